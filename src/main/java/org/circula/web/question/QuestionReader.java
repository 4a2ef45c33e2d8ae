package org.circula.web.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.assess.Question;
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
import org.springframework.stereotype.Component;

/** Reads a question and the life inside it, as strictly as a life is read by itself, and tells all faults at once. */
@Component
public class QuestionReader {

    private static final List<String> KEYS =
            List.of("life", "asOf", "knownAt", "reading", "jurisdictions", "pathways", "language");
    private static final List<String> READINGS =
            Arrays.stream(Question.Reading.values()).map(Question.Reading::word).toList();

    private final LifeReader lives;
    private final Set<String> jurisdictions;
    private final Set<String> pathways;
    private final List<String> languages;

    QuestionReader(LifeReader lives, RuleBases law, Explainers explainers) {
        this.lives = lives;
        this.jurisdictions = law.bases().keySet();
        this.pathways = new TreeSet<>();
        law.bases().values().forEach(base -> pathways.addAll(base.pathways().keySet()));
        this.languages = explainers.languages();
    }

    /** Reads a question. */
    public QuestionReading read(SourceText text) {
        if (text.root().isEmpty()) {
            return new QuestionReading.Unreadable(text.faults());
        }
        FaultCollector collector = new FaultCollector();
        Optional<EntryFields> fields =
                EntryFields.of(text.root().get(), "a question", KEYS, new ValueReader(collector));
        List<Fault> faults = new ArrayList<>(text.faults());
        Optional<AskedQuestion> question = fields.flatMap(found -> question(found, faults));
        faults.addAll(collector.inOrderOfText());
        if (faults.isEmpty()) {
            return new QuestionReading.Good(question.orElseThrow());
        }
        faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return new QuestionReading.Faulty(faults);
    }

    private Optional<AskedQuestion> question(EntryFields fields, List<Fault> faults) {
        Optional<Life> life = fields.required("life").flatMap(value -> life(value, faults));
        Optional<LocalDate> asOf = fields.day("asOf");
        Optional<LocalDate> knownAt = fields.day("knownAt");
        Question.Reading reading = fields.choice("reading", READINGS)
                .map(QuestionReader::reading)
                .orElse(Question.Reading.AS_UNDERSTOOD_NOW);
        List<String> askedJurisdictions = fields.words("jurisdictions", "a jurisdiction", jurisdictions);
        List<String> askedPathways = fields.words("pathways", "a pathway", pathways);
        String language = fields.choice("language", languages).orElse(AskedQuestion.ENGLISH);
        return life.map(
                known -> new AskedQuestion(known, asOf, knownAt, reading, askedJurisdictions, askedPathways, language));
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
