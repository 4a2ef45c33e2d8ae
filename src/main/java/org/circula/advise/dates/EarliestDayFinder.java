package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.advise.dates.EarliestDay.Found;
import org.circula.person.Life;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Finds the first day on which a pathway answers yes if the person stays where they are, with what they hold.
 *
 * <p>What runs on a life's last known day runs on; what ends on a day ends then. The law of later days is the law as encoded now.
 */
public final class EarliestDayFinder {

    private EarliestDayFinder() {}

    /** The earliest day, the day asked from included. */
    public static EarliestDay find(TriedPut put, Life life, LocalDate from) {
        return find(put, life, from, new StatusTimeline(put, life, from));
    }

    /**
     * The earliest day, where several pathways are looked at for one life.
     *
     * @param statuses how the statuses of this life stand from this day on, shared by all its pathways
     */
    public static EarliestDay find(TriedPut put, Life life, LocalDate from, StatusTimeline statuses) {
        LocalDate last = from.plusYears(LatestReturnFinder.YEARS_LOOKED_AT);
        NamedDays days = put.lawInTime().named(put.pathway(), put.jurisdiction(), life);
        NextChange change = new NextChange(put.law(), days, NextCount.of(put.lawInTime(), life, from));
        StatusDependence dependence = put.lawInTime().statusDependence();
        NextAnswer nextOpen = NextAnswer.of(Awaited.NO_LONGER_NO, change, statuses, dependence);
        NextAnswer nextYes = NextAnswer.of(Awaited.YES, change, statuses, dependence);
        LocalDate day = from;
        TriedPut.Judged judged = put.on(life, day);
        Optional<Verdict> open = Optional.empty();
        while (!isYes(judged)) {
            if (open.isEmpty()) {
                open = judged.verdict().filter(verdict -> verdict.answer() != Answer.NO);
            }
            LocalDate next = (open.isPresent() ? nextYes : nextOpen).after(day, judged);
            if (next.isAfter(last)) {
                return notFound(put, from, open, put.on(life, last), last);
            }
            day = next;
            judged = put.on(life, day);
        }
        Optional<LocalDate> found = Optional.of(day);
        List<String> metLast = day.equals(from) ? List.of() : notMet(put.on(life, day.minusDays(1)));
        Optional<LocalDate> openFrom = open.map(verdict -> verdict.put().asOf()).or(() -> found);
        return result(put, from, Found.FROM, found, openFrom, metLast, List.of(), last);
    }

    private static EarliestDay notFound(
            TriedPut put, LocalDate from, Optional<Verdict> open, TriedPut.Judged atTheEnd, LocalDate last) {
        Found found = open.map(
                        verdict -> verdict.answer() == Answer.DISCRETIONARY ? Found.DISCRETIONARY : Found.NEEDS_FACTS)
                .orElse(Found.NOT_BY_WAITING);
        List<String> inTheWay = open.map(EarliestDayFinder::notMet).orElseGet(() -> notMet(atTheEnd));
        Optional<LocalDate> openFrom = open.map(verdict -> verdict.put().asOf());
        return result(put, from, found, Optional.empty(), openFrom, List.of(), inTheWay, last);
    }

    private static boolean isYes(TriedPut.Judged judged) {
        return judged.verdict()
                .filter(verdict -> verdict.answer() == Answer.YES)
                .isPresent();
    }

    private static List<String> notMet(TriedPut.Judged judged) {
        return judged.verdict().map(EarliestDayFinder::notMet).orElse(List.of());
    }

    private static List<String> notMet(Verdict verdict) {
        List<String> found = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            Outcome outcome = finding.outcome();
            if (outcome == Outcome.NOT_MET || outcome == Outcome.UNKNOWN || outcome == Outcome.DISCRETIONARY) {
                found.add(finding.provision().id());
            }
        }
        return found;
    }

    private static EarliestDay result(
            TriedPut put,
            LocalDate from,
            Found found,
            Optional<LocalDate> day,
            Optional<LocalDate> openFrom,
            List<String> metLast,
            List<String> inTheWay,
            LocalDate lookedUntil) {
        return new EarliestDay(
                put.pathway().id(),
                put.jurisdiction(),
                put.status().map(key -> key.substring(0, key.indexOf('@'))),
                put.state(),
                from,
                found,
                day,
                openFrom,
                metLast,
                inTheWay,
                lookedUntil);
    }
}
