package org.circula.law.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.coverage.CoverageSheet;
import org.circula.law.coverage.CoverageSheet.CoveredFact;
import org.circula.law.yaml.YamlNode;

/** Reads a {@code coverage.yaml}. */
public final class CoverageParser {

    private CoverageParser() {}

    /** What the file says, or empty where it names no sheet. */
    public static Optional<CoverageSheet> sheet(YamlNode root, Scope scope) {
        return Fields.open(root, "coverage.yaml", scope).flatMap(fields -> {
            Optional<String> sheet = fields.neededText("sheet", "Name the fact sheet, such as sheet: eu-fr-es.");
            List<CoveredFact> facts = new ArrayList<>();
            for (YamlNode.Entry entry : Sections.entries(fields, "facts", scope)) {
                fact(entry, scope).ifPresent(facts::add);
            }
            fields.close();
            return sheet.map(name -> new CoverageSheet(name, scope.folder(), facts));
        });
    }

    private static Optional<CoveredFact> fact(YamlNode.Entry entry, Scope scope) {
        return Fields.open(entry.value(), "a covered fact", scope).map(fields -> {
            List<String> encodedBy =
                    fields.node("encoded-by").map(node -> Scalars.texts(node, scope)).orElse(List.of()).stream()
                            .map(Scalars.Written::text)
                            .toList();
            Optional<String> sameAs = fields.text("same-as");
            Optional<String> note = fields.text("note");
            fields.close();
            saysOneThing(entry, encodedBy, sameAs, note, scope);
            return new CoveredFact(entry.key(), encodedBy, sameAs, note, entry.place());
        });
    }

    private static void saysOneThing(
            YamlNode.Entry entry, List<String> encodedBy, Optional<String> sameAs, Optional<String> note, Scope scope) {
        if (encodedBy.isEmpty() && sameAs.isEmpty() && note.isEmpty()) {
            scope.fault(
                    entry.place(),
                    "The fact '" + entry.key()
                            + "' is neither encoded, nor the same as another, nor noted. Write encoded-by:"
                            + " [ids], same-as: id, or note: \"why it decides nothing about a person\".");
        }
        if (!encodedBy.isEmpty() && sameAs.isPresent()) {
            scope.fault(
                    entry.place(),
                    "The fact '" + entry.key()
                            + "' is both encoded and the same as another. Keep one of 'encoded-by' and"
                            + " 'same-as'.");
        }
    }
}
