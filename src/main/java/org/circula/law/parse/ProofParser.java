package org.circula.law.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.AskedDay;
import org.circula.law.BurdenOfProof;
import org.circula.law.Citation;
import org.circula.law.Grade;
import org.circula.law.WordKind;

/** Reads about which day an answer is asked ({@code on-day}), and on whom doubt falls ({@code doubt}). */
final class ProofParser {

    private static final Map<String, AskedDay.Of> DAYS = Scalars.words(AskedDay.Of.class, AskedDay.Of::word);
    private static final Map<String, BurdenOfProof.On> WHOM =
            Scalars.words(BurdenOfProof.On.class, BurdenOfProof.On::word);

    private ProofParser() {}

    /** The day under {@code on-day}; empty where the key is left out or is at fault. */
    static Optional<AskedDay> day(Fields answer, Scope scope) {
        return answer.node("on-day")
                .flatMap(node -> Fields.open(node, "the day of an answer", scope))
                .flatMap(fields -> {
                    Optional<AskedDay.Of> of = fields.needed(
                                    "is",
                                    "Write is: departure, loss or event; leave on-day out for the day asked about.")
                            .flatMap(word -> Scalars.word(word, "day of an answer", DAYS, scope));
                    Optional<String> event = event(fields, of, scope);
                    List<Citation> sources = CitationParser.needed(fields, scope);
                    Optional<Grade> grade = grade(fields, scope);
                    fields.close();
                    boolean whole = of.isPresent()
                            && event.isPresent() == of.equals(Optional.of(AskedDay.Of.EVENT))
                            && !sources.isEmpty();
                    return whole ? grade.map(how -> new AskedDay(of.get(), event, sources, how)) : Optional.empty();
                });
    }

    /** Who bears the doubt under {@code doubt}; empty where the key is left out or is at fault. */
    static Optional<BurdenOfProof> doubt(Fields answer, Scope scope) {
        return answer.node("doubt")
                .flatMap(node -> Fields.open(node, "a burden of proof", scope))
                .flatMap(fields -> {
                    Optional<BurdenOfProof.On> on = fields.needed(
                                    "falls-on",
                                    "Write falls-on: person or authority; leave doubt out where no source was read.")
                            .flatMap(word -> Scalars.word(word, "bearer of doubt", WHOM, scope));
                    List<Citation> sources = CitationParser.needed(fields, scope);
                    Optional<Grade> grade = grade(fields, scope);
                    fields.close();
                    return on.isPresent() && !sources.isEmpty()
                            ? grade.map(how -> new BurdenOfProof(on.get(), sources, how))
                            : Optional.empty();
                });
    }

    private static Optional<String> event(Fields fields, Optional<AskedDay.Of> of, Scope scope) {
        if (!of.equals(Optional.of(AskedDay.Of.EVENT))) {
            fields.refuse("event", "Name an event where is: event stands, and only there.");
            return Optional.empty();
        }
        Optional<String> event = fields.neededText("event", "Name an event of facts.yaml.");
        event.ifPresent(name -> scope.use(WordKind.EVENT, name, fields.placeOf("event")));
        return event;
    }

    private static Optional<Grade> grade(Fields fields, Scope scope) {
        return fields.needed("grade", "Say how well it is known: TEXT, SECONDARY or MEMORY.")
                .flatMap(written -> Scalars.grade(written, scope));
    }
}
