package org.circula.web.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.advise.Departure;
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
import org.circula.web.question.AskedQuestion;
import org.circula.web.question.Explainers;
import org.springframework.stereotype.Component;

/** Reads what advice is asked for, as strictly as a question, and tells all faults at once. */
@Component
class AdviceReader {

    private static final List<String> KEYS =
            List.of("life", "asOf", "reading", "jurisdictions", "pathways", "language", "leave", "to", "reason");
    private static final List<String> READINGS =
            Arrays.stream(Question.Reading.values()).map(Question.Reading::word).toList();

    private final LifeReader lives;
    private final Set<String> jurisdictions;
    private final Set<String> pathways;
    private final Set<String> reasons;
    private final List<String> languages;

    AdviceReader(LifeReader lives, RuleBases law, Explainers explainers) {
        this.lives = lives;
        this.jurisdictions = law.bases().keySet();
        this.pathways = new TreeSet<>();
        law.bases().values().forEach(base -> pathways.addAll(base.pathways().keySet()));
        this.reasons = law.words().reasons().keySet();
        this.languages = explainers.languages();
    }

    /** What came of reading: what is asked, or the faults; unreadable where the text is neither JSON nor YAML. */
    record Reading(Optional<AskedAdvice> asked, List<Fault> faults, boolean unreadable) {}

    Reading read(SourceText text) {
        if (text.root().isEmpty()) {
            return new Reading(Optional.empty(), text.faults(), true);
        }
        FaultCollector collector = new FaultCollector();
        List<Fault> faults = new ArrayList<>(text.faults());
        Optional<AskedAdvice> asked = EntryFields.of(
                        text.root().get(), "a question for advice", KEYS, new ValueReader(collector))
                .flatMap(fields -> asked(fields, faults));
        faults.addAll(collector.inOrderOfText());
        faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return new Reading(faults.isEmpty() ? asked : Optional.empty(), faults, false);
    }

    private Optional<AskedAdvice> asked(EntryFields fields, List<Fault> faults) {
        Optional<Life> life = fields.required("life").flatMap(value -> life(value, faults));
        Departure departure =
                new Departure(fields.day("leave"), fields.country("to"), fields.word("reason", "a reason", reasons));
        Question.Reading reading = fields.choice("reading", READINGS)
                .map(AdviceReader::reading)
                .orElse(Question.Reading.AS_UNDERSTOOD_NOW);
        var asOf = fields.day("asOf");
        List<String> askedJurisdictions = fields.words("jurisdictions", "a jurisdiction", jurisdictions);
        List<String> askedPathways = fields.words("pathways", "a pathway", pathways);
        String language = fields.choice("language", languages).orElse(AskedQuestion.ENGLISH);
        return life.map(
                known -> new AskedAdvice(known, asOf, reading, askedJurisdictions, askedPathways, language, departure));
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
