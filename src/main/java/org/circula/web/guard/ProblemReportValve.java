package org.circula.web.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.circula.web.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that the server refuses before Circula sees them, such as an address that is not proper HTTP, with a
 * problem description in place of the server's own page. Made by the server from the name of this class.
 */
public final class ProblemReportValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemKind kind = ProblemKind.ofStatus(status);
        // Written by hand: none of Circula's parts can be reached from here. The texts hold nothing that needs an
        // escape.
        byte[] body = """
                {"type":"%s","title":"%s","status":%d,"detail":"%s"}""".formatted(kind.address(), kind.title(), status, kind.explanation())
                .getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType("application/problem+json");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            // Whoever asked has left: there is nobody to tell.
            container.getLogger().trace("The answer to a refused request was not read.");
        }
    }
}
