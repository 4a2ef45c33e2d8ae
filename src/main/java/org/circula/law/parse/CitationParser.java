package org.circula.law.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.Citation;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads {@code source: {act, at}}, or a list of them. */
final class CitationParser {

    private static final String HOW_TO_CITE = "Cite what was read: source: {act: BOE-A-2000-544, at: \"Art 32\"}.";

    private CitationParser() {}

    static List<Citation> needed(Fields fields, Scope scope) {
        return fields.needed("source", HOW_TO_CITE)
                .map(node -> citations(node, scope))
                .orElse(List.of());
    }

    static List<Citation> optional(Fields fields, Scope scope) {
        return fields.node("source").map(node -> citations(node, scope)).orElse(List.of());
    }

    private static List<Citation> citations(YamlNode node, Scope scope) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            return citation(node, scope).map(List::of).orElse(List.of());
        }
        if (sequence.items().isEmpty()) {
            scope.fault(node.place(), "The list of sources is empty. " + HOW_TO_CITE);
        }
        List<Citation> citations = new ArrayList<>();
        sequence.items().forEach(item -> citation(item, scope).ifPresent(citations::add));
        return citations;
    }

    private static Optional<Citation> citation(YamlNode node, Scope scope) {
        return Fields.open(node, "a source", scope).flatMap(fields -> {
            Optional<String> act = fields.neededText("act", "Name an act of sources.yaml.");
            Optional<String> at = fields.neededText("at", "Name the article, such as at: \"Art 9(1)(c)\".");
            fields.close();
            act.ifPresent(name -> scope.use(WordKind.SOURCE, name, fields.placeOf("act")));
            return act.isPresent() && at.isPresent()
                    ? Optional.of(new Citation(act.get(), at.get()))
                    : Optional.empty();
        });
    }
}
