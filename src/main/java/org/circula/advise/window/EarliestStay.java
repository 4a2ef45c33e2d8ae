package org.circula.advise.window;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first day on which a stay (absence, work) of so many days may begin, if no day is spent before.
 *
 * @param days how many days it is to last
 * @param entry the day of entry (of leaving, of beginning); empty where there is none as far as ten years ahead
 * @param certain whether this is known; else it is the cautious answer, and knowing more days could only make it earlier
 */
public record EarliestStay(long days, Optional<LocalDate> entry, boolean certain) {}
