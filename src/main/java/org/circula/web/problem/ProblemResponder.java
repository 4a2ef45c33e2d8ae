package org.circula.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.ObjectMapper;

/** Answers a request with a problem: programs get a problem description, people with a browser get a page. */
@Component
public final class ProblemResponder {

    private static final String INTERFACE_FOR_PROGRAMS = "/api/";

    private final ObjectMapper json;
    private final ITemplateEngine pages;

    ProblemResponder(ObjectMapper json, ITemplateEngine pages) {
        this.json = json;
        this.pages = pages;
    }

    /** Writes the problem, unless part of another answer is on its way already. */
    public void respond(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean asPage = wantsPage(request);
        byte[] body = asPage ? page(problem) : json.writeValueAsBytes(problem);
        response.setContentType(asPage ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] page(Problem problem) {
        Context context = new Context(Locale.ENGLISH, Map.of("problem", problem));
        return pages.process("problem", context).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        if (addressOf(request).startsWith(INTERFACE_FOR_PROGRAMS)) {
            return false;
        }
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
            return accepted.stream().anyMatch(type -> type.isConcrete() && type.includes(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /** The address first asked for, also where the request was passed on inside the server. */
    private static String addressOf(HttpServletRequest request) {
        Object first = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first.toString();
    }
}
