package org.circula.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.time.Span;

/**
 * The keys of one entry, such as a stay, read by name. Keys that the entry cannot have are faults from the start; keys that
 * it lacks are faults when they are required.
 */
public final class EntryFields {

    private final SourceValue.Mapping source;
    private final String noun;
    private final ValueReader values;

    private EntryFields(SourceValue.Mapping source, String noun, ValueReader values) {
        this.source = source;
        this.noun = noun;
        this.values = values;
    }

    /**
     * Opens an entry.
     *
     * @param noun what the entry is, such as {@code a stay}
     * @param keys the keys it may have
     * @return empty if the value has no keys at all, which is a fault
     */
    public static Optional<EntryFields> of(SourceValue value, String noun, List<String> keys, ValueReader values) {
        if (!(value instanceof SourceValue.Mapping mapping)) {
            return values.fault(
                    value,
                    "Here " + noun + " is expected: an entry with some of the keys " + String.join(", ", keys) + ".");
        }
        for (SourceValue.Entry entry : mapping.entries()) {
            if (!keys.contains(entry.key())) {
                values.faults().add(entry.keyPosition(), () -> unknownKey(entry, noun, keys));
            }
        }
        return Optional.of(new EntryFields(mapping, noun, values));
    }

    private static String unknownKey(SourceValue.Entry entry, String noun, List<String> keys) {
        List<String> near = NearestWords.to(entry.key(), keys);
        String meant = near.isEmpty() ? "" : " Did you mean " + Quoted.choice(near) + "?";
        boolean loose = entry.value() instanceof SourceValue.Scalar scalar && scalar.absent();
        String quotes = loose ? " In YAML, text that holds a comma or a colon must stand in quotes." : "";
        return "The key " + Quoted.text(entry.key()) + " cannot stand in " + noun + "." + meant + " Allowed: "
                + String.join(", ", keys) + "." + quotes;
    }

    SourceValue.Mapping source() {
        return source;
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    /** The value of a key as it was written. */
    public Optional<SourceValue> value(String key) {
        return source.get(key);
    }

    /** Where a key's value stands, or would stand. */
    SourcePosition positionOf(String key) {
        return value(key)
                .map(SourceValue::position)
                .orElseGet(() -> source.position().ofMissing(key));
    }

    /** The value of a key that must be there. */
    public Optional<SourceValue> required(String key) {
        Optional<SourceValue> value = value(key);
        if (value.isEmpty()) {
            String article = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
            fault(key, article + " needs the key \"" + key + "\", which is missing here. Add it.");
        }
        return value;
    }

    Optional<String> text(String key) {
        return value(key).flatMap(values::text);
    }

    /** A day. */
    public Optional<LocalDate> day(String key) {
        return value(key).flatMap(values::day);
    }

    /** A country by its two letters. */
    public Optional<String> country(String key) {
        return value(key).flatMap(values::country);
    }

    Optional<String> requiredCountry(String key) {
        return required(key).flatMap(values::country);
    }

    /** A word of those known. */
    public Optional<String> word(String key, String what, Set<String> known) {
        return value(key).flatMap(value -> values.word(value, what, known));
    }

    /** One of the words that the rule bases know, which must be there. */
    public Optional<String> requiredWord(String key, String what, Set<String> known) {
        return required(key).flatMap(value -> values.word(value, what, known));
    }

    /** One of a few words that never change. */
    public Optional<String> choice(String key, List<String> allowed) {
        return value(key).flatMap(value -> values.choice(value, allowed));
    }

    /** A list of words that the rule bases know; empty where the key is absent. */
    public List<String> words(String key, String what, Set<String> known) {
        return new ListReader(values)
                .readPlain(value(key), item -> values.word(item, what, known))
                .plainItems();
    }

    /** A whole number from the least to the most allowed. */
    public Optional<Integer> count(String key, int least, int most) {
        return value(key)
                .flatMap(value -> values.scalar(value, "a whole number"))
                .flatMap(text -> {
                    boolean whole = text.matches("\\d{1,6}");
                    if (!whole || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                        return fault(
                                key,
                                "\"" + text + "\" is no whole number from " + least + " to " + most
                                        + ". Write one, such as " + least + ".");
                    }
                    return Optional.of(Integer.valueOf(text));
                });
    }

    Optional<Boolean> yesNo(String key) {
        return value(key).flatMap(values::yesNo);
    }

    /** The days from {@code from} to {@code to}, both inside; without {@code to} the span still runs. */
    public Optional<Span> days() {
        Optional<LocalDate> first = required("from").flatMap(values::day);
        Optional<LocalDate> last = day("to");
        if (first.isEmpty() || (has("to") && last.isEmpty())) {
            return Optional.empty();
        }
        if (last.isPresent() && last.get().isBefore(first.get())) {
            return fault(
                    "to",
                    "The last day " + last.get() + " lies before the first day " + first.get()
                            + ". Correct one of them, or leave \"to\" out if this has not ended.");
        }
        return Optional.of(new Span(first.get(), last));
    }

    /** Tells what is wrong with a key; nothing was read. */
    public <T> Optional<T> fault(String key, String message) {
        values.faults().add(positionOf(key), message);
        return Optional.empty();
    }
}
