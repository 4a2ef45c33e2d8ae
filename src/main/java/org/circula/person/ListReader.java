package org.circula.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a list that may be absent (unknown), written plainly (complete), or said to be incomplete. */
final class ListReader {

    /** Entries of one list. */
    static final int MOST_ITEMS = 2_000;

    private static final List<String> KEYS = List.of("items", "complete");
    private static final List<String> KEYS_BY_KIND = List.of("items", "complete", "complete-for");

    private final ValueReader values;

    ListReader(ValueReader values) {
        this.values = values;
    }

    /**
     * An entry that was read, and where it stands.
     *
     * @param value what was read
     * @param source its text
     * @param <T> what the list holds
     */
    record Item<T>(T value, SourceValue source) {}

    /**
     * A list as far as it could be read.
     *
     * @param items those entries that have no fault of their own
     * @param complete whether the text says there is nothing else
     * @param completeFor kinds of which it says so
     * @param <T> what the list holds
     */
    record ItemsRead<T>(List<Item<T>> items, boolean complete, List<String> completeFor) {

        ItemsRead(List<Item<T>> items, boolean complete) {
            this(items, complete, List.of());
        }

        List<T> plainItems() {
            return items.stream().map(Item::value).toList();
        }

        Known<T> known() {
            return new Known<>(plainItems(), complete, Set.copyOf(completeFor));
        }
    }

    /** A list of which more may be unknown. */
    <T> ItemsRead<T> read(Optional<SourceValue> written, Function<SourceValue, Optional<T>> readItem) {
        return read(written, value -> fields(value, KEYS).map(fields -> withCompleteness(fields, readItem)), readItem);
    }

    /**
     * A list that may be told by kinds: all there is of some, perhaps not of others.
     *
     * @param noun what a kind is, such as {@code a kind of event}
     * @param kinds the kinds that the rule bases know
     */
    <T> ItemsRead<T> readByKind(
            Optional<SourceValue> written,
            String noun,
            Set<String> kinds,
            Function<SourceValue, Optional<T>> readItem) {
        return read(
                written,
                value -> fields(value, KEYS_BY_KIND).map(fields -> {
                    ItemsRead<T> read = withCompleteness(fields, readItem);
                    return new ItemsRead<>(read.items(), read.complete(), fields.words("complete-for", noun, kinds));
                }),
                readItem);
    }

    private <T> ItemsRead<T> read(
            Optional<SourceValue> written,
            Function<SourceValue, Optional<ItemsRead<T>>> readMapping,
            Function<SourceValue, Optional<T>> readItem) {
        if (written.isEmpty()) {
            return new ItemsRead<>(List.of(), false);
        }
        SourceValue value = written.get();
        if (value instanceof SourceValue.Mapping) {
            return readMapping.apply(value).orElseGet(() -> new ItemsRead<>(List.of(), false));
        }
        return new ItemsRead<>(readItems(value, readItem), true);
    }

    private Optional<EntryFields> fields(SourceValue value, List<String> keys) {
        return EntryFields.of(value, "a list with items and complete", keys, values);
    }

    /** A list for which "there may be more" has no meaning; absent and empty are the same. */
    <T> ItemsRead<T> readPlain(Optional<SourceValue> written, Function<SourceValue, Optional<T>> readItem) {
        ItemsRead<T> read = read(written, readItem);
        if (written.isPresent() && !read.complete()) {
            values.fault(
                    written.get(),
                    "This list is always complete: what is not listed is not meant. Write the list alone.");
        }
        return read;
    }

    private <T> ItemsRead<T> withCompleteness(EntryFields fields, Function<SourceValue, Optional<T>> readItem) {
        List<Item<T>> items =
                fields.required("items").map(list -> readItems(list, readItem)).orElse(List.of());
        Optional<Boolean> complete = fields.required("complete").flatMap(values::yesNo);
        // A fault above refuses the text anyway; "complete" keeps it from causing a second complaint.
        return new ItemsRead<>(items, complete.orElse(true));
    }

    private <T> List<Item<T>> readItems(SourceValue value, Function<SourceValue, Optional<T>> readItem) {
        if (!(value instanceof SourceValue.Sequence sequence)) {
            values.fault(
                    value,
                    "Here a list is expected. Write [] for none, leave the key out if nothing is known, or write"
                            + " {items: […], complete: false} if there may be more.");
            return List.of();
        }
        if (sequence.items().size() > MOST_ITEMS) {
            values.fault(
                    value,
                    "This list has " + sequence.items().size() + " entries; at most " + MOST_ITEMS
                            + " are read. Leave out what is not needed.");
            return List.of();
        }
        List<Item<T>> items = new ArrayList<>();
        for (SourceValue item : sequence.items()) {
            readItem.apply(item).ifPresent(read -> items.add(new Item<>(read, item)));
        }
        return items;
    }
}
