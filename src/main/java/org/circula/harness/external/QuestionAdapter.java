package org.circula.harness.external;

import java.util.Set;

/** Maps one kind of question to a life and a put, and a verdict or measure to the keys that are expected. */
public interface QuestionAdapter {

    /** The name of the kind of question. */
    String rule();

    /** The inputs it can map, and those that decide nothing in this kind of question. */
    Set<String> inputs();

    /** The expected keys whose value is one of a few fixed words, which are compared as written; none for most kinds. */
    default Set<String> words() {
        return Set.of();
    }

    /**
     * Answers a case.
     *
     * @throws NotMappedException where it cannot say in a life what an input says
     * @throws RefusedLifeException where the life is refused
     */
    Answered answer(CaseInputs inputs, CaseBench bench);
}
