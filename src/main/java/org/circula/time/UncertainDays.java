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
        if (surely != perhaps && !surely.isSubsetOf(perhaps)) {
            throw new IllegalArgumentException("Days that surely belong must be among those that perhaps do: " + surely
                    + " is not inside " + perhaps + ".");
        }
    }

    private static final UncertainDays NONE = new UncertainDays(DaySet.none(), DaySet.none());

    /** Days known exactly. */
    public static UncertainDays known(DaySet days) {
        return days.isEmpty() ? NONE : new UncertainDays(days, days);
    }

    /** Nothing is known: any day may belong. */
    public static UncertainDays unknown() {
        return new UncertainDays(DaySet.none(), DaySet.all());
    }

    public boolean isKnown() {
        return surely == perhaps || surely.equals(perhaps);
    }

    /** Whether no day from this one on may or may not belong. */
    public boolean isKnownFrom(LocalDate first) {
        return surely == perhaps || surely.isSameFrom(first, perhaps);
    }

    /** Days that may or may not belong. */
    public DaySet open() {
        return perhaps.minus(surely);
    }

    public UncertainDays complement() {
        return surely == perhaps
                ? known(surely.complement())
                : new UncertainDays(perhaps.complement(), surely.complement());
    }

    public UncertainDays union(UncertainDays other) {
        if (other.perhaps.isEmpty()) {
            return this;
        }
        return bothOneSet(other)
                ? known(surely.union(other.surely))
                : new UncertainDays(surely.union(other.surely), perhaps.union(other.perhaps));
    }

    public UncertainDays intersection(UncertainDays other) {
        return bothOneSet(other)
                ? known(surely.intersection(other.surely))
                : new UncertainDays(surely.intersection(other.surely), perhaps.intersection(other.perhaps));
    }

    /** Whether both are known as one and the same set, so that one operation does for two. */
    private boolean bothOneSet(UncertainDays other) {
        return surely == perhaps && other.surely == other.perhaps;
    }

    public UncertainDays minus(UncertainDays other) {
        if (other.perhaps.isEmpty()) {
            return this;
        }
        return bothOneSet(other)
                ? known(surely.minus(other.surely))
                : new UncertainDays(surely.minus(other.perhaps), perhaps.minus(other.surely));
    }

    /** The days from the first to the last, both inside: one and the same set where none of them is open. */
    public UncertainDays within(LocalDate first, LocalDate last) {
        DaySet sure = surely.within(first, last);
        return surely == perhaps || surely.isSameWithin(first, last, perhaps)
                ? known(sure)
                : new UncertainDays(sure, perhaps.within(first, last));
    }

    /** The days that are among these: one and the same set where none of them is open. */
    public UncertainDays within(DaySet days) {
        DaySet sure = surely.intersection(days);
        return surely == perhaps || surely.isSameWithin(days, perhaps)
                ? known(sure)
                : new UncertainDays(sure, perhaps.intersection(days));
    }
}
