package org.circula.law.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.ProvisionValue;
import org.circula.law.yaml.YamlNode;

/** Reads the values of a provision in their order; each ends on the day before the next begins. */
final class ValueList {

    private ValueList() {}

    static List<ProvisionValue> parse(List<YamlNode.Mapping> raw, ValueShape shape, Scope scope) {
        List<ProvisionValue> parsed = new ArrayList<>();
        for (YamlNode.Mapping node : raw) {
            ValueParser.value(node, shape, scope).ifPresent(value -> {
                if (!parsed.isEmpty()
                        && !value.from().isAfter(parsed.get(parsed.size() - 1).from())) {
                    scope.fault(
                            node.placeOf("from"),
                            Dates.notAfter(
                                    value.from(), parsed.get(parsed.size() - 1).from()));
                }
                parsed.add(value);
            });
        }
        List<ProvisionValue> bounded = new ArrayList<>();
        for (int index = 0; index < parsed.size(); index++) {
            ProvisionValue value = parsed.get(index);
            bounded.add(
                    index + 1 < parsed.size()
                            ? until(
                                    value,
                                    Optional.of(parsed.get(index + 1).from().minusDays(1)))
                            : value);
        }
        return bounded;
    }

    /** The mappings of {@code values:}; anything else in the list is a fault. */
    static List<YamlNode.Mapping> mappings(YamlNode node, Scope scope) {
        if (!(node instanceof YamlNode.Sequence sequence) || sequence.items().isEmpty()) {
            scope.fault(
                    node.place(),
                    "Dated values are a list with at least one entry. Write [{from: \"2024-01-28\", …, source: {…}, grade:"
                            + " TEXT}].");
            return List.of();
        }
        List<YamlNode.Mapping> mappings = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlNode.Mapping mapping) {
                mappings.add(mapping);
            } else {
                scope.fault(
                        item.place(), "Here stands " + item.kind() + ", but a dated value is needed: {from: …, …}.");
            }
        }
        return mappings;
    }

    private static ProvisionValue until(ProvisionValue value, Optional<java.time.LocalDate> last) {
        List<ProvisionValue.Reading> readings = value.readings().stream()
                .map(reading -> new ProvisionValue.Reading(
                        reading.name(), reading.says(), until(reading.value(), last), reading.sources()))
                .toList();
        return new ProvisionValue(
                value.from(),
                last,
                value.fromGrade(),
                value.inForceFrom(),
                value.inForceUntil(),
                value.none(),
                value.measure(),
                value.keep(),
                value.asks(),
                value.holds(),
                value.effect(),
                value.force(),
                value.leavesOut(),
                value.onlyIf(),
                value.part(),
                value.whole(),
                value.each(),
                value.sources(),
                value.grade(),
                value.textOf(),
                value.note(),
                readings,
                value.taken(),
                value.due());
    }
}
