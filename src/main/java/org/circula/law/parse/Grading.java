package org.circula.law.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Citation;
import org.circula.law.Grade;
import org.circula.law.yaml.YamlNode;

/** Reads how well a value is known: its grade, the state of the text that was read, and the note that a shaded grade needs. */
final class Grading {

    private static final Set<String> SHADED = Set.of("TEXT*", "TEXT~");

    private Grading() {}

    /**
     * A grade with what belongs to it.
     *
     * @param grade empty where it is missing or unknown
     * @param fromGrade of the first day, where worse
     * @param textOf the state of the text
     * @param note a sentence shown with the citation
     */
    record Graded(
            Optional<Grade> grade, Optional<Grade> fromGrade, Optional<LocalDate> textOf, Optional<String> note) {}

    static Graded read(Fields fields, List<Citation> sources, Scope scope) {
        Optional<YamlNode> written =
                fields.needed("grade", "Say how well it is known: TEXT (the text was read), SECONDARY or MEMORY.");
        Optional<Grade> grade = written.flatMap(node -> Scalars.grade(node, scope));
        Optional<Grade> fromGrade = fields.node("from-grade").flatMap(node -> Scalars.grade(node, scope));
        Optional<LocalDate> textOf = fields.node("text-of").flatMap(node -> Scalars.date(node, scope));
        Optional<String> note = fields.text("note");
        boolean shaded = written.filter(
                        node -> node instanceof YamlNode.Scalar scalar && SHADED.contains(scalar.text()))
                .isPresent();
        if (shaded && note.isEmpty()) {
            scope.fault(
                    fields.placeOf("grade"),
                    "TEXT* and TEXT~ need a 'note' that says what was read in place of the whole text. Add the note.");
        }
        if (!shaded && grade.filter(Grade.TEXT::equals).isPresent() && textOf.isEmpty() && !sources.isEmpty()) {
            List<String> acts = sources.stream().map(Citation::act).toList();
            scope.references().undatedText(new References.UndatedText(acts, scope.folder(), fields.placeOf("grade")));
        }
        return new Graded(grade, fromGrade, textOf, note);
    }
}
