package org.circula.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** Answers for whatever stopped a request that nobody else answers for. */
@Component
public final class Failures {

    private final ProblemResponder responder;
    private final FailureLog log;

    Failures(ProblemResponder responder, FailureLog log) {
        this.responder = responder;
        this.log = log;
    }

    /** Tells a problem as it is, a refusal of Spring or of the server by its status, and logs anything else as our fault. */
    public void respond(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        responder.respond(request, response, problem(failure));
    }

    private Problem problem(Throwable failure) {
        if (failure instanceof ProblemException stopped) {
            return stopped.problem();
        }
        if (failure instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
            return ofStatus(refusal.getStatusCode().value());
        }
        if (failure instanceof InvalidParameterException refusal) {
            return ofStatus(refusal.getErrorCode());
        }
        return Problem.ofOurs(log.write(failure));
    }

    private static Problem ofStatus(int status) {
        ProblemKind kind = ProblemKind.ofStatus(status);
        return kind == ProblemKind.TOO_LARGE ? TooLarge.problem() : Problem.of(kind, kind.explanation());
    }
}
