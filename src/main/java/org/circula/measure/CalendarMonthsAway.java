package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.MeasureSpecification;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * The most calendar months in a row, each away on all of its days, since the last calendar month spent in the place on all of its days.
 *
 * <p>The months are those before the month of the day that counts. Whoever has been absent for {@code window} without a break is away,
 * from the first of these days on, until {@code window} of full days has been spent in the place without a break; a shorter absence
 * makes nobody away, and a shorter visit leaves them away on its days too. A full day present is one with presence on the day
 * before and the day after as well: on the days of coming and going some hours are spent elsewhere, and the day that counts is not over.
 * On the last of the full days that end it the person is away no more. A month present on all its full days ends the count
 * whatever its length: 28 days of February do, where they would not end the state of being away. Days that exceptions leave out are
 * days present. An absence is made up of days without any presence. A day trip out in the midst of a stay is not seen.
 *
 * <table>
 * <caption>P30D; present until the first day named and, where there is a second, from it until the third</caption>
 * <tr><th>last day present, visit</th><th>asked on</th><th>months</th></tr>
 * <tr><td>2007-05-01</td><td>2007-12-01</td><td>6: June to November, because of 1 May</td></tr>
 * <tr><td>2007-04-30</td><td>2007-11-01</td><td>6: May to October</td></tr>
 * <tr><td>2011-05-15; 2011-08-01 to 2011-08-20</td><td>2011-12-01</td><td>6: June to November, the visit among them</td></tr>
 * <tr><td>2011-05-15; 2011-08-01 to 2011-09-01</td><td>2011-12-01</td><td>2: June and July; October and November</td></tr>
 * <tr><td>2010-12-10; 2011-05-30 to 2011-06-29</td><td>2011-07-01</td><td>6: January to June, the visit among them</td></tr>
 * <tr><td>2010-12-10; 2011-05-30 to 2011-06-30</td><td>2011-07-01</td><td>5: thirty full days are over on 29 June</td></tr>
 * <tr><td>2010-12-10; 2011-06-01 to 2011-07-02</td><td>2011-08-01</td><td>6: June is over before thirty full days are</td></tr>
 * <tr><td>2010-12-10; 2011-05-31 to 2011-07-01</td><td>2011-07-01</td><td>0: June was spent there</td></tr>
 * <tr><td>2010-12-10; 2013-01-31 to 2013-03-01</td><td>2013-04-01</td><td>1: February was spent there; March is away again</td></tr>
 * </table>
 */
final class CalendarMonthsAway implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        DayRange range = DayRange.of(
                specification.lookBack(), Subjects.names(specification.outside().orElseThrow(), context), context);
        Period window = specification.window().orElseThrow();
        UncertainDays absence = Subjects.absence(specification, context, range.days());
        Row least = row(absence.surely(), range, window);
        if (absence.isKnown()) {
            return Measured.exactly(least.amount(), least.days());
        }
        Row most = row(absence.perhaps(), range, window);
        // More absence never shortens the row, so that where both ends agree nothing that is open matters.
        return least.months() == most.months()
                ? Measured.exactly(least.amount(), least.days())
                : Measured.between(
                        least.amount(),
                        most.amount(),
                        most.days(),
                        Subjects.missingPresence(specification, context, absence, range));
    }

    private record Row(int months, Optional<YearMonth> first) {

        private static final Row NONE = new Row(0, Optional.empty());

        Amount amount() {
            return new Amount.Count(months, "months");
        }

        List<Span> days() {
            return first.map(begins -> List.of(Span.of(
                            begins.atDay(1), begins.plusMonths(months - 1L).atEndOfMonth())))
                    .orElse(List.of());
        }
    }

    private static Row row(DaySet absent, DayRange range, Period window) {
        DaySet away = away(absent, range, window);
        YearMonth last = YearMonth.from(range.last()).minusMonths(1);
        YearMonth first = lastMonthIn(fullDays(range.days().minus(absent)), last)
                .map(there -> there.plusMonths(1))
                .orElse(firstMonthFrom(range.first()));
        Row longest = Row.NONE;
        for (int run = away.runCount() - 1; run >= 0; run--) {
            YearMonth begins = later(firstMonthFrom(away.firstDayOf(run)), first);
            YearMonth ends = earlier(lastMonthUntil(away.lastDayOf(run)), last);
            int months = (int) begins.until(ends, ChronoUnit.MONTHS) + 1;
            if (months > longest.months()) {
                longest = new Row(months, Optional.of(begins));
            }
        }
        return longest;
    }

    /** The last month up to another of which all days are among these. */
    private static Optional<YearMonth> lastMonthIn(DaySet days, YearMonth upTo) {
        for (int run = days.runCount() - 1; run >= 0; run--) {
            YearMonth month = earlier(lastMonthUntil(days.lastDayOf(run)), upTo);
            if (!month.isBefore(firstMonthFrom(days.firstDayOf(run)))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static YearMonth firstMonthFrom(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    private static YearMonth lastMonthUntil(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    /** The days of being away: absences that are long enough, with the visits that are too short to end them. */
    private static DaySet away(DaySet absent, DayRange range, Period window) {
        List<Span> away = new ArrayList<>();
        Optional<LocalDate> since = Optional.empty();
        for (int run = 0; run < absent.runCount(); run++) {
            LocalDate first = absent.firstDayOf(run);
            LocalDate last = absent.lastDayOf(run);
            if (since.isEmpty() && reaches(first, last, window)) {
                since = Optional.of(first);
            }
            LocalDate back = last.plusDays(1);
            LocalDate leaves = run + 1 < absent.runCount() ? absent.anchorOf(run + 1) : range.last();
            LocalDate firstFullDay = back.plusDays(1);
            if (since.isPresent() && reaches(firstFullDay, leaves.minusDays(1), window)) {
                away.add(Span.of(since.get(), lastDay(firstFullDay, window).minusDays(1)));
                since = Optional.empty();
            }
        }
        since.ifPresent(first -> away.add(Span.of(first, range.last())));
        return DaySet.of(away);
    }

    private static boolean reaches(LocalDate first, LocalDate last, Period window) {
        return !last.isBefore(lastDay(first, window));
    }

    private static LocalDate lastDay(LocalDate first, Period window) {
        return first.plus(window).minusDays(1);
    }

    /** Days of presence without the first and the last of each stretch. */
    private static DaySet fullDays(DaySet present) {
        List<Span> full = new ArrayList<>();
        for (int run = 0; run < present.runCount(); run++) {
            LocalDate first = present.firstDayOf(run).plusDays(1);
            LocalDate last = present.lastDayOf(run).minusDays(1);
            if (!last.isBefore(first)) {
                full.add(Span.of(first, last));
            }
        }
        return DaySet.of(full);
    }
}
