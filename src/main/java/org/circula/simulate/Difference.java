package org.circula.simulate;

import java.util.Optional;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** What a reform makes of one answer. */
public enum Difference {
    /** No becomes yes. */
    GAINS,
    /** Yes becomes no. */
    LOSES,
    /** Open or left to an authority by the law as it is, and yes by the reform. */
    SETTLED_AS_YES,
    /** Open or left to an authority by the law as it is, and no by the reform. */
    SETTLED_AS_NO,
    /** The law as it is answers, and the reform leaves it open or to an authority. */
    OPENED,
    /** Asked by the reform alone. */
    NEWLY_ASKED,
    /** Asked by the law as it is alone. */
    NO_LONGER_ASKED,
    /** The same answer, lost on another day or to another effect. */
    SAME_ANSWER_OTHERWISE,
    /** The same. */
    NONE;

    static Difference between(Optional<Verdict> law, Optional<Verdict> reformed) {
        if (law.isEmpty()) {
            return reformed.isEmpty() ? NONE : NEWLY_ASKED;
        }
        if (reformed.isEmpty()) {
            return NO_LONGER_ASKED;
        }
        Answer before = law.get().answer();
        Answer after = reformed.get().answer();
        if (before == after) {
            boolean same = law.get().effect().equals(reformed.get().effect())
                    && law.get().lostOn().equals(reformed.get().lostOn());
            return same ? NONE : SAME_ANSWER_OTHERWISE;
        }
        return switch (after) {
            case YES -> before == Answer.NO ? GAINS : SETTLED_AS_YES;
            case NO -> before == Answer.YES ? LOSES : SETTLED_AS_NO;
            default -> isDefinite(before) ? OPENED : SAME_ANSWER_OTHERWISE;
        };
    }

    private static boolean isDefinite(Answer answer) {
        return answer == Answer.YES || answer == Answer.NO;
    }
}
