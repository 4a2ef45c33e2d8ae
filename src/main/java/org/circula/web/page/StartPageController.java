package org.circula.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.circula.web.examples.Example;
import org.circula.web.problem.ProblemException;
import org.circula.web.problem.ProblemKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page one lands on: what Circula is, examples to open, and a form for a life. */
@Hidden
@Controller
class StartPageController {

    private final StartPage page;

    StartPageController(StartPage page) {
        this.page = page;
    }

    @GetMapping("/")
    String start(Model model) {
        return page.show(model, LifeForm.empty());
    }

    /** The form filled with an example. */
    @PostMapping("/examples")
    String open(@RequestParam("example") String word, Model model) {
        Example example = Example.of(word)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, "There is no such example."));
        model.addAttribute("opened", example);
        return page.show(model, LifeForm.of(example));
    }
}
