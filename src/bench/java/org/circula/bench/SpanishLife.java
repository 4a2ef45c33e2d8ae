package org.circula.bench;

import java.util.List;
import java.util.Optional;
import org.circula.assess.Question;
import org.circula.person.Life;

/**
 * A life of Spain and the pathways that concern it.
 *
 * @param life all that is known; nothing is missing
 * @param pathways what is asked
 */
record SpanishLife(Life life, List<String> pathways) {

    /** The question as it is put to the assessor. */
    Question question() {
        return new Question(
                life, SpanishLives.AS_OF, Optional.empty(), Question.Reading.AS_APPLIED_THEN, List.of(), pathways);
    }
}
