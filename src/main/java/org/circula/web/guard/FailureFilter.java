package org.circula.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.circula.web.problem.Failures;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no failure through to the server around Circula, which would write its message to a log: a message may quote what a
 * person sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class FailureFilter extends OncePerRequestFilter {

    private final Failures failures;

    FailureFilter(Failures failures) {
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException {
        try {
            rest.doFilter(request, response);
        } catch (Exception | LinkageError | StackOverflowError failure) {
            failures.respond(request, response, failure);
        }
    }
}
