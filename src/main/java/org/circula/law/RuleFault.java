package org.circula.law;

import java.util.Comparator;

/**
 * Something wrong in the rules folder.
 *
 * @param place the file and line
 * @param message what is wrong, what is allowed and what to do
 */
public record RuleFault(Place place, String message) implements Comparable<RuleFault> {

    private static final Comparator<RuleFault> BY_PLACE = Comparator.comparing(
                    (RuleFault fault) -> fault.place().file())
            .thenComparingInt(fault -> fault.place().line())
            .thenComparing(RuleFault::message);

    @Override
    public int compareTo(RuleFault other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
