package org.circula.web.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.assess.Question;
import org.circula.law.RuleBases;
import org.circula.person.EntryFields;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.SourceText;
import org.springframework.stereotype.Component;

/** Reads a question and the life inside it. */
@Component
public class QuestionReader {

    static final List<String> KEYS =
            List.of("life", "asOf", "knownAt", "reading", "jurisdictions", "pathways", "language");

    private final BodyReader bodies;
    private final Set<String> jurisdictions;
    private final Set<String> pathways;
    private final List<String> languages;

    QuestionReader(LifeReader lives, RuleBases law, Explainers explainers) {
        this.bodies = new BodyReader(lives);
        this.jurisdictions = law.bases().keySet();
        this.pathways = new TreeSet<>();
        law.bases().values().forEach(base -> pathways.addAll(base.pathways().keySet()));
        this.languages = explainers.languages();
    }

    /** Reads a question. */
    public BodyReading<AskedQuestion> read(SourceText text) {
        return bodies.read(text, "a question", KEYS, this::question);
    }

    /** The question among the fields of a body that may have others besides. */
    Optional<AskedQuestion> question(BodyFields body) {
        EntryFields fields = body.fields();
        Optional<Life> life = body.life();
        Optional<LocalDate> asOf = fields.day("asOf");
        Optional<LocalDate> knownAt = fields.day("knownAt");
        Question.Reading reading = body.reading();
        List<String> askedJurisdictions = fields.words("jurisdictions", "a jurisdiction", jurisdictions);
        List<String> askedPathways = fields.words("pathways", "a pathway", pathways);
        String language = fields.choice("language", languages).orElse(AskedQuestion.ENGLISH);
        return life.map(
                known -> new AskedQuestion(known, asOf, knownAt, reading, askedJurisdictions, askedPathways, language));
    }
}
