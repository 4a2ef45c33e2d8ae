package org.circula.advise.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The longest unbroken stay (absence, work) that begins on a day and keeps the limit on each of its days.
 *
 * @param from the day of entry; of an absence the day of leaving, which is still presence
 * @param days how many days it may last; zero where its first day would break the limit; empty where it never would, as far as
 *     ten years ahead
 * @param lastDay its last day; empty where it has none
 * @param returnBy of an absence the day by which one must be back, on which presence begins again
 * @param certain whether this is known; else it is the cautious answer, and knowing more days could only make it longer
 */
public record LongestStay(
        LocalDate from,
        Optional<Long> days,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> returnBy,
        boolean certain) {}
