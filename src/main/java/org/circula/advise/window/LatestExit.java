package org.circula.advise.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long somebody may stay on who is there (away, at work) on the day asked about.
 *
 * @param lastDay the last day one may still be there, in the past where it is over; empty where no day of this stay was
 *     allowed, or none is the last as far as ten years ahead
 * @param furtherDays how many days after the day asked about that are; zero where it is over; empty where none is the last
 * @param daysOver how many days of this stay, up to the day asked about, broke the limit
 * @param returnBy of an absence the day by which one must be back
 * @param certain whether this is known; else it is the cautious answer, and knowing more days could only make it later
 */
public record LatestExit(
        Optional<LocalDate> lastDay,
        Optional<Long> furtherDays,
        long daysOver,
        Optional<LocalDate> returnBy,
        boolean certain) {}
