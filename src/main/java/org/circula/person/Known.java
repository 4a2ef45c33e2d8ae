package org.circula.person;

import java.util.ArrayList;
import java.util.List;

/**
 * A list that may be unknown, complete, or known only in part.
 *
 * @param items what is known
 * @param complete whether there is nothing else; an absent list has no items and is not complete
 * @param <T> what the list holds
 */
public record Known<T>(List<T> items, boolean complete) {

    public Known {
        items = List.copyOf(items);
    }

    /** All there is. */
    public static <T> Known<T> all(List<T> items) {
        return new Known<>(items, true);
    }

    /** Some; there may be more. */
    public static <T> Known<T> atLeast(List<T> items) {
        return new Known<>(items, false);
    }

    /** Nothing was said. */
    public static <T> Known<T> unknown() {
        return new Known<>(List.of(), false);
    }

    /** The same and one more; whether it is complete is told as before. */
    public Known<T> and(T item) {
        return and(List.of(item));
    }

    /** The same and others besides; whether it is complete is told as before. */
    public Known<T> and(List<T> others) {
        List<T> more = new ArrayList<>(items);
        more.addAll(others);
        return new Known<>(more, complete);
    }
}
