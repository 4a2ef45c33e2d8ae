package org.circula.assess;

/** The one use case: a life, a day, pathways; verdicts. Keeps nothing. */
public interface Assessor {

    /**
     * Judges a life.
     *
     * @throws RefusedQuestionException where the question cannot be answered at all: an unknown jurisdiction or pathway, a
     *     {@code knownAt} before the first edition, a day outside every encoded period asked for
     */
    Assessment assess(Question question);
}
