package org.circula.web.problem;

import java.util.List;
import org.circula.assess.RefusedQuestionException;

/** Says of a question that no rule base answers, field by field, why not. */
public final class RefusedQuestion {

    private RefusedQuestion() {}

    /** The refusal as a problem, with pointers into the body of a request. */
    public static Problem problem(RefusedQuestionException refused) {
        List<Problem.Fault> faults = refused.faults().stream()
                .map(fault -> Problem.Fault.inBody(pointer(fault.field()), fault.says()))
                .toList();
        String detail = faults.size() == 1
                ? faults.get(0).detail()
                : faults.size() + " things in the question cannot be answered; errors names each.";
        return Problem.of(ProblemKind.REFUSED_QUESTION, detail, faults);
    }

    /** The field of a question ({@code known-at}, {@code pathways/0}) as a pointer into a request. */
    private static String pointer(String field) {
        StringBuilder pointer = new StringBuilder("/");
        boolean capital = false;
        for (char letter : field.toCharArray()) {
            if (letter == '-') {
                capital = true;
            } else {
                pointer.append(capital ? Character.toUpperCase(letter) : letter);
                capital = false;
            }
        }
        return pointer.toString();
    }
}
