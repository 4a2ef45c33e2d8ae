package org.circula.law.parse;

import java.util.Optional;
import org.circula.law.PrincipleMark;
import org.circula.law.PrincipleMark.Bearing;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads {@code principle: {breaks: …}}, {@code {serves: …}} or {@code neutral}. */
final class PrincipleParser {

    static final String HOW_TO_MARK = "Write {breaks: absence-tolerance}, {serves: multiple-entry} or neutral.";

    private PrincipleParser() {}

    static Optional<PrincipleMark> mark(YamlNode node, Scope scope) {
        if (node instanceof YamlNode.Scalar scalar) {
            if (scalar.text().equals("neutral")) {
                return Optional.of(PrincipleMark.neutral());
            }
            scope.fault(
                    node.place(), "'" + scalar.text() + "' does not say what the principle is to it. " + HOW_TO_MARK);
            return Optional.empty();
        }
        return Fields.open(node, "a principle's mark", scope).flatMap(fields -> {
            Optional<String> breaks = fields.text("breaks");
            Optional<String> serves = fields.text("serves");
            fields.close();
            if (breaks.isPresent() == serves.isPresent()) {
                scope.fault(node.place(), "A mark says either 'breaks' or 'serves'. " + HOW_TO_MARK);
                return Optional.empty();
            }
            String principle = breaks.or(() -> serves).orElseThrow();
            scope.use(WordKind.PRINCIPLE, principle, fields.placeOf(breaks.isPresent() ? "breaks" : "serves"));
            Bearing bearing = breaks.isPresent() ? Bearing.BREAKS : Bearing.SERVES;
            return Optional.of(new PrincipleMark(bearing, Optional.of(principle)));
        });
    }
}
