package org.circula.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Explains each kind of problem at its address, and answers for failures that the server met outside of Spring. */
@Hidden
@Controller
class ProblemController implements ErrorController {

    private final ProblemResponder responder;
    private final Failures failures;

    ProblemController(ProblemResponder responder, Failures failures) {
        this.responder = responder;
        this.failures = failures;
    }

    @GetMapping("/problems/{word}")
    String explain(@PathVariable("word") String word, Model model) {
        ProblemKind kind = ProblemKind.of(word)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, "There is no such kind of problem."));
        model.addAttribute("kind", kind);
        return "problem-kind";
    }

    @RequestMapping("/error")
    void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable thrown) {
            failures.respond(request, response, thrown);
            return;
        }
        ProblemKind kind = ProblemKind.ofStatus(status instanceof Integer number ? number : 404);
        Problem problem = Problem.of(kind, kind.explanation());
        responder.respond(request, response, problem);
    }
}
