package org.circula.web.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.advise.window.WindowQuestion;
import org.circula.assess.Question;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.RuleBases;
import org.circula.person.EntryFields;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.SourceText;
import org.circula.person.SourceValue;
import org.circula.person.ValueReader;
import org.circula.time.Span;
import org.springframework.stereotype.Component;

/** Reads a question about a limit on counted days and the life inside it, strictly, and tells all faults at once. */
@Component
public class WindowQuestionReader {

    private static final List<String> KEYS =
            List.of("life", "provision", "in", "asOf", "reading", "stay", "entry", "trips", "days");

    private final BodyReader bodies;
    private final Clock clock;
    private final Set<String> limits = new TreeSet<>();

    WindowQuestionReader(LifeReader lives, RuleBases law, Clock clock) {
        this.bodies = new BodyReader(lives);
        this.clock = clock;
        law.bases()
                .values()
                .forEach(base -> base.provisions().values().stream()
                        .filter(provision -> provision.kind() == ProvisionKind.LIMIT)
                        .map(Provision::id)
                        .forEach(limits::add));
    }

    /** Reads a question. */
    public BodyReading<WindowQuestion> read(SourceText text) {
        return bodies.read(text, "a question about days", KEYS, this::question);
    }

    private Optional<WindowQuestion> question(BodyFields body) {
        EntryFields fields = body.fields();
        Optional<Life> life = body.life();
        Optional<String> provision = fields.requiredWord("provision", "a limit", limits);
        Optional<String> state = fields.country("in");
        LocalDate asOf = fields.day("asOf").orElseGet(() -> LocalDate.now(clock));
        Question.Reading reading = body.reading();
        Optional<Integer> stay = fields.count("stay", 1, WindowQuestion.MOST_DAYS);
        Optional<LocalDate> entry = fields.day("entry");
        int days = fields.count("days", 0, WindowQuestion.MOST_DAYS).orElse(WindowQuestion.DAYS);
        List<Span> trips = trips(fields, body.values());
        return life.isEmpty() || provision.isEmpty()
                ? Optional.empty()
                : Optional.of(new WindowQuestion(
                        life.get(), provision.get(), state, asOf, reading, stay, entry, trips, days));
    }

    private static List<Span> trips(EntryFields fields, ValueReader values) {
        Optional<SourceValue> written = fields.value("trips");
        if (written.isEmpty()) {
            return List.of();
        }
        if (!(written.get() instanceof SourceValue.Sequence list)) {
            fields.fault("trips", "Trips are a list. Write each as {from, to} inside brackets.");
            return List.of();
        }
        return list.items().stream()
                .flatMap(item -> EntryFields.of(item, "a trip", List.of("from", "to"), values).stream())
                .flatMap(trip -> trip.days().stream())
                .toList();
    }
}
