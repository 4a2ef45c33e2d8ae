package org.circula.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A limit in calendar time, counted from an anchor.
 *
 * <p>The anchor L of an absence is the last day present; of a presence, a residence or an age it is the day before the first
 * day that counts, or the day of the event, as the measure declares. The end E is the last day that counts. A period P is
 * <em>reached</em> when E is on or after L + P and <em>exceeded</em> when E is after L + P. L + P is taken as {@link
 * LocalDate#plus(java.time.temporal.TemporalAmount)} takes it: where the month is too short, its last day. The period is
 * never turned into days, and days are never turned into a period.
 *
 * <p>Regulation 1182/71, Article 3, leaves the day of the event out of the count, which is what counting from L does.
 *
 * <table>
 * <caption>Twelve months and six months</caption>
 * <tr><th>last day present</th><th>next day present</th><th>last day away</th><th>limit</th><th>reached</th><th>exceeded</th></tr>
 * <tr><td>2025-01-10</td><td>2026-01-10</td><td>2026-01-09</td><td>P12M</td><td>no</td><td>no</td></tr>
 * <tr><td>2025-01-10</td><td>2026-01-11</td><td>2026-01-10</td><td>P12M</td><td>yes</td><td>no</td></tr>
 * <tr><td>2025-01-10</td><td>2026-01-12</td><td>2026-01-11</td><td>P12M</td><td>yes</td><td>yes</td></tr>
 * <tr><td>2023-02-28</td><td>2023-08-29</td><td>2023-08-28</td><td>P6M</td><td>yes</td><td>no</td></tr>
 * <tr><td>2023-07-31</td><td>2024-01-31</td><td>2024-01-30</td><td>P6M</td><td>no</td><td>no</td></tr>
 * <tr><td>2024-02-29</td><td>2025-03-01</td><td>2025-02-28</td><td>P12M</td><td>yes</td><td>no</td></tr>
 * </table>
 *
 * <p>What counts from the beginning of its first day (see {@link CalendarCount#FROM_FIRST_DAY}) reaches P on the day before
 * that first day plus P: presence from 2025-03-01 reaches five months on 2025-07-31.
 *
 * <p>Days that are left out without ending the stretch move L on: the period is reached on the first day that counts on which, going
 * back from it as many days as count and adding P, no later day is reached. What was reached before such days stays reached.
 *
 * <table>
 * <caption>Two months after 2025-01-10</caption>
 * <tr><th>left out</th><th>reached on</th><th>why</th></tr>
 * <tr><td>2025-02-01 to 2025-02-10</td><td>2025-03-20</td><td>ten days later, from 2025-01-20</td></tr>
 * <tr><td>2025-03-10 to 2025-03-15</td><td>2025-03-16</td><td>reached the day after: 2025-03-09 came a day too early</td></tr>
 * <tr><td>2025-03-11 to 2025-03-15</td><td>2025-03-10</td><td>reached before they began</td></tr>
 * </table>
 *
 * @param anchor L
 * @param period P
 * @param count whether months run from L or from the beginning of the day after it
 * @param leftOut days after L that neither count nor end the stretch; bounded
 */
public record CalendarLimit(LocalDate anchor, Period period, CalendarCount count, DaySet leftOut) {

    /** A limit that runs from L. */
    public CalendarLimit(LocalDate anchor, Period period) {
        this(anchor, period, CalendarCount.AFTER_ANCHOR);
    }

    /** A limit on a stretch of which every day counts. */
    public CalendarLimit(LocalDate anchor, Period period, CalendarCount count) {
        this(anchor, period, count, DaySet.none());
    }

    /** L + P: the first E on which the period is reached, and the last on which it is not exceeded. */
    public LocalDate reachedOn() {
        LocalDate reached = from(anchor);
        LocalDate moved = anchor;
        for (int run = 0; run < leftOut.runCount(); run++) {
            LocalDate first = leftOut.firstDayOf(run);
            if (first.isAfter(reached)) {
                return reached;
            }
            LocalDate next = leftOut.lastDayOf(run).plusDays(1);
            moved = moved.plusDays(ChronoUnit.DAYS.between(first, next));
            LocalDate later = from(moved);
            reached = later.isBefore(next) ? next : later;
        }
        return reached;
    }

    private LocalDate from(LocalDate start) {
        return count == CalendarCount.AFTER_ANCHOR
                ? start.plus(period)
                : start.plusDays(1).plus(period).minusDays(1);
    }

    /** Whether the period has run by E. */
    public boolean isReachedBy(LocalDate end) {
        return !end.isBefore(reachedOn());
    }

    /** Whether more than the period has run by E. */
    public boolean isExceededBy(LocalDate end) {
        return end.isAfter(reachedOn());
    }

    /** By how many days E lies after L + P; negative while the period has not run. */
    public long daysBeyond(LocalDate end) {
        return ChronoUnit.DAYS.between(reachedOn(), end);
    }

    /**
     * The contested reading: the period lies between the first and the last full day away, counted as full calendar months.
     *
     * <p>It differs from counting from L only around month ends: for 108 pairs of dates at six months and 4 at twelve among
     * departures from 2019 to 2026.
     */
    public boolean isReachedByFullDays(LocalDate end) {
        LocalDate firstFullDay = anchor.plusDays(1L + leftOut.size());
        return !end.plusDays(1).isBefore(firstFullDay.plus(period));
    }
}
