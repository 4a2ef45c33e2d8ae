package org.circula.oracle;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.law.Pathway;

/**
 * A pathway put to a life.
 *
 * @param jurisdiction whose law answers
 * @param held the status that the pathway is about, as it was granted
 * @param state that granted it, or in which the sought one is asked for
 */
record PlainPut(
        Pathway pathway, String jurisdiction, Optional<PlainLife.Chain> held, Optional<String> state, LocalDate asOf) {

    /** The kind held or sought. */
    Optional<String> statusKind() {
        boolean keeps = pathway.question() == Pathway.Question.KEEP;
        return keeps || pathway.gives().isEmpty() ? held.map(PlainLife.Chain::kind) : pathway.gives();
    }

    /** The same text for the same put in both judges. */
    String key() {
        return key(pathway.id(), held.map(PlainLife.Chain::key), state);
    }

    static String key(String pathway, Optional<String> chain, Optional<String> state) {
        return pathway + " " + chain.orElse("-") + " " + state.orElse("-");
    }
}
