package org.circula.advise.window;

import java.time.LocalDate;

/**
 * What is left on a day.
 *
 * @param day the day
 * @param ifSpared if no day is spent until then: the person stays out (or, of absences, stays; of work, does not work)
 * @param ifSpent if every day from the first day of the table on is spent: the person is in (away, at work)
 */
public record DayLeft(LocalDate day, DayCount ifSpared, DayCount ifSpent) {}
