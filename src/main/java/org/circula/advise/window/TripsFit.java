package org.circula.advise.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether planned trips keep the limit, each after those before it.
 *
 * @param fits whether they do on each of their days
 * @param breaksOn the first day on which they do not
 * @param daysBroken how many of their days do not
 * @param overBy by how many days the count goes beyond the limit at its worst; zero where they fit
 * @param certain whether this is known; else it is the cautious answer: they may fit
 */
public record TripsFit(boolean fits, Optional<LocalDate> breaksOn, long daysBroken, long overBy, boolean certain) {}
