package org.circula.time;

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
    FROM_FIRST_DAY
}
