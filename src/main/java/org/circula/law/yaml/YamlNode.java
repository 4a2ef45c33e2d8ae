package org.circula.law.yaml;

import java.util.List;
import java.util.Optional;
import org.circula.law.Place;

/** A piece of YAML with the place where it stands; scalars are text, never numbers, dates or truth values. */
public sealed interface YamlNode {

    /** Where it stands. */
    Place place();

    /** How it is called in a message. */
    String kind();

    /**
     * A text.
     *
     * @param text as written; empty where nothing stands after a key
     * @param place where it stands
     */
    record Scalar(String text, Place place) implements YamlNode {
        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "the text '" + text + "'";
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with their values, in the order written; a key stands once. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "keys with values";
        }

        /** The value of a key. */
        public Optional<YamlNode> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** The entry of a key. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /** Where a key stands, or where the whole stands if the key is missing. */
        public Place placeOf(String key) {
            return entry(key).map(Entry::place).orElse(place);
        }
    }

    /**
     * A key with its value.
     *
     * @param key as written
     * @param place where the key stands
     * @param value what stands after it
     */
    record Entry(String key, Place place, YamlNode value) {}
}
