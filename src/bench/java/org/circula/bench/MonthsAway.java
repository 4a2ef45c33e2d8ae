package org.circula.bench;

import java.time.LocalDate;

/**
 * Absences added up in months, then days of thirty to the month.
 *
 * @param months whole calendar months
 * @param days days beside them
 * @param onlyFirst the first day of the only absence, which is compared by the calendar; 0 where there are more
 * @param onlyLast its last day
 */
record MonthsAway(int months, int days, int onlyFirst, int onlyLast) {

    static final MonthsAway NONE = new MonthsAway(0, 0, 0, 0);

    static MonthsAway of(int[] runs) {
        int months = 0;
        int days = 0;
        for (int at = 0; at < runs.length; at += 2) {
            LocalDate anchor = DayCounting.date(runs[at] - 1);
            int whole = (runs[at + 1] - runs[at]) / 31;
            while (DayCounting.day(anchor.plusMonths(whole + 1L)) <= runs[at + 1]) {
                whole++;
            }
            months += whole;
            days += runs[at + 1] - DayCounting.day(anchor.plusMonths(whole));
        }
        return runs.length == 2 ? new MonthsAway(months, days, runs[0], runs[1]) : new MonthsAway(months, days, 0, 0);
    }

    MonthsAway orMore(MonthsAway other) {
        return other.inDays() > inDays() ? other : this;
    }

    boolean exceeds(int limit) {
        return onlyFirst != 0
                ? onlyLast > DayCounting.day(DayCounting.date(onlyFirst - 1).plusMonths(limit))
                : inDays() > limit * 30;
    }

    private int inDays() {
        return months * 30 + days;
    }
}
