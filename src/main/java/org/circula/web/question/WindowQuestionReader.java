package org.circula.web.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.circula.person.Fault;
import org.circula.person.FaultCollector;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
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
    private static final List<String> READINGS =
            Arrays.stream(Question.Reading.values()).map(Question.Reading::word).toList();

    private final LifeReader lives;
    private final Clock clock;
    private final Set<String> limits = new TreeSet<>();

    WindowQuestionReader(LifeReader lives, RuleBases law, Clock clock) {
        this.lives = lives;
        this.clock = clock;
        law.bases()
                .values()
                .forEach(base -> base.provisions().values().stream()
                        .filter(provision -> provision.kind() == ProvisionKind.LIMIT)
                        .map(Provision::id)
                        .forEach(limits::add));
    }

    /** What came of reading: the question, or all that is wrong with it. */
    public sealed interface Reading {

        /** The text was read without a fault. */
        record Good(WindowQuestion question) implements Reading {}

        /** The text is neither JSON nor YAML, or empty, too deep, too large or not UTF-8. */
        record Unreadable(List<Fault> faults) implements Reading {}

        /** The text was read and says something that is unknown, impossible or contradictory. */
        record Faulty(List<Fault> faults) implements Reading {}
    }

    /** Reads a question. */
    public Reading read(SourceText text) {
        if (text.root().isEmpty()) {
            return new Reading.Unreadable(text.faults());
        }
        FaultCollector collector = new FaultCollector();
        ValueReader values = new ValueReader(collector);
        List<Fault> faults = new ArrayList<>(text.faults());
        Optional<WindowQuestion> question = EntryFields.of(text.root().get(), "a question about days", KEYS, values)
                .flatMap(fields -> question(fields, values, faults));
        faults.addAll(collector.inOrderOfText());
        if (faults.isEmpty()) {
            return new Reading.Good(question.orElseThrow());
        }
        faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return new Reading.Faulty(faults);
    }

    private Optional<WindowQuestion> question(EntryFields fields, ValueReader values, List<Fault> faults) {
        Optional<Life> life = fields.required("life").flatMap(value -> life(value, faults));
        Optional<String> provision = fields.requiredWord("provision", "a limit", limits);
        Optional<String> state = fields.country("in");
        LocalDate asOf = fields.day("asOf").orElseGet(() -> LocalDate.now(clock));
        Question.Reading reading = fields.choice("reading", READINGS)
                .map(WindowQuestionReader::reading)
                .orElse(Question.Reading.AS_UNDERSTOOD_NOW);
        Optional<Integer> stay = fields.count("stay", 1, WindowQuestion.MOST_DAYS);
        Optional<LocalDate> entry = fields.day("entry");
        int days = fields.count("days", 0, WindowQuestion.MOST_DAYS).orElse(WindowQuestion.DAYS);
        List<Span> trips = trips(fields, values);
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

    private Optional<Life> life(SourceValue value, List<Fault> faults) {
        LifeReading reading = lives.read(value);
        if (reading instanceof LifeReading.Bad bad) {
            faults.addAll(bad.faults());
            return Optional.empty();
        }
        return Optional.of(((LifeReading.Good) reading).life());
    }

    private static Question.Reading reading(String word) {
        return Arrays.stream(Question.Reading.values())
                .filter(reading -> reading.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
