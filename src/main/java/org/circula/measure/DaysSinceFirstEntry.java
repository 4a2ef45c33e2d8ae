package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.SumRule;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * Days present in the period that began with the first entry, the method of the Schengen area until 2013-10-17.
 *
 * <p>The first entry opens a period of the window's length; the first entry after its end opens the next. An absence as long
 * as the window surely ends every period, so what lies before such an absence does not matter.
 *
 * <table>
 * <caption>Window P6M, entries 2013-01-01 to 2013-01-05, 2013-04-10 to 2013-06-30, 2013-07-02 on</caption>
 * <tr><th>day looked at</th><th>period</th><th>days</th></tr>
 * <tr><td>2013-06-30</td><td>2013-01-01 to 2013-06-30</td><td>87</td></tr>
 * <tr><td>2013-07-10</td><td>2013-07-02 to 2014-01-01</td><td>9</td></tr>
 * </table>
 */
final class DaysSinceFirstEntry implements Taker {

    /** Before it nobody looks. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        LocalDate day = context.day();
        Period window = specification.window().orElseThrow();
        SumRule rule = specification.sum().orElse(SumRule.MONTHS_THEN_30_DAYS);
        UncertainDays seen = Subjects.presence(specification, context, DaySet.until(day));
        LooksAt looksAt = specification.looksAt().orElseThrow();
        LocalDate settledFrom = settledFrom(seen, window, looksAt, context);
        UncertainDays settled = seen.within(settledFrom, day);
        if (settled.isKnown() && !settledFrom.equals(EARLIEST)) {
            return Measured.exactly(
                    count(settled.surely(), window, rule, looksAt, day),
                    settled.surely().runs());
        }
        LocalDate from = settled.surely()
                .firstDay()
                .orElse(LastStay.firstDayAskedAbout(window, context))
                .minus(window);
        DayRange range = new DayRange(from.isAfter(settledFrom) ? from : settledFrom, day, List.of(), false);
        UncertainDays counted = seen.within(range.first(), range.last());
        Amount most = Sums.zero(rule);
        for (LocalDate first = range.first(); !first.isAfter(day); first = first.plusDays(1)) {
            most = Sums.greater(
                    most,
                    Sums.upperBound(
                            counted.within(first, first.plus(window).minusDays(1)),
                            rule,
                            CalendarCount.FROM_FIRST_DAY));
        }
        return Measured.between(
                Sums.zero(rule),
                most,
                counted.perhaps().runs(),
                Subjects.missingPresence(specification, context, counted, range));
    }

    /**
     * The day after the latest absence that surely ended every period and that a later stay surely follows; the earliest day
     * there is where there was none. An absence that lasts settles what is asked of the day alone, and a life without a stay.
     */
    private static LocalDate settledFrom(UncertainDays seen, Period window, LooksAt looksAt, MeasureContext context) {
        LocalDate day = context.day();
        LocalDate listed = LastStay.firstDayAskedAbout(window, context);
        Optional<LocalDate> firstSure = seen.surely().firstDay();
        LocalDate found = EARLIEST;
        for (Span absence : absences(seen.perhaps(), day)) {
            LocalDate end = absence.end().orElse(day);
            boolean longEnough = !absence.firstDay().plus(window).isAfter(end.plusDays(1));
            boolean lasts = !end.isBefore(day)
                    && (looksAt != LooksAt.EACH_DAY || !absence.firstDay().isAfter(listed));
            boolean beforeAnyStay = firstSure.isEmpty() || absence.firstDay().isBefore(firstSure.get());
            boolean settles = lasts || seen.surely().contains(end.plusDays(1));
            if (longEnough && settles && (looksAt != LooksAt.EACH_DAY || beforeAnyStay)) {
                found = end.plusDays(1);
            }
        }
        return found.isAfter(day) ? day : found;
    }

    private static List<Span> absences(DaySet perhapsPresent, LocalDate day) {
        DaySet absent = perhapsPresent.complement().intersection(DaySet.until(day));
        return absent.intersection(DaySet.from(EARLIEST)).runs();
    }

    private static Amount count(DaySet presence, Period window, SumRule rule, LooksAt looksAt, LocalDate day) {
        Optional<Span> last = presence.lastDay().flatMap(presence::runHolding);
        boolean none = last.isEmpty()
                || looksAt == LooksAt.LAST_STAY
                        && LastStay.isOver(last.get().end().orElse(day), window, day);
        if (none) {
            return Sums.zero(rule);
        }
        Amount most = Sums.zero(rule);
        for (Span period : periods(presence, window)) {
            boolean looked = switch (looksAt) {
                case AS_OF -> period.contains(day);
                case LAST_STAY -> period.intersection(last.get()).isPresent();
                case EACH_DAY -> true;
            };
            if (looked) {
                most = Sums.greater(
                        most,
                        Sums.of(
                                presence.within(period.firstDay(), period.end().orElseThrow()),
                                rule,
                                CalendarCount.FROM_FIRST_DAY));
            }
        }
        return most;
    }

    private static List<Span> periods(DaySet presence, Period window) {
        List<Span> periods = new ArrayList<>();
        DaySet left = presence;
        while (left.firstDay().isPresent()) {
            LocalDate first = left.firstDay().get();
            LocalDate last = first.plus(window).minusDays(1);
            periods.add(Span.of(first, last));
            left = left.intersection(DaySet.from(last.plusDays(1)));
        }
        return periods;
    }
}
