package org.circula.time;

import java.time.LocalDate;

/**
 * From which day months and years run.
 *
 * <p>What counts from something that happened leaves the day of it out: an absence runs from the last day present. What counts
 * from the beginning of a day includes that day: five months of presence that begin on 1 March are full on 31 July. The two
 * differ at month ends only: counted from 28 February, five months would be full on 28 July.
 */
public enum CalendarCount {
    /** Months run from the day before the first day: absences, time since an event, a grant or birth. */
    AFTER_ANCHOR,
    /** Months run from the beginning of the first day: presence, residence, work, insurance. */
    FROM_FIRST_DAY;

    /** The day on which so many months are over, counted from the day before the first. */
    LocalDate monthsAfter(LocalDate anchor, long months) {
        return this == AFTER_ANCHOR
                ? anchor.plusMonths(months)
                : anchor.plusDays(1).plusMonths(months).minusDays(1);
    }

    /** The most months that are over by the last day. */
    long wholeMonths(LocalDate anchor, LocalDate last) {
        return this == AFTER_ANCHOR ? wholeBetween(anchor, last) : wholeBetween(anchor.plusDays(1), last.plusDays(1));
    }

    /** A month that would be over on a day that its calendar month has not got is over on the last day of it. */
    private static long wholeBetween(LocalDate from, LocalDate to) {
        long months = 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
        boolean lastIsOver = to.getDayOfMonth() >= Math.min(from.getDayOfMonth(), to.lengthOfMonth());
        return Math.max(0, lastIsOver ? months : months - 1);
    }
}
