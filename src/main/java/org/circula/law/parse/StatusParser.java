package org.circula.law.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.circula.law.Citation;
import org.circula.law.Domain;
import org.circula.law.PrincipleMark;
import org.circula.law.StatusKind;
import org.circula.law.StatusKind.AttributeValue;
import org.circula.law.StatusKind.StatusClass;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads one kind of status with its dated and cited attributes. */
final class StatusParser {

    private static final Map<String, StatusClass> CLASSES = Scalars.words(StatusClass.class);

    private final Scope scope;

    private StatusParser(Scope scope) {
        this.scope = scope;
    }

    static Optional<StatusKind> status(YamlNode.Entry entry, Domain domain, Scope outer) {
        Scope scope = outer.inside(entry.key());
        return Fields.open(entry.value(), "a kind of status", scope)
                .flatMap(fields -> new StatusParser(scope).status(entry, domain, fields));
    }

    private Optional<StatusKind> status(YamlNode.Entry entry, Domain domain, Fields fields) {
        Optional<String> says = fields.neededText("says", "Give its name in English.");
        Optional<StatusClass> statusClass = fields.needed("class", "Write class: residence, stay, visa or right.")
                .flatMap(node -> Scalars.word(node, "class of status", CLASSES, scope));
        Map<String, List<AttributeValue>> attributes = new LinkedHashMap<>();
        for (String attribute : AttributeWords.attributes()) {
            fields.node(attribute)
                    .ifPresent(node -> attributes.put(
                            attribute, values(node, "value", "'" + attribute + "'", value -> value(attribute, value))));
        }
        Map<String, List<AttributeValue>> countsTowards = fields.node(AttributeWords.COUNTS_TOWARDS)
                .map(this::countsTowards)
                .orElse(Map.of());
        fields.close();
        if (says.isEmpty() || statusClass.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatusKind(
                entry.key(),
                scope.folder(),
                domain,
                says.get(),
                statusClass.get(),
                attributes,
                countsTowards,
                entry.place()));
    }

    private Map<String, List<AttributeValue>> countsTowards(YamlNode node) {
        Map<String, List<AttributeValue>> shares = new LinkedHashMap<>();
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                scope.use(WordKind.PATHWAY, entry.key(), entry.place());
                shares.put(
                        entry.key(),
                        values(
                                entry.value(),
                                "share",
                                "'counts-towards'",
                                share -> Scalars.share(share, scope).map(Object::toString)));
            }
            return shares;
        }
        scope.fault(
                node.place(),
                "'counts-towards' names pathways, each with dated shares. Write {es.x.acquire: [{from: …}]}.");
        return shares;
    }

    private Optional<String> value(String attribute, YamlNode node) {
        if (AttributeWords.isPeriod(attribute)) {
            return Scalars.period(node, scope).flatMap(period -> Scalars.text(node, scope));
        }
        List<String> words = AttributeWords.wordsOf(attribute);
        if (words.isEmpty()) {
            return Scalars.text(node, scope);
        }
        return Scalars.word(
                node,
                "value of '" + attribute + "'",
                words.stream().collect(Collectors.toMap(Function.identity(), Function.identity())),
                scope);
    }

    private List<AttributeValue> values(
            YamlNode node, String key, String what, Function<YamlNode, Optional<String>> parser) {
        List<AttributeValue> parsed = new ArrayList<>();
        for (YamlNode.Mapping mapping : ValueList.mappings(node, scope)) {
            attributeValue(mapping, key, what, parser).ifPresent(value -> {
                if (!parsed.isEmpty()
                        && !value.from().isAfter(parsed.get(parsed.size() - 1).from())) {
                    scope.fault(
                            mapping.placeOf("from"),
                            Dates.notAfter(
                                    value.from(), parsed.get(parsed.size() - 1).from()));
                }
                parsed.add(value);
            });
        }
        List<AttributeValue> bounded = new ArrayList<>();
        for (int index = 0; index < parsed.size(); index++) {
            boolean last = index + 1 == parsed.size();
            Optional<LocalDate> until = last
                    ? Optional.empty()
                    : Optional.of(parsed.get(index + 1).from().minusDays(1));
            bounded.add(until(parsed.get(index), until));
        }
        return bounded;
    }

    private Optional<AttributeValue> attributeValue(
            YamlNode node, String key, String what, Function<YamlNode, Optional<String>> parser) {
        return Fields.open(node, "a value of " + what, scope).flatMap(fields -> {
            Optional<LocalDate> from = fields.needed("from", "Give the first day: from: \"2024-01-28\".")
                    .flatMap(day -> Scalars.date(day, scope));
            boolean none = fields.node("none")
                    .flatMap(written -> Scalars.word(written, "ending", Map.of("true", true), scope))
                    .orElse(false);
            Optional<String> value = none
                    ? Optional.of("")
                    : fields.needed(key, "Or write none: true where it ended.").flatMap(parser);
            if (none) {
                fields.refuse(key, "'none: true' says that the attribute has ended. Take one of the two out.");
            }
            PrincipleMark principle = fields.node("principle")
                    .flatMap(mark -> PrincipleParser.mark(mark, scope))
                    .orElse(PrincipleMark.neutral());
            List<Citation> sources = CitationParser.needed(fields, scope);
            Grading.Graded graded = Grading.read(fields, sources, scope);
            Optional<String> except = fields.text("except");
            fields.close();
            if (from.isEmpty() || value.isEmpty() || graded.grade().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new AttributeValue(
                    from.get(),
                    Optional.empty(),
                    none,
                    value.get(),
                    principle,
                    sources,
                    graded.grade().get(),
                    graded.fromGrade(),
                    graded.textOf(),
                    graded.note(),
                    except));
        });
    }

    private static AttributeValue until(AttributeValue value, Optional<LocalDate> last) {
        return new AttributeValue(
                value.from(),
                last,
                value.none(),
                value.value(),
                value.principle(),
                value.sources(),
                value.grade(),
                value.fromGrade(),
                value.textOf(),
                value.note(),
                value.except());
    }
}
