package org.circula.harness.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.circula.law.yaml.YamlNode;
import org.circula.law.yaml.YamlReader;

/** Finds the lines of the rules folder on which a piece of law stands. */
final class YamlPlaces {

    /** Components whose key has another name, or that stand elsewhere. */
    private static final Map<String, List<String>> OTHER_KEYS = Map.of(
            "lookBack", List.of("since", "within", "begun-by"),
            "inForceFrom", List.of("in-force"),
            "inForceUntil", List.of("in-force"),
            "leavesOut", List.of("days"));

    private final Path folder;
    private final Map<String, Optional<YamlNode>> files = new ConcurrentHashMap<>();

    /**
     * Places in a folder.
     *
     * @param folder the rules folder, from which the paths of places lead
     */
    YamlPlaces(Path folder) {
        this.folder = folder;
    }

    /**
     * The line of a piece, or of the nearest thing around it that has a line.
     *
     * @param entry where the provision, pathway or status stands
     * @param id its id
     * @param steps keys and positions from the entry on
     */
    Place of(Place entry, String id, Way steps) {
        Optional<YamlNode> node = file(entry.file()).flatMap(root -> entryOf(root, id, entry));
        Place found = entry;
        for (Object step : steps.steps()) {
            Optional<YamlNode.Entry> next = node.flatMap(here -> next(here, step));
            if (next.isEmpty()) {
                return found;
            }
            found = next.get().place();
            node = next.map(YamlNode.Entry::value);
        }
        return found;
    }

    /** The line on which a word stands inside an entry, or the entry's own. */
    Place ofWord(Place entry, String id, Way steps, String word) {
        return lineOfWord(entry, id, steps, word).orElse(entry);
    }

    /** The line on which a word stands inside an entry; empty where it does not. */
    Optional<Place> lineOfWord(Place entry, String id, Way steps, String word) {
        Optional<YamlNode> node = file(entry.file()).flatMap(root -> entryOf(root, id, entry));
        for (Object step : steps.steps()) {
            node = node.flatMap(here -> next(here, step)).map(YamlNode.Entry::value);
        }
        return node.flatMap(inside -> lineOf(inside, word));
    }

    private static Optional<Place> lineOf(YamlNode node, String word) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text().equals(word) ? Optional.of(scalar.place()) : Optional.empty();
        }
        List<YamlNode> children = node instanceof YamlNode.Sequence sequence
                ? sequence.items()
                : ((YamlNode.Mapping) node)
                        .entries().stream().map(YamlNode.Entry::value).toList();
        return children.stream().flatMap(child -> lineOf(child, word).stream()).findFirst();
    }

    private static Optional<YamlNode> entryOf(YamlNode root, String id, Place entry) {
        if (!(root instanceof YamlNode.Mapping sections)) {
            return Optional.empty();
        }
        return sections.entries().stream()
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(section -> ((YamlNode.Mapping) section).entry(id).stream())
                .filter(found -> found.place().line() <= entry.line())
                .max(java.util.Comparator.comparingInt(found -> found.place().line()))
                .map(YamlNode.Entry::value);
    }

    private static Optional<YamlNode.Entry> next(YamlNode node, Object step) {
        if (step instanceof Integer position) {
            return node instanceof YamlNode.Sequence list
                            && position < list.items().size()
                    ? Optional.of(new YamlNode.Entry(
                            "", list.items().get(position).place(), list.items().get(position)))
                    : Optional.empty();
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return Optional.empty();
        }
        String name = (String) step;
        return OTHER_KEYS.getOrDefault(name, List.of(AsWritten.key(name))).stream()
                .flatMap(key -> mapping.entry(key).stream())
                .findFirst();
    }

    private Optional<YamlNode> file(String name) {
        return files.computeIfAbsent(name, this::read);
    }

    private Optional<YamlNode> read(String name) {
        try {
            return YamlReader.read(name, Files.readString(folder.resolve(name)), new Faults());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + name + " of the rules cannot be read again.", unreadable);
        }
    }
}
