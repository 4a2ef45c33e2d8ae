package org.circula.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Broken stretches added up in months, by a convention that must be declared because the law seldom says.
 *
 * <p>The sum is exact: it is compared in units of which a month and a day of each convention hold a whole number.
 *
 * <table>
 * <caption>Two absences, 2024-03-01 to 2024-05-31 (anchor 2024-02-29) and 2024-09-30 to 2024-12-31 (anchor 2024-09-29)</caption>
 * <tr><th>convention</th><th>sum</th></tr>
 * <tr><td>months, then 30 days</td><td>3 months 2 days and 3 months 2 days: 6 months 4 days</td></tr>
 * <tr><td>days of 30</td><td>92 and 93 days: 185 days, 6 months 5 days</td></tr>
 * <tr><td>days of 30.4375</td><td>185 days, a little over 6.07 months</td></tr>
 * </table>
 *
 * @param convention how stretches are added
 * @param months whole calendar months (months-then-30-days only)
 * @param days days beside them
 */
public record MonthSum(SumConvention convention, long months, long days) implements Comparable<MonthSum> {

    /** Divisible by 30 and by 30.4375, so that a day of either convention is a whole number of units. */
    private static final long UNITS_PER_MONTH = 9_131_250L;

    /** Nothing yet. */
    public static MonthSum zero(SumConvention convention) {
        return new MonthSum(convention, 0, 0);
    }

    /**
     * Adds one unbroken stretch.
     *
     * @param anchor the day before the first day of the stretch
     * @param end its last day
     * @param count from which day its months run
     */
    public MonthSum plusStretch(LocalDate anchor, LocalDate end, CalendarCount count) {
        if (convention != SumConvention.MONTHS_THEN_30_DAYS) {
            return plusDays(ChronoUnit.DAYS.between(anchor, end));
        }
        long whole = count.wholeMonths(anchor, end);
        return new MonthSum(
                convention,
                months + whole,
                days + end.toEpochDay() - count.monthsAfter(anchor, whole).toEpochDay());
    }

    /** Adds each run of a set of days, which must be bounded. */
    public MonthSum plusRuns(DaySet runs, CalendarCount count) {
        if (convention != SumConvention.MONTHS_THEN_30_DAYS) {
            return plusDays(runs.size());
        }
        long moreMonths = 0;
        long moreDays = 0;
        for (int run = 0; run < runs.runCount(); run++) {
            LocalDate anchor = runs.anchorOf(run);
            LocalDate end = runs.lastDayOf(run);
            long whole = count.wholeMonths(anchor, end);
            moreMonths += whole;
            moreDays += end.toEpochDay() - count.monthsAfter(anchor, whole).toEpochDay();
        }
        return new MonthSum(convention, months + moreMonths, days + moreDays);
    }

    /** Adds single days. */
    public MonthSum plusDays(long more) {
        return new MonthSum(convention, months, days + more);
    }

    /** Adds another sum of the same convention. */
    public MonthSum plus(MonthSum other) {
        if (other.convention != convention) {
            throw new IllegalArgumentException(
                    "Sums of different conventions are not added: " + convention + " and " + other.convention + ".");
        }
        return new MonthSum(convention, months + other.months, days + other.days);
    }

    /** The share of the sum, rounded down to a whole day of thirty. */
    public MonthSum times(long numerator, long denominator) {
        long thirtieths = (months * 30 + days) * numerator / denominator;
        return convention == SumConvention.MONTHS_THEN_30_DAYS
                ? new MonthSum(convention, thirtieths / 30, thirtieths % 30)
                : new MonthSum(convention, 0, days * numerator / denominator);
    }

    /** Less than, equal to or more than the period, as negative, zero or positive. */
    public int compareTo(Period period) {
        return Long.compare(units(), units(period));
    }

    /**
     * By how many days of the convention the sum lies above the period, rounded away from zero; negative while below.
     *
     * <p>For showing a margin only; comparisons use {@link #compareTo(Period)}.
     */
    public long daysAbove(Period period) {
        long difference = units() - units(period);
        long perDay = unitsPerDay();
        return difference >= 0 ? (difference + perDay - 1) / perDay : -((-difference + perDay - 1) / perDay);
    }

    @Override
    public int compareTo(MonthSum other) {
        return Long.compare(units(), other.units());
    }

    /** Whole months of the sum, the left-over days turned into months by the convention. */
    public long asWholeMonths() {
        return units() / UNITS_PER_MONTH;
    }

    /** Days beyond the whole months, rounded down. */
    public long daysBesideWholeMonths() {
        return units() % UNITS_PER_MONTH / unitsPerDay();
    }

    private long units() {
        return months * UNITS_PER_MONTH + days * unitsPerDay();
    }

    private long units(Period period) {
        return period.toTotalMonths() * UNITS_PER_MONTH + period.getDays() * unitsPerDay();
    }

    /** A day in units: a thirtieth of a month, or one part in 30.4375. */
    private long unitsPerDay() {
        return switch (convention) {
            case MONTHS_THEN_30_DAYS, DAYS_OF_30 -> UNITS_PER_MONTH / 30;
            case DAYS_OF_30_4375 -> 300_000L;
        };
    }
}
