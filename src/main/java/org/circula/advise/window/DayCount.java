package org.circula.advise.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The count as it stands at the end of one day, that day counted.
 *
 * @param day the day
 * @param months whole months counted, where the law adds up months; else none
 * @param days days counted, beside the months
 * @param left days that are left before the limit is broken; negative where it is; for a limit that asks for enough, days more
 *     than enough. Empty where the law sets no limit on that day, or nothing is known
 * @param certain whether this is known; else unknown days were counted against the person, and the count may be kinder
 */
public record DayCount(LocalDate day, long months, long days, Optional<Long> left, boolean certain) {}
