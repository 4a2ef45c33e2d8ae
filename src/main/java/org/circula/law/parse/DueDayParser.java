package org.circula.law.parse;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.circula.law.DueDay;
import org.circula.law.DueDay.Of;
import org.circula.law.DueDay.Side;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** Reads {@code due: {within: P3M, of: departure}} or {@code due: {before: departure, lead: P1M}}. */
final class DueDayParser {

    private static final Map<String, Of> OF = Scalars.words(Of.class, Of::word);
    private static final String REMEDY =
            "Write due: {within: P3M, of: departure}, or due: {before: departure} with a lead: P1M where the law asks for"
                    + " one; departure, end-of-status, grant-of-status, or event with event: some-event.";

    private DueDayParser() {}

    static Optional<DueDay> dueDay(YamlNode written, Scope scope) {
        return Fields.open(written, "'due'", scope).flatMap(fields -> {
            boolean before = fields.has("before");
            if (before == fields.has("within")) {
                scope.fault(fields.place(), "'due' says on one side of what a duty is to be done. " + REMEDY);
            }
            Optional<YamlNode> of = before ? fields.needed("before", REMEDY) : fields.needed("of", REMEDY);
            if (before) {
                fields.refuse("of", "What it is to be done before stands under 'before'.");
                fields.refuse("within", "A duty is due before something or within a time of it.");
            } else {
                fields.refuse("lead", "It says how long before; what is due after something has within: P3M.");
            }
            Optional<Period> period =
                    fields.node(before ? "lead" : "within").flatMap(node -> Scalars.period(node, scope));
            Optional<Of> counted = of.flatMap(node -> Scalars.word(node, "day a duty is counted from", OF, scope));
            Optional<String> event = fields.text("event");
            event.ifPresent(kind -> scope.use(WordKind.EVENT, kind, fields.placeOf("event")));
            boolean ofAnEvent = counted.equals(Optional.of(Of.EVENT));
            if (counted.isPresent() && ofAnEvent != event.isPresent()) {
                scope.fault(
                        fields.place(),
                        "An event is named where a duty is counted from one, and only there. " + REMEDY);
            }
            fields.close();
            boolean complete = counted.isPresent()
                    && ofAnEvent == event.isPresent()
                    && (before ? !fields.has("lead") || period.isPresent() : period.isPresent());
            return complete
                    ? Optional.of(new DueDay(before ? Side.BEFORE : Side.WITHIN, period, counted.get(), event))
                    : Optional.empty();
        });
    }
}
