package org.circula.advise.change;

import java.util.List;
import org.circula.advise.dates.TriedPut;

/** Tries situations, and counts how many were tried: no search goes on for ever. */
final class Trials {

    private final TriedPut put;
    private final Situation base;
    private int left;

    Trials(TriedPut put, Situation base, int most) {
        this.put = put;
        this.base = base;
        this.left = most;
    }

    Standing standing(List<Step> steps) {
        left--;
        return Standing.of(put, after(steps));
    }

    boolean turns(List<Step> steps) {
        return standing(steps).isYes();
    }

    Situation after(List<Step> steps) {
        Situation situation = base;
        for (Step step : steps) {
            situation = step.from(situation);
        }
        return situation;
    }

    boolean exhausted() {
        return left <= 0;
    }
}
