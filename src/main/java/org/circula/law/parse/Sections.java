package org.circula.law.parse;

import java.util.List;
import org.circula.law.yaml.YamlNode;

/** Reads a section of a file: entries by id. */
final class Sections {

    private Sections() {}

    static List<YamlNode.Entry> entries(Fields fields, String key, Scope scope) {
        return fields.node(key).map(node -> entries(node, key, scope)).orElse(List.of());
    }

    private static List<YamlNode.Entry> entries(YamlNode node, String key, Scope scope) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries();
        }
        scope.fault(
                node.place(),
                "Under '" + key + ":' stands " + node.kind()
                        + ", but entries by id are needed. Write 'id:' with its keys" + " below, or take '" + key
                        + "' out.");
        return List.of();
    }
}
