package org.circula.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.circula.assess.RefusedQuestionException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns whatever stops a request into a problem. No trace and no name of a class leaves the server. */
@RestControllerAdvice
class ProblemAdvice {

    private final ProblemResponder responder;
    private final Failures failures;

    ProblemAdvice(ProblemResponder responder, Failures failures) {
        this.responder = responder;
        this.failures = failures;
    }

    @ExceptionHandler
    void refused(RefusedQuestionException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        responder.respond(request, response, RefusedQuestion.problem(refused));
    }

    @ExceptionHandler
    void wrongMethod(
            HttpRequestMethodNotSupportedException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> allowed = wrong.getSupportedHttpMethods() == null
                ? List.of()
                : wrong.getSupportedHttpMethods().stream()
                        .map(HttpMethod::name)
                        .sorted()
                        .toList();
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        respond(
                ProblemKind.METHOD_NOT_ALLOWED,
                "This address answers " + String.join(" and ", allowed) + " alone.",
                request,
                response);
    }

    @ExceptionHandler
    void wrongBodyType(
            HttpMediaTypeNotSupportedException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> allowed = wrong.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .distinct()
                .toList();
        response.setHeader("Accept-Post", String.join(", ", allowed));
        respond(
                ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                "Name the format of the body in the header Content-Type; it is read as " + String.join(", ", allowed)
                        + ".",
                request,
                response);
    }

    @ExceptionHandler
    void wrongAnswerType(
            HttpMediaTypeNotAcceptableException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        respond(
                ProblemKind.NOT_ACCEPTABLE,
                "The answer is given as application/json. Name it, or */*, in the header Accept.",
                request,
                response);
    }

    @ExceptionHandler
    void unreadable(HttpMessageNotReadableException broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        respond(
                ProblemKind.BAD_REQUEST,
                "The body broke off before its end, or cannot be read. Send it again.",
                request,
                response);
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        responder.respond(request, response, TooLarge.problem());
    }

    @ExceptionHandler
    void brokenForm(MultipartException broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        respond(
                ProblemKind.BAD_REQUEST,
                "The form cannot be read. Go back, open the page again and send it once more.",
                request,
                response);
    }

    /** All else that Spring itself refuses, such as an address where nothing is, and whatever nobody foresaw. */
    @ExceptionHandler
    void unforeseen(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        failures.respond(request, response, failure);
    }

    private void respond(ProblemKind kind, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        responder.respond(request, response, Problem.of(kind, detail));
    }
}
