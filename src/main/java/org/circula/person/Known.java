package org.circula.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list that may be unknown, complete, or known only in part.
 *
 * @param items what is known
 * @param complete whether there is nothing else; an absent list has no items and is not complete
 * @param completeFor kinds of which there is nothing else, though there may be more of others; empty for a complete list
 * @param <T> what the list holds
 */
public record Known<T>(List<T> items, boolean complete, Set<String> completeFor) {

    public Known {
        items = List.copyOf(items);
        completeFor = complete ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(completeFor));
    }

    /** A list that is complete, or may lack things of any kind. */
    public Known(List<T> items, boolean complete) {
        this(items, complete, Set.of());
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

    /** Whether there is nothing else of this kind. */
    public boolean isCompleteFor(String kind) {
        return complete || completeFor.contains(kind);
    }

    /** The same, with nothing else of this kind. */
    public Known<T> withAllOf(String kind) {
        Set<String> more = new TreeSet<>(completeFor);
        more.add(kind);
        return new Known<>(items, complete, more);
    }

    /** Other items; how far they are complete is told as before. */
    public Known<T> with(List<T> others) {
        return new Known<>(others, complete, completeFor);
    }

    /** The same and one more; how far they are complete is told as before. */
    public Known<T> and(T item) {
        return and(List.of(item));
    }

    /** The same and others besides; how far they are complete is told as before. */
    public Known<T> and(List<T> others) {
        List<T> more = new ArrayList<>(items);
        more.addAll(others);
        return with(more);
    }
}
