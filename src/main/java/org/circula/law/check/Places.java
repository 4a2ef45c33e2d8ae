package org.circula.law.check;

import org.circula.law.Place;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.yaml.YamlNode;

/** Finds the line of a part of a provision. */
final class Places {

    private Places() {}

    /** Where a key of the provision stands. */
    static Place of(Parsed parsed, String key) {
        return parsed.node()
                .entry(key)
                .map(YamlNode.Entry::place)
                .orElse(parsed.provision().place());
    }

    /** Where the value of this index stands. */
    static Place ofValue(Parsed parsed, int index) {
        YamlNode values = parsed.node().get("values").orElse(parsed.node());
        return values instanceof YamlNode.Sequence sequence
                ? sequence.items().get(index).place()
                : values.place();
    }

    /** Where a key of that value stands. */
    static Place ofValue(Parsed parsed, int index, String key) {
        YamlNode values = parsed.node().get("values").orElse(parsed.node());
        return values instanceof YamlNode.Sequence sequence
                        && sequence.items().get(index) instanceof YamlNode.Mapping value
                ? value.placeOf(key)
                : ofValue(parsed, index);
    }
}
