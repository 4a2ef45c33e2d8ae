package org.circula.time;

import java.time.LocalDate;

/**
 * A set of days of which some are known to belong and others may.
 *
 * @param surely days that belong
 * @param perhaps days that belong or may belong; holds every sure day
 */
public record UncertainDays(DaySet surely, DaySet perhaps) {

    public UncertainDays {
        if (!surely.isSubsetOf(perhaps)) {
            throw new IllegalArgumentException("Days that surely belong must be among those that perhaps do: " + surely
                    + " is not inside " + perhaps + ".");
        }
    }

    /** Days known exactly. */
    public static UncertainDays known(DaySet days) {
        return new UncertainDays(days, days);
    }

    /** Nothing is known: any day may belong. */
    public static UncertainDays unknown() {
        return new UncertainDays(DaySet.none(), DaySet.all());
    }

    public boolean isKnown() {
        return surely.equals(perhaps);
    }

    /** Days that may or may not belong. */
    public DaySet open() {
        return perhaps.minus(surely);
    }

    public UncertainDays complement() {
        return new UncertainDays(perhaps.complement(), surely.complement());
    }

    public UncertainDays union(UncertainDays other) {
        return new UncertainDays(surely.union(other.surely), perhaps.union(other.perhaps));
    }

    public UncertainDays intersection(UncertainDays other) {
        return new UncertainDays(surely.intersection(other.surely), perhaps.intersection(other.perhaps));
    }

    public UncertainDays minus(UncertainDays other) {
        return intersection(other.complement());
    }

    /** The days from the first to the last, both inside. */
    public UncertainDays within(LocalDate first, LocalDate last) {
        DaySet cut = DaySet.between(first, last);
        return new UncertainDays(surely.intersection(cut), perhaps.intersection(cut));
    }
}
