package org.circula.advise.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that count, of one stay, absence or period of work.
 *
 * @param place the country of the stay, where it is a stay in one
 * @param first the first day that counts
 * @param last the last day that counts
 * @param days how many; a change-over day is counted in the stay that it ends, not in the one that it begins
 */
public record CountedStay(Optional<String> place, LocalDate first, LocalDate last, long days) {}
