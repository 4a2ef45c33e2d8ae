package org.circula.web.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.assess.Question;
import org.circula.person.Life;

/**
 * A question as asked, before what was left out is filled in.
 *
 * @param life what is known of the person
 * @param asOf the day whose law is asked; empty for today
 * @param knownAt the day whose encoding is asked; empty for what is known now
 * @param reading how judgments reach back
 * @param jurisdictions rule bases to ask; empty for all that the life touches
 * @param pathways pathways to put; empty for all that concern the person
 * @param language the language of the sentences (ISO 639-1)
 */
public record AskedQuestion(
        Life life,
        Optional<LocalDate> asOf,
        Optional<LocalDate> knownAt,
        Question.Reading reading,
        List<String> jurisdictions,
        List<String> pathways,
        String language) {

    /** The language of those who name none. */
    public static final String ENGLISH = "en";

    public AskedQuestion {
        jurisdictions = List.copyOf(jurisdictions);
        pathways = List.copyOf(pathways);
    }

    /**
     * A question about a life to all rule bases that it touches, in English.
     *
     * @param pathways pathways to put; empty for all that concern the person
     */
    public static AskedQuestion about(
            Life life, Optional<LocalDate> asOf, Question.Reading reading, List<String> pathways) {
        return new AskedQuestion(life, asOf, Optional.empty(), reading, List.of(), pathways, ENGLISH);
    }

    /** The question to put; one that names no day is asked about today. */
    public Question onOrToday(Clock clock) {
        return new Question(
                life, asOf.orElseGet(() -> LocalDate.now(clock)), knownAt, reading, jurisdictions, pathways);
    }
}
