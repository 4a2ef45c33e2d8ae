package org.circula.law.parse;

import java.util.List;
import java.util.Optional;
import org.circula.law.Citation;
import org.circula.law.ProvisionValue.Reading;
import org.circula.law.yaml.YamlNode;

/** Reads another reading of a contested value: what it says, and which parts of the value it reads otherwise. */
final class ReadingParser {

    private ReadingParser() {}

    static Optional<Reading> reading(YamlNode.Entry entry, YamlNode.Mapping value, ValueShape shape, Scope scope) {
        return Fields.open(entry.value(), "a reading", scope).flatMap(fields -> {
            Optional<String> says = fields.neededText("says", "Say in one sentence what this reading holds.");
            Optional<YamlNode> instead = fields.needed(
                    "instead", "Say by dotted path what it reads otherwise: instead: {keep: {at-most: P6Y}}.");
            List<Citation> sources = CitationParser.optional(fields, scope);
            fields.close();
            if (says.isEmpty() || instead.isEmpty()) {
                return Optional.empty();
            }
            return overlaid(instead.get(), value, scope)
                    .flatMap(changed -> ValueParser.value(changed, shape, scope))
                    .map(changed -> new Reading(entry.key(), says.get(), changed, sources));
        });
    }

    private static Optional<YamlNode.Mapping> overlaid(YamlNode instead, YamlNode.Mapping value, Scope scope) {
        if (!(instead instanceof YamlNode.Mapping overlay)) {
            scope.fault(
                    instead.place(),
                    "'instead' is written as dotted paths with values, such as {measure.outside: \"ES\"}.");
            return Optional.empty();
        }
        if (!Overlay.appliesTo(value, overlay)) {
            scope.fault(
                    instead.place(),
                    "A path of 'instead' begins with a key that this value does not have. Name a part of the value, such as"
                            + " keep, measure.outside or none.");
            return Optional.empty();
        }
        return Optional.of(Overlay.on(value, overlay));
    }
}
