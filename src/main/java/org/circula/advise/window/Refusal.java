package org.circula.advise.window;

import java.util.List;
import org.circula.assess.RefusedQuestionException;
import org.circula.assess.RefusedQuestionException.Fault;

/** Says that advice cannot be given, of which field of the question, and what to do. */
final class Refusal {

    private Refusal() {}

    static RefusedQuestionException of(String field, String says) {
        return new RefusedQuestionException(List.of(new Fault(field, says)));
    }
}
