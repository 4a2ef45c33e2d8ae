package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.circula.person.Life;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * The days on which somebody may come back from a journey, each judged as of that day, from one on which the answer may be another to
 * the next.
 */
final class LaterReturns {

    private final TriedPut put;
    private final Life life;
    private final Journey journey;
    private final NextChange change;

    private LaterReturns(TriedPut put, Life life, Journey journey, NextChange change) {
        this.put = put;
        this.life = life;
        this.journey = journey;
        this.change = change;
    }

    static LaterReturns of(TriedPut put, Life life, Journey journey) {
        LocalDate first = firstDay(journey);
        NamedDays days = put.lawInTime()
                .named(put.pathway(), put.jurisdiction(), life)
                .with(first.plusDays(1)) // the first return that leaves a day away behind
                .leftBehindByAReturn();
        NextCount counts = NextCount.ofEachDay(put.lawInTime(), life, returned -> journey.backOn(life, returned));
        return new LaterReturns(put, life, journey, new NextChange(put.law(), days, counts));
    }

    /** One return. */
    record Return(LocalDate day, TriedPut.Judged judged) {

        /** What is answered on the day; empty where the status is no longer asked about. */
        Optional<Verdict> verdict() {
            return judged.verdict();
        }

        /** Whether the status is kept for sure. */
        boolean isKept() {
            return verdict().filter(found -> found.answer() == Answer.YES).isPresent();
        }

        /** Whether it is lost for sure, or no longer asked about. */
        boolean isLost() {
            return verdict().filter(found -> found.answer() != Answer.NO).isEmpty();
        }

        /** The provisions that make the answer what it is. */
        List<String> decisive() {
            return verdict().map(Decisive::provisions).orElse(List.of());
        }

        /** Those of them that are limits which are passed, unless something lifts them or leaves days out. */
        List<String> unlessLifted() {
            List<String> decisive = decisive();
            return ids(finding ->
                    isPassed(finding) && decisive.contains(finding.provision().id()));
        }

        private static boolean isPassed(Finding finding) {
            return finding.outcome() != Outcome.NOT_MET
                    && finding.margin().filter(margin -> margin.amount() < 0).isPresent();
        }

        /** The provisions that are not met, whether or not another is enough. */
        List<String> missed() {
            return ids(finding -> finding.outcome() == Outcome.NOT_MET);
        }

        private List<String> ids(Predicate<Finding> wanted) {
            return verdict().stream()
                    .flatMap(found -> found.findings().stream())
                    .filter(wanted)
                    .map(finding -> finding.provision().id())
                    .toList();
        }

        /** Whether nothing else can be said of it than of another. */
        boolean isAlike(Return other) {
            return verdict().map(Verdict::answer).equals(other.verdict().map(Verdict::answer))
                    && decisive().equals(other.decisive())
                    && unlessLifted().equals(other.unlessLifted())
                    && missed().equals(other.missed());
        }

        /** The answer of a return that is asked about. */
        Answer answer() {
            return verdict().orElseThrow().answer();
        }
    }

    /** Coming back at once, without a day away. */
    Return first() {
        return on(firstDay(journey));
    }

    /** The next return of which something else may be said; empty where none is within the days looked at. */
    Optional<Return> after(Return before) {
        LocalDate next = mayChangeAfter(before);
        return next.isAfter(lastLookedAt(journey)) ? Optional.empty() : Optional.of(on(next));
    }

    /** The earliest later day of return of which something else may be said. */
    LocalDate mayChangeAfter(Return before) {
        return change.after(before.day(), before.judged());
    }

    /** The last day of return that is looked at. */
    static LocalDate lastLookedAt(Journey journey) {
        return firstDay(journey).plusYears(LatestReturnFinder.YEARS_LOOKED_AT);
    }

    /** Coming back on a day. */
    Return on(LocalDate day) {
        return new Return(day, put.on(journey.backOn(life, day), day));
    }

    private static LocalDate firstDay(Journey journey) {
        return journey.lastDayPresent().plusDays(1);
    }
}
