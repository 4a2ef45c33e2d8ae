package org.circula.web.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.circula.advise.Departure;
import org.circula.law.RuleBases;
import org.circula.person.LifeReader;
import org.circula.person.SourceText;
import org.springframework.stereotype.Component;

/** Reads what advice is asked for: a question, and the absence to advise on. */
@Component
public class AdviceReader {

    /** Advice is given by what is known now, so nothing is asked of an earlier encoding. */
    private static final List<String> KEYS = Stream.concat(
                    QuestionReader.KEYS.stream().filter(key -> !key.equals("knownAt")),
                    Stream.of("leave", "to", "reason"))
            .toList();

    private final BodyReader bodies;
    private final QuestionReader questions;
    private final Set<String> reasons;

    AdviceReader(LifeReader lives, QuestionReader questions, RuleBases law) {
        this.bodies = new BodyReader(lives);
        this.questions = questions;
        this.reasons = law.words().reasons().keySet();
    }

    /** Reads what advice is asked for. */
    public BodyReading<AskedAdvice> read(SourceText text) {
        return bodies.read(text, "a question for advice", KEYS, this::asked);
    }

    private Optional<AskedAdvice> asked(BodyFields body) {
        Optional<LocalDate> leave = body.fields().day("leave");
        Optional<String> to = body.fields().country("to");
        Optional<String> reason = body.fields().word("reason", "a reason", reasons);
        return questions.question(body).map(question -> new AskedAdvice(question, new Departure(leave, to, reason)));
    }
}
