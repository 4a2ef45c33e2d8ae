package org.circula.web.page;

import java.util.Comparator;
import java.util.List;
import org.circula.explain.lawbook.LawBook;
import org.circula.explain.lawbook.RuleBaseSummary;
import org.circula.web.examples.Example;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the start page with whatever stands in its form; the Union, whose law holds in all States, is named first. */
@Component
class StartPage {

    private final List<RuleBaseSummary> ruleBases;

    StartPage(LawBook book) {
        this.ruleBases = book.ruleBases().stream()
                .sorted(Comparator.comparing(
                                (RuleBaseSummary base) -> base.country().isPresent())
                        .thenComparing(RuleBaseSummary::name))
                .toList();
    }

    String show(Model model, LifeForm form) {
        return show(model, form, List.of());
    }

    /** The page with a form that has faults. */
    String show(Model model, LifeForm form, List<FormFault> faults) {
        model.addAttribute("ruleBases", ruleBases);
        model.addAttribute("examples", Example.values());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "start";
    }
}
