package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.person.Life;
import org.circula.verdict.Answer;

/** Finds the first day on which a put is answered with yes, for one life after another: nothing else is told of the days between. */
public final class FirstYes {

    private final TriedPut put;
    private final StatusDependence statuses;

    public FirstYes(TriedPut put) {
        this.put = put;
        this.statuses = put.lawInTime().statusDependence();
    }

    /**
     * What was found.
     *
     * @param day the first day of yes; empty where none was found
     * @param lookedUntil the last day that is surely looked at
     * @param tries how many days were judged
     */
    public record Found(Optional<LocalDate> day, LocalDate lookedUntil, int tries) {}

    /**
     * The first such day from one day to another, both included; the person stays where they are, with what they hold.
     *
     * @param mostTries no more days than these are judged
     */
    public Found of(Life life, LocalDate from, LocalDate last, int mostTries) {
        NamedDays days = put.lawInTime().named(put.pathway(), put.jurisdiction(), life);
        NextAnswer next = NextAnswer.of(
                Awaited.YES, new NextChange(put.law(), days, NextCount.of(put.lawInTime(), life, from)), statuses);
        LocalDate day = from;
        int tries = 0;
        while (!day.isAfter(last) && tries < mostTries) {
            TriedPut.Judged judged = put.on(life, day);
            tries++;
            if (isYes(judged)) {
                return new Found(Optional.of(day), day, tries);
            }
            day = next.after(day, judged);
        }
        return new Found(Optional.empty(), day.isAfter(last) ? last : day.minusDays(1), tries);
    }

    private static boolean isYes(TriedPut.Judged judged) {
        return judged.verdict()
                .filter(verdict -> verdict.answer() == Answer.YES)
                .isPresent();
    }
}
