package org.circula.advise.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.circula.advise.dates.TriedPut;

/** Tries situations, each once, and counts how many were tried: no search goes on for ever. */
final class Trials {

    private final TriedPut put;
    private final Situation base;
    private final Map<List<Pulled>, Standing> tried = new HashMap<>();
    private int left;

    Trials(TriedPut put, Situation base, int most) {
        this.put = put;
        this.base = base;
        this.left = most;
    }

    /** A step by what tells it from others. */
    private record Pulled(String lever, int amount) {}

    Standing standing(List<Step> steps) {
        List<Pulled> key = new ArrayList<>(steps.size());
        steps.forEach(step -> key.add(new Pulled(step.lever().id(), step.amount())));
        Standing before = tried.get(key);
        if (before != null) {
            return before;
        }
        left--;
        Standing found = Standing.of(put, after(steps));
        tried.put(key, found);
        return found;
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

    /** Counts what was tried elsewhere. */
    void count(int tries) {
        left -= tries;
    }

    boolean exhausted() {
        return left <= 0;
    }
}
