package org.circula.law.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.Citation;
import org.circula.law.Grade;
import org.circula.law.Judgment;
import org.circula.law.ProvisionValue;
import org.circula.law.yaml.YamlNode;

/** Reads {@code judgments:}: the values are written as understood now; a judgment says what they were until it came. */
final class JudgmentParser {

    private final List<YamlNode.Mapping> rawValues;
    private final List<ProvisionValue> values;
    private final ValueShape shape;
    private final Scope scope;

    JudgmentParser(List<YamlNode.Mapping> rawValues, List<ProvisionValue> values, ValueShape shape, Scope scope) {
        this.rawValues = rawValues;
        this.values = values;
        this.shape = shape;
        this.scope = scope;
    }

    List<Judgment> judgments(YamlNode node) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            scope.fault(
                    node.place(), "'judgments' is a list. Write - {case: \"C-432/20\", decided: \"2022-01-20\", …}.");
            return List.of();
        }
        List<Judgment> judgments = new ArrayList<>();
        sequence.items().forEach(item -> judgment(item).ifPresent(judgments::add));
        return judgments;
    }

    private Optional<Judgment> judgment(YamlNode node) {
        return Fields.open(node, "a judgment", scope).flatMap(fields -> {
            Optional<String> name = fields.neededText("case", "Name the case, such as \"C-432/20\".");
            Optional<LocalDate> decided =
                    fields.needed("decided", "Give the day of the judgment.").flatMap(day -> Scalars.date(day, scope));
            Optional<LocalDate> published = fields.node("published").flatMap(day -> Scalars.date(day, scope));
            Optional<Boolean> reachesBack = fields.needed(
                            "reaches-back",
                            "Write true if it says what the law always was, false if it changed the law.")
                    .flatMap(truth -> Scalars.truth(truth, scope));
            boolean annuls = fields.node("annuls")
                    .flatMap(truth -> Scalars.truth(truth, scope))
                    .orElse(false);
            Optional<YamlNode> before = fields.node("before");
            List<Citation> sources = CitationParser.needed(fields, scope);
            Optional<Grade> grade = fields.needed("grade", "Say how well it is known: TEXT, SECONDARY or MEMORY.")
                    .flatMap(written -> Scalars.grade(written, scope));
            fields.close();
            if (annuls == before.isPresent()) {
                scope.fault(
                        node.place(),
                        "A judgment says either what the rule was until it came, 'before: {measure.broken-by:"
                                + " residence-resumed}', or 'annuls: true' where there was a rule until then and never was"
                                + " one since. Write one of the two.");
                return Optional.empty();
            }
            List<ProvisionValue> valuesBefore = before.map(this::valuesBefore).orElse(values);
            if (name.isEmpty() || decided.isEmpty() || reachesBack.isEmpty() || grade.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Judgment(
                    name.get(),
                    decided.get(),
                    published,
                    reachesBack.get(),
                    annuls,
                    valuesBefore,
                    sources,
                    grade.get()));
        });
    }

    private List<ProvisionValue> valuesBefore(YamlNode before) {
        if (!(before instanceof YamlNode.Mapping overlay)) {
            scope.fault(
                    before.place(),
                    "'before' is written as dotted paths with values, such as {measure.broken-by: residence-resumed}.");
            return values;
        }
        boolean anywhere = false;
        List<YamlNode.Mapping> changed = new ArrayList<>();
        for (YamlNode.Mapping raw : rawValues) {
            // A period without a rule had none before the judgment either, unless the judgment is about just that.
            boolean silent = raw.get("none").isPresent() && overlay.get("none").isEmpty();
            boolean applies = !silent && Overlay.appliesTo(raw, overlay);
            anywhere |= applies;
            changed.add(applies ? Overlay.on(raw, overlay) : raw);
        }
        if (!anywhere) {
            scope.fault(
                    before.place(),
                    "No value of this provision has the part that 'before' changes. Name a part of the values, such as keep or"
                            + " measure.broken-by.");
        }
        return ValueList.parse(changed, shape, scope);
    }
}
