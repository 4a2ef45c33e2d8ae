package org.circula.advise.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.verdict.Verdict;

/**
 * Finds on what it hangs whether a status is kept by somebody who comes back later than is safe, and the first return that loses it
 * whatever the facts.
 *
 * <p>Days are leapt over only where nothing can be said otherwise, as long as few have to be judged. Where many would have to be,
 * one in each quarter of a year is tried, and between two of them what is said is taken to turn once; the days found are still those
 * on which it turns, and it is told that not every day was tried.
 */
final class PerhapsKeptFinder {

    /** So many returns are judged one by one; it takes a few milliseconds. */
    private static final int EXACT_TRIES = 100;

    private static final int DAYS_BETWEEN_TRIES = 91;

    private final LaterReturns returns;
    private final LocalDate last;
    private int tries;
    private boolean everyDayTried = true;

    private PerhapsKeptFinder(LaterReturns returns, LocalDate last) {
        this.returns = returns;
        this.last = last;
    }

    /**
     * From the first return that is not safe, and not lost for sure.
     *
     * @param missedBefore the provisions not met on the last safe day
     * @param last the last day looked at
     */
    static PerhapsKept find(LaterReturns returns, LaterReturns.Return open, List<String> missedBefore, LocalDate last) {
        return new PerhapsKeptFinder(returns, last).from(open, missedBefore);
    }

    private PerhapsKept from(LaterReturns.Return open, List<String> missedOnTheLastSafeDay) {
        List<PerhapsKept.Stretch> stretches = new ArrayList<>();
        List<String> missedBefore = missedOnTheLastSafeDay;
        LaterReturns.Return begun = open;
        Optional<LaterReturns.Return> other = firstUnlike(begun);
        while (other.isPresent() && !other.get().isLost()) {
            stretches.add(stretch(begun, other.get().day().minusDays(1), missedBefore));
            missedBefore = begun.missed();
            begun = other.get();
            other = firstUnlike(begun);
        }
        Optional<LocalDate> until = other.map(lost -> lost.day().minusDays(1));
        stretches.add(stretch(begun, until.orElse(last), missedBefore));
        return new PerhapsKept(
                stretches,
                until,
                other.map(LaterReturns.Return::decisive).orElse(List.of()),
                other.flatMap(LaterReturns.Return::verdict).flatMap(Verdict::effect),
                everyDayTried);
    }

    /** The first later return of which something else is said; empty where none was found. */
    private Optional<LaterReturns.Return> firstUnlike(LaterReturns.Return begun) {
        LaterReturns.Return alike = begun;
        while (true) {
            LocalDate next = returns.mayChangeAfter(alike);
            LocalDate tried =
                    tries < EXACT_TRIES ? next : later(next, alike.day().plusDays(DAYS_BETWEEN_TRIES));
            if (next.isAfter(last)) {
                return Optional.empty();
            }
            everyDayTried &= tried.equals(next);
            LaterReturns.Return other = tryOn(tried.isAfter(last) ? last : tried);
            if (!other.isAlike(begun)) {
                return Optional.of(firstBetween(alike, other, begun));
            }
            if (!other.day().isBefore(last)) {
                return Optional.empty();
            }
            alike = other;
        }
    }

    /** The first return that is unlike, where it turns once between one that is alike and one that is not. */
    private LaterReturns.Return firstBetween(
            LaterReturns.Return alike, LaterReturns.Return unlike, LaterReturns.Return begun) {
        LocalDate low = later(alike.day(), returns.mayChangeAfter(alike).minusDays(1));
        LaterReturns.Return first = unlike;
        while (low.plusDays(1).isBefore(first.day())) {
            LaterReturns.Return middle = tryOn(low.plusDays(ChronoUnit.DAYS.between(low, first.day()) / 2));
            if (middle.isAlike(begun)) {
                low = middle.day();
            } else {
                first = middle;
            }
        }
        return first;
    }

    private LaterReturns.Return tryOn(LocalDate day) {
        tries++;
        return returns.on(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return NextChange.later(one, other);
    }

    private static PerhapsKept.Stretch stretch(LaterReturns.Return begun, LocalDate until, List<String> missedBefore) {
        List<String> unlessLifted = begun.unlessLifted();
        return new PerhapsKept.Stretch(
                begun.day(),
                until,
                begun.answer(),
                without(unlessLifted, begun.decisive()),
                unlessLifted,
                without(missedBefore, begun.missed()));
    }

    private static List<String> without(List<String> others, List<String> provisions) {
        return provisions.stream()
                .filter(provision -> !others.contains(provision))
                .toList();
    }
}
