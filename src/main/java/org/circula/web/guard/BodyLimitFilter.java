package org.circula.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.circula.web.problem.ProblemResponder;
import org.circula.web.problem.TooLarge;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads no more of a body than is allowed, whether its length is announced or not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimitFilter extends OncePerRequestFilter {

    private final ProblemResponder responder;

    BodyLimitFilter(ProblemResponder responder) {
        this.responder = responder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > TooLarge.MOST_BYTES) {
            responder.respond(request, response, TooLarge.problem());
        } else {
            rest.doFilter(new LimitedRequest(request), response);
        }
    }
}
