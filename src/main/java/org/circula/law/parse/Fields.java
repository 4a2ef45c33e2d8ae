package org.circula.law.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Place;
import org.circula.law.Spelling;
import org.circula.law.yaml.YamlNode;

/**
 * The keys of one entry, read strictly: whoever reads asks for each key it knows and then closes the entry; keys nobody asked
 * for are faults.
 */
final class Fields {

    private final YamlNode.Mapping mapping;
    private final String what;
    private final Scope scope;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(YamlNode.Mapping mapping, String what, Scope scope) {
        this.mapping = mapping;
        this.what = what;
        this.scope = scope;
    }

    /** Opens an entry; a node that is no mapping is a fault. */
    static Optional<Fields> open(YamlNode node, String what, Scope scope) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(mapping, what, scope));
        }
        scope.fault(
                node.place(),
                "Here stands " + node.kind() + ", but " + what
                        + " is written as keys with values. Write 'key: value' lines.");
        return Optional.empty();
    }

    Place place() {
        return mapping.place();
    }

    Place placeOf(String key) {
        return mapping.placeOf(key);
    }

    boolean has(String key) {
        known.add(key);
        return mapping.get(key).isPresent();
    }

    /** The value of a key that may be left out. */
    Optional<YamlNode> node(String key) {
        known.add(key);
        return mapping.get(key);
    }

    /** The value of a key that must be there. */
    Optional<YamlNode> needed(String key, String remedy) {
        known.add(key);
        Optional<YamlNode> value = mapping.get(key);
        if (value.isEmpty()) {
            missing(key, remedy);
        }
        return value;
    }

    void missing(String key, String remedy) {
        scope.fault(mapping.place(), "The key '" + key + "' is missing in " + what + ". " + remedy);
    }

    /** The text of a key that may be left out. */
    Optional<String> text(String key) {
        return node(key).flatMap(node -> Scalars.text(node, scope));
    }

    /** The text of a key that must be there. */
    Optional<String> neededText(String key, String remedy) {
        return needed(key, remedy).flatMap(node -> Scalars.text(node, scope));
    }

    /** Refuses a key that belongs to something else, with the reason. */
    void refuse(String key, String reason) {
        if (has(key)) {
            scope.fault(mapping.placeOf(key), "The key '" + key + "' does not belong in " + what + ". " + reason);
        }
    }

    /** Reports every key that nobody asked for. */
    void close() {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                scope.fault(entry.place(), unknown(entry));
            }
        }
    }

    List<YamlNode.Entry> entries() {
        return mapping.entries();
    }

    private String unknown(YamlNode.Entry entry) {
        String sentence =
                "The key '" + entry.key() + "' is not known in " + what + ". " + Spelling.advice(entry.key(), known);
        boolean cutFromText =
                entry.value() instanceof YamlNode.Scalar scalar && scalar.text().isEmpty();
        return cutFromText
                ? sentence + " If it is the rest of a text with a comma or a colon, put that text in quotes."
                : sentence;
    }
}
