package org.circula.ask;

import org.circula.law.Pathway;
import org.circula.verdict.Answer;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/** What a pathway can come to under a completion of the open facts. */
public enum AskedAnswer {
    YES,
    NO,
    DISCRETIONARY,
    /** Open even though all that provisions read is said. */
    NEEDS_FACTS,
    /** The pathway does not concern the person: there is no status to put it for. */
    NOT_PUT;

    /** Whether it answers. */
    public boolean isDefinite() {
        return this != NEEDS_FACTS;
    }

    /** The word shown: as of a verdict, or {@code NOT_PUT}. */
    public String word(Pathway.Question question) {
        return this == NOT_PUT ? name() : Verdict.word(Answer.valueOf(name()), question);
    }

    static AskedAnswer of(Answer answer) {
        return valueOf(answer.name());
    }

    static AskedAnswer of(Outcome joined) {
        return switch (joined) {
            case MET, LIFTED -> YES;
            case NOT_MET -> NO;
            case DISCRETIONARY -> DISCRETIONARY;
            case UNKNOWN -> NEEDS_FACTS;
            case NOT_APPLICABLE -> NOT_PUT;
        };
    }
}
