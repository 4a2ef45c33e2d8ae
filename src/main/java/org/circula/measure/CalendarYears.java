package org.circula.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.SumRule;
import org.circula.law.TerritoryReference;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.MonthSum;
import org.circula.time.UncertainDays;

/**
 * A subject counted calendar year by calendar year.
 *
 * <p>{@link #least()} and {@link #average()} look at the last whole calendar years before the year of the day that counts, no
 * further back than the days looked at: a year that began before the status was granted is left out. {@link #most} looks at
 * every year touched, the running one included.
 *
 * <table>
 * <caption>Present 2023-01-01 to 2023-07-31, 2024-01-01 to 2024-05-31, 2025-01-01 to 2025-08-31, asked on 2026-03-02</caption>
 * <tr><th>year</th><th>months</th></tr>
 * <tr><td>2023</td><td>7</td></tr>
 * <tr><td>2024</td><td>5: the least</td></tr>
 * <tr><td>2025</td><td>8; the average is 6 months 20 days</td></tr>
 * </table>
 */
final class CalendarYears implements Taker {

    private enum Choice {
        LEAST,
        AVERAGE,
        MOST
    }

    private final Choice choice;
    private final Totals.Subject subject;
    private final boolean work;
    private final CalendarCount count;

    private CalendarYears(Choice choice, Totals.Subject subject, boolean work, CalendarCount count) {
        this.choice = choice;
        this.subject = subject;
        this.work = work;
        this.count = count;
    }

    static CalendarYears least() {
        return new CalendarYears(Choice.LEAST, Subjects::presence, false, CalendarCount.FROM_FIRST_DAY);
    }

    static CalendarYears average() {
        return new CalendarYears(Choice.AVERAGE, Subjects::presence, false, CalendarCount.FROM_FIRST_DAY);
    }

    static CalendarYears mostPresence() {
        return new CalendarYears(Choice.MOST, Subjects::presence, false, CalendarCount.FROM_FIRST_DAY);
    }

    static CalendarYears mostAbsence() {
        return new CalendarYears(Choice.MOST, Subjects::absence, false, CalendarCount.AFTER_ANCHOR);
    }

    static CalendarYears mostWork() {
        return new CalendarYears(Choice.MOST, Subjects::work, true, CalendarCount.FROM_FIRST_DAY);
    }

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        TerritoryReference place = specification.outside().or(specification::in).orElseThrow();
        boolean everything = specification.lookBack() instanceof LookBack.Everything;
        DayRange range = DayRange.of(specification.lookBack(), Subjects.names(place, context), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        LocalDate day = context.day();
        SumRule rule = specification.sum().orElseThrow();
        List<Integer> years = choice == Choice.MOST
                ? touched(specification, range, day)
                : whole(specification, everything ? LocalDate.MIN : range.first(), day);
        if (years.isEmpty()) {
            return Measured.exactly(new Amount.NothingToJudge(), List.of());
        }
        LocalDate first = choice == Choice.MOST && !everything
                ? later(range.first(), LocalDate.ofYearDay(years.get(0), 1))
                : LocalDate.ofYearDay(years.get(0), 1);
        LocalDate lastLookedAt = choice == Choice.MOST ? range.last() : day;
        LocalDate last = earlier(lastLookedAt, LocalDate.of(years.get(years.size() - 1), 12, 31));
        UncertainDays days = subject.days(specification, context, DaySet.between(first, last));
        List<Missing> missing = work
                ? WorkMissing.of(specification, context, days)
                : Subjects.missingPresence(specification, context, days, new DayRange(first, last, List.of(), false));
        Amount low = choose(years, days, rule, true);
        Amount high = choose(years, days, rule, false);
        return days.isKnown()
                ? Measured.exactly(low, days.surely().runs())
                : Measured.between(low, high, days.perhaps().runs(), missing);
    }

    private Amount choose(List<Integer> years, UncertainDays days, SumRule rule, boolean lower) {
        List<Amount> sums = new ArrayList<>();
        for (int year : years) {
            UncertainDays inYear = days.within(LocalDate.ofYearDay(year, 1), LocalDate.of(year, 12, 31));
            sums.add(lower ? Sums.lowerBound(inYear, rule, count) : Sums.upperBound(inYear, rule, count));
        }
        Amount chosen = sums.get(0);
        if (choice == Choice.AVERAGE) {
            return average(sums, rule);
        }
        for (Amount sum : sums) {
            boolean greater = Sums.greater(sum, chosen) == sum;
            if (choice == Choice.MOST ? greater : !greater) {
                chosen = sum;
            }
        }
        return chosen;
    }

    private static Amount average(List<Amount> sums, SumRule rule) {
        if (rule == SumRule.DAYS) {
            long total = sums.stream()
                    .mapToLong(sum -> ((Amount.Count) sum).number())
                    .sum();
            return new Amount.Count(total / sums.size(), "days");
        }
        MonthSum total = MonthSum.zero(Sums.convention(rule));
        for (Amount sum : sums) {
            total = total.plus(((Amount.Months) sum).sum());
        }
        return new Amount.Months(total.times(1, sums.size()), java.util.Optional.empty());
    }

    /** The last whole years before the year of the day, as many as asked, none that began before the first day looked at. */
    private static List<Integer> whole(MeasureSpecification specification, LocalDate first, LocalDate day) {
        int asked = specification.years().orElseThrow();
        List<Integer> years = new ArrayList<>();
        for (int year = day.getYear() - asked; year < day.getYear(); year++) {
            if (!LocalDate.ofYearDay(year, 1).isBefore(first)) {
                years.add(year);
            }
        }
        return years;
    }

    private static List<Integer> touched(MeasureSpecification specification, DayRange range, LocalDate day) {
        int firstYear = specification
                .years()
                .map(asked -> Math.max(range.first().getYear(), day.getYear() - asked + 1))
                .orElse(range.first().getYear());
        List<Integer> years = new ArrayList<>();
        for (int year = firstYear; year <= day.getYear(); year++) {
            years.add(year);
        }
        return years;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
