package org.circula.web.problem;

import java.util.List;

/** Stops the handling of a request; whoever sent it is told the problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        // No message and no trace: a problem is an answer, and what it quotes of a request stays out of every log.
        super(null, null, false, false);
        this.problem = problem;
    }

    public ProblemException(ProblemKind kind, String detail) {
        this(Problem.of(kind, detail));
    }

    /** A fault in one parameter of the address. */
    public static ProblemException inParameter(String parameter, String detail) {
        return new ProblemException(Problem.of(
                ProblemKind.FAULTY_PARAMETER, detail, List.of(Problem.Fault.inParameter(parameter, detail))));
    }

    public Problem problem() {
        return problem;
    }
}
