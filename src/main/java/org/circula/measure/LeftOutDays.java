package org.circula.measure;

import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * Days that exceptions leave out of a measure.
 *
 * @param uncounted days that are neither absence nor presence
 * @param asPresence days that count as presence
 */
public record LeftOutDays(UncertainDays uncounted, UncertainDays asPresence) {

    private static final LeftOutDays NONE =
            new LeftOutDays(UncertainDays.known(DaySet.none()), UncertainDays.known(DaySet.none()));

    /** Nothing is left out. */
    public static LeftOutDays none() {
        return NONE;
    }

    /** Both sets of days together. */
    public LeftOutDays and(LeftOutDays other) {
        return new LeftOutDays(uncounted.union(other.uncounted), asPresence.union(other.asPresence));
    }
}
