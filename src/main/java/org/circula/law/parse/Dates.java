package org.circula.law.parse;

import java.time.LocalDate;

/** The sentence about values out of order, said by everything that is dated. */
final class Dates {

    private Dates() {}

    static String notAfter(LocalDate later, LocalDate earlier) {
        return later.equals(earlier)
                ? "Two values begin on " + later + ", so they overlap. Give each its own first day, or make them one."
                : "This value begins on " + later + ", before the one above it (" + earlier
                        + "). Write the values in the order of their first days.";
    }
}
