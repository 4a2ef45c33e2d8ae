package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * Days present in the window that ends on the day looked at; travel days count on both sides, a change-over day once.
 *
 * <table>
 * <caption>Window P180D, in the Schengen area 2025-01-01 to 2025-03-31 (90 days) and again from 2025-06-30</caption>
 * <tr><th>day looked at</th><th>window begins</th><th>days</th></tr>
 * <tr><td>2025-03-31</td><td>2024-10-03</td><td>90</td></tr>
 * <tr><td>2025-05-15 (if entered)</td><td>2024-11-17</td><td>91</td></tr>
 * <tr><td>2025-06-30</td><td>2025-01-02</td><td>90</td></tr>
 * </table>
 */
final class DaysInWindow implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        LocalDate day = context.day();
        Period window = specification.window().orElseThrow();
        UncertainDays seen = Subjects.presence(specification, context, DaySet.until(day));
        LooksAt looksAt = specification.looksAt().orElseThrow();
        if (looksAt == LooksAt.AS_OF) {
            return between(
                    specification,
                    context,
                    seen,
                    Windows.firstDayEndingOn(day, window),
                    count(seen.surely(), window, day),
                    count(seen.perhaps(), window, day));
        }
        return looksAt == LooksAt.LAST_STAY
                ? atLastStay(specification, context, seen, window)
                : atEachDay(specification, context, seen, window);
    }

    private static Measured atLastStay(
            MeasureSpecification specification, MeasureContext context, UncertainDays seen, Period window) {
        LocalDate day = context.day();
        Optional<Span> lastStay = seen.surely()
                .lastDay()
                .filter(last -> !LastStay.isOver(last, window, day))
                .flatMap(seen.surely()::runHolding);
        LocalDate from = lastStay.map(Span::firstDay).orElse(day);
        LocalDate lookedBack = Windows.firstDayEndingOn(from, window);
        int least = leastAtLastStay(seen, lastStay, window, day);
        if (lastStay.isPresent() && seen.isKnownFrom(lookedBack)) {
            return between(specification, context, seen, lookedBack, least, least);
        }
        DaySet daysLookedAt = lastStay.isEmpty()
                ? LastStay.notOver(
                        seen.perhaps().intersection(DaySet.from(LastStay.firstDayAskedAbout(window, context))),
                        window,
                        day)
                : seen.perhaps().intersection(fromRunHolding(seen.perhaps(), from));
        int most = Math.max(least, mostAtDaysOf(daysLookedAt, seen.perhaps(), window, day));
        return between(specification, context, seen, lookedBack, least, most);
    }

    private static Measured atEachDay(
            MeasureSpecification specification, MeasureContext context, UncertainDays seen, Period window) {
        LocalDate day = context.day();
        LocalDate from = seen.surely().firstDay().orElse(day);
        LocalDate lookedBack = Windows.firstDayEndingOn(from, window);
        int least = mostAtDaysOf(seen.surely(), seen.surely(), window, day);
        DaySet daysLookedAt = seen.perhaps().intersection(DaySet.from(LastStay.firstDayAskedAbout(window, context)));
        int most = Math.max(least, mostAtDaysOf(daysLookedAt, seen.perhaps(), window, day));
        return between(specification, context, seen, lookedBack, least, most);
    }

    private static Measured between(
            MeasureSpecification specification,
            MeasureContext context,
            UncertainDays seen,
            LocalDate first,
            int least,
            int most) {
        List<Span> rests = seen.surely().within(first, context.day()).runs();
        Amount low = new Amount.Count(least, "days");
        if (least == most) {
            return Measured.exactly(low, rests);
        }
        return Measured.between(
                low,
                new Amount.Count(most, "days"),
                rests,
                Subjects.missingPresence(
                        specification, context, seen, new DayRange(first, context.day(), List.of(), false)));
    }

    /**
     * The least count at the last stay: if some open day after it may be a stay of its own, that stay may hold fewer days, for
     * earlier ones have left its window.
     */
    private static int leastAtLastStay(UncertainDays seen, Optional<Span> lastStay, Period window, LocalDate day) {
        if (lastStay.isEmpty()) {
            return 0;
        }
        DaySet stay = DaySet.of(lastStay.get());
        int least = mostAtDaysOf(stay, seen.surely(), window, day);
        DaySet laterOpen = seen.open()
                .intersection(DaySet.from(lastStay.get().end().orElseThrow().plusDays(2)));
        for (Span open : laterOpen.runs()) {
            LocalDate last = open.end().orElse(day);
            least = Math.min(least, count(seen.surely(), window, last) + 1);
        }
        return least;
    }

    /**
     * The greatest count at a day looked at; days looked at are days of the presence counted. While someone stays, a window of so
     * many days gains a day each day and loses one at most, so the last day of each stay holds the most; a window of months may
     * jump.
     */
    private static int mostAtDaysOf(DaySet daysLookedAt, DaySet presence, Period window, LocalDate day) {
        int most = 0;
        DaySet bounded = daysLookedAt.intersection(DaySet.until(day));
        if (bounded.firstDay().isEmpty() && !bounded.isEmpty()) {
            return Integer.MAX_VALUE / 2;
        }
        for (int run = 0; run < bounded.runCount(); run++) {
            LocalDate last = bounded.lastDayOf(run);
            LocalDate first = window.toTotalMonths() == 0 ? last : bounded.firstDayOf(run);
            for (LocalDate at = first; !at.isAfter(last); at = at.plusDays(1)) {
                most = Math.max(most, count(presence, window, at));
            }
        }
        return most;
    }

    private static int count(DaySet presence, Period window, LocalDate lastDay) {
        return presence.sizeWithin(Windows.firstDayEndingOn(lastDay, window), lastDay);
    }

    /** From the first day of the run that holds the day, so that open days before the stay are looked at with it. */
    private static DaySet fromRunHolding(DaySet days, LocalDate day) {
        return DaySet.from(days.runHolding(day)
                .map(Span::firstDay)
                .filter(first -> first.getYear() > 1900)
                .orElse(day));
    }
}
