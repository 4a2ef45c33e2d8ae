package org.circula.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page one lands on: what Circula is. */
@Controller
class StartPageController {

    @GetMapping("/")
    String start() {
        return "start";
    }
}
