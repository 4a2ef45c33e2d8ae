package org.circula.person;

import java.util.List;
import java.util.Optional;

/**
 * A value as it was written, before anything is made of it: every scalar is still its own text, so that YAML's {@code NO}
 * stays Norway and {@code 012} stays 012.
 */
public sealed interface SourceValue {

    /** Where the value begins. */
    SourcePosition position();

    /**
     * A text, number, yes or no, or nothing.
     *
     * @param text the characters written, without quotes; empty if nothing was written
     * @param absent whether the value is {@code null} or left empty; YAML's {@code ~} is a text like any other
     */
    record Scalar(String text, boolean absent, SourcePosition position) implements SourceValue {}

    /** A list. */
    record Sequence(List<SourceValue> items, SourcePosition position) implements SourceValue {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and their values, in the order of the text; no key stands twice. */
    record Mapping(List<Entry> entries, SourcePosition position) implements SourceValue {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key, or empty where the key is not there. */
        public Optional<SourceValue> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /**
     * One key and its value.
     *
     * @param keyPosition where the key stands
     */
    record Entry(String key, SourcePosition keyPosition, SourceValue value) {}
}
