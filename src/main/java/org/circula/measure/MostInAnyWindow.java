package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.law.SumRule;
import org.circula.law.TerritoryReference;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * The most of a subject in any window of a fixed length, wherever it is laid.
 *
 * <p>A window of P12M that begins on 2015-01-11 ends on 2016-01-10. A window may reach beyond the days looked at; only days
 * looked at count. Windows tried begin with a run of the subject or end with one.
 *
 * <table>
 * <caption>Away 2015-01-11 to 2015-05-10 and 2015-07-12 to 2015-10-11, window P12M, months then 30 days</caption>
 * <tr><th>window</th><th>sum</th></tr>
 * <tr><td>2015-01-11 to 2016-01-10</td><td>4 months and 3 months: 7 months</td></tr>
 * <tr><td>2015-04-11 to 2016-04-10</td><td>1 month and 3 months: 4 months</td></tr>
 * </table>
 */
final class MostInAnyWindow implements Taker {

    private final Totals.Subject subject;
    private final boolean work;
    private final CalendarCount count;

    private MostInAnyWindow(Totals.Subject subject, boolean work, CalendarCount count) {
        this.subject = subject;
        this.work = work;
        this.count = count;
    }

    static MostInAnyWindow ofAbsence() {
        return new MostInAnyWindow(Subjects::absence, false, CalendarCount.AFTER_ANCHOR);
    }

    static MostInAnyWindow ofPresence() {
        return new MostInAnyWindow(Subjects::presence, false, CalendarCount.FROM_FIRST_DAY);
    }

    static MostInAnyWindow ofWork() {
        return new MostInAnyWindow(Subjects::work, true, CalendarCount.FROM_FIRST_DAY);
    }

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        TerritoryReference place = specification.outside().or(specification::in).orElseThrow();
        DayRange range = DayRange.of(specification.lookBack(), Subjects.names(place, context), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        UncertainDays days = subject.days(specification, context, range.days());
        Period window = specification.window().orElseThrow();
        SumRule rule = specification.sum().orElseThrow();
        if (days.isKnown()) {
            return Measured.exactly(
                    most(days.surely(), window, rule), days.surely().runs());
        }
        List<Missing> missing = work
                ? WorkMissing.of(specification, context, days)
                : Subjects.missingPresence(specification, context, days, range);
        return Measured.between(
                leastOfFullest(days, window, rule),
                mostOfFullest(days, window, rule),
                days.perhaps().runs(),
                missing);
    }

    /** The subject in the one window that ends on the day, of the days looked at. */
    Measured inWindowEndingOn(LocalDate day, MeasureSpecification specification, MeasureContext context) {
        TerritoryReference place = specification.outside().or(specification::in).orElseThrow();
        DayRange range = DayRange.of(specification.lookBack(), Subjects.names(place, context), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        Span window = Windows.endingOn(day, specification.window().orElseThrow());
        UncertainDays days = subject.days(specification, context, range.days()).within(window.firstDay(), day);
        List<Missing> missing = work
                ? WorkMissing.of(specification, context, days)
                : Subjects.missingPresence(specification, context, days, range);
        return Sums.bounded(days, specification.sum().orElseThrow(), count, missing);
    }

    private Amount most(DaySet days, Period window, SumRule rule) {
        Amount most = Sums.zero(rule);
        List<LocalDate> firstDays = firstDays(days, window, rule);
        for (int at = 0; at < firstDays.size(); at++) {
            LocalDate first = firstDays.get(at);
            LocalDate last = first.plus(window).minusDays(1);
            if (Sums.mayBeMore(days.sizeWithin(first, last), window, most)) {
                most = Sums.greater(most, Sums.of(days.within(first, last), rule, count));
            }
        }
        return most;
    }

    private Amount mostOfFullest(UncertainDays days, Period window, SumRule rule) {
        Amount most = Sums.zero(rule);
        for (LocalDate first : firstDays(days.perhaps(), window, rule)) {
            UncertainDays inWindow = days.within(first, first.plus(window).minusDays(1));
            most = Sums.greater(most, Sums.upperBound(inWindow, rule, count));
        }
        return most;
    }

    /**
     * The least that the fullest window holds: the greatest lower bound of any window. A window is laid where runs begin or end, which
     * may be elsewhere once what is open is known; a single run comes to no less there, for it can only be longer.
     */
    private Amount leastOfFullest(UncertainDays days, Period window, SumRule rule) {
        Amount most = Sums.zero(rule);
        DaySet sure = days.surely();
        for (LocalDate first : firstDays(sure, window, rule)) {
            LocalDate last = first.plus(window).minusDays(1);
            UncertainDays inWindow = days.within(first, last);
            boolean laidHowever = surelyBegins(days, first)
                    || surelyEnds(days, last)
                    || inWindow.surely().runCount() <= 1;
            most = Sums.greater(
                    most,
                    laidHowever
                            ? Sums.lowerBound(inWindow, rule, count)
                            : Sums.lowerBoundOfAnyWindow(inWindow, rule, count));
        }
        return most;
    }

    /** Whether a run begins on the day, however what is open turns out, so that a window is laid there. */
    private static boolean surelyBegins(UncertainDays days, LocalDate first) {
        return days.surely().contains(first) && !days.perhaps().contains(first.minusDays(1));
    }

    private static boolean surelyEnds(UncertainDays days, LocalDate last) {
        return days.surely().contains(last) && !days.perhaps().contains(last.plusDays(1));
    }

    /**
     * First days of the windows tried: each begins with a run or ends with one, where a count of days is at its most. Inside
     * a run longer than the window, days are counted in every window, for one with 29 February holds a day more. Between these
     * marks months of different lengths would move the sum by a day or two without a day more of the subject.
     */
    private static List<LocalDate> firstDays(DaySet days, Period window, SumRule rule) {
        List<LocalDate> firstDays = new ArrayList<>(2 * days.runCount());
        for (int run = 0; run < days.runCount(); run++) {
            LocalDate first = days.firstDayOf(run);
            firstDays.add(first);
            LocalDate lastWindow = days.lastDayOf(run).plusDays(1).minus(window);
            firstDays.add(lastWindow);
            boolean lengthsDiffer = rule == SumRule.DAYS && window.toTotalMonths() > 0;
            if (lengthsDiffer && first.isBefore(lastWindow)) {
                first.datesUntil(lastWindow).forEach(firstDays::add);
            }
        }
        return firstDays;
    }
}
