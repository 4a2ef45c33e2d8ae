package org.circula.law.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.yaml.YamlNode;

/**
 * Replaces parts of a value by dotted path, as {@code instead:} and {@code before:} write them: {@code measure.outside},
 * {@code keep}, {@code none}.
 *
 * <p>The outcome is raw YAML again and is parsed like any other value, so that an overlay can say nothing that a value cannot.
 * A path applies where the key that holds its last step exists; an empty text takes a key out.
 */
final class Overlay {

    private static final String NONE = "none";

    /** What a value says about a rule; gone where an overlay says that there was none. */
    private static final Set<String> OF_THE_RULE = Set.of(
            "measure",
            "keep",
            "asks",
            "holds",
            "effect",
            "part",
            "whole",
            "each",
            "days",
            "counts-as",
            "cap",
            "only-if");

    private Overlay() {}

    /** Whether all paths of the overlay apply to a value. */
    static boolean appliesTo(YamlNode.Mapping value, YamlNode.Mapping overlay) {
        return overlay.entries().stream().allMatch(entry -> applies(value, steps(entry.key())));
    }

    /** The value with the parts replaced. */
    static YamlNode.Mapping on(YamlNode.Mapping value, YamlNode.Mapping overlay) {
        YamlNode.Mapping result = value;
        for (YamlNode.Entry entry : overlay.entries()) {
            result = replace(result, steps(entry.key()), entry);
        }
        boolean saysNone = overlay.get(NONE).map(Overlay::isTrue).orElse(false);
        if (saysNone) {
            return without(result, OF_THE_RULE);
        }
        if (overlay.get(NONE).isPresent()) {
            return without(result, Set.of(NONE));
        }
        boolean saysRule = overlay.entries().stream().anyMatch(entry -> OF_THE_RULE.contains(entry.key()));
        return saysRule ? without(result, Set.of(NONE)) : result;
    }

    /** A mapping without some of its keys. */
    static YamlNode.Mapping without(YamlNode.Mapping mapping, Set<String> keys) {
        return new YamlNode.Mapping(
                mapping.entries().stream()
                        .filter(entry -> !keys.contains(entry.key()))
                        .toList(),
                mapping.place());
    }

    /** A mapping with further keys, those that it has already left alone. */
    static YamlNode.Mapping completed(YamlNode.Mapping mapping, List<YamlNode.Entry> further) {
        List<YamlNode.Entry> entries = new ArrayList<>(mapping.entries());
        further.stream().filter(entry -> mapping.get(entry.key()).isEmpty()).forEach(entries::add);
        return new YamlNode.Mapping(entries, mapping.place());
    }

    private static boolean isTrue(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().equals("true");
    }

    private static List<String> steps(String path) {
        return List.of(path.split("\\."));
    }

    private static boolean applies(YamlNode.Mapping value, List<String> steps) {
        YamlNode.Mapping parent = value;
        for (String step : steps.subList(0, steps.size() - 1)) {
            if (!(parent.get(step).orElse(null) instanceof YamlNode.Mapping child)) {
                return false;
            }
            parent = child;
        }
        return true;
    }

    private static YamlNode.Mapping replace(YamlNode.Mapping parent, List<String> steps, YamlNode.Entry replacement) {
        String step = steps.get(0);
        Optional<YamlNode.Entry> old = parent.entry(step);
        List<YamlNode.Entry> entries = new ArrayList<>(parent.entries());
        old.ifPresent(entries::remove);
        if (steps.size() > 1) {
            if (old.isPresent() && old.get().value() instanceof YamlNode.Mapping child) {
                YamlNode changed = replace(child, steps.subList(1, steps.size()), replacement);
                entries.add(new YamlNode.Entry(step, old.get().place(), changed));
                return new YamlNode.Mapping(entries, parent.place());
            }
            return parent;
        }
        boolean takesOut = replacement.value() instanceof YamlNode.Scalar scalar
                && scalar.text().isEmpty();
        if (!takesOut) {
            entries.add(new YamlNode.Entry(step, replacement.place(), replacement.value()));
        }
        return new YamlNode.Mapping(entries, parent.place());
    }
}
