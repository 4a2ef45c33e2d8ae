package org.circula.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.circula.explain.Citing;
import org.circula.explain.Explainer;
import org.circula.explain.lawbook.InhibitorsOfADay;
import org.circula.law.Effect;
import org.circula.law.Judgment;
import org.circula.law.PrincipleMark;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;

/** Provisions and their values as a person reads them in a terminal. */
final class LawText {

    private final Page page;
    private final Explainer explainer;

    LawText(Page page, Explainer explainer) {
        this.page = page;
        this.explainer = explainer;
    }

    /** The provision's sentence, its id and its principle. */
    void title(Provision provision) {
        page.marked(0, "", provision.says() + ".", Page.Style.BOLD);
        page.quiet(
                2,
                provision.id() + " · " + provision.kind().name().toLowerCase(Locale.ROOT) + " · "
                        + explainer.country(provision.jurisdiction()) + principle(provision.principle()));
    }

    private String principle(PrincipleMark mark) {
        return mark.principle()
                .map(id -> " · " + (mark.breaks() ? "breaks: " : "serves: ") + explainer.principle(id))
                .orElse("");
    }

    /** What a value says, from which day on, and where the law says so. */
    void value(Provision provision, ProvisionValue value) {
        String from = "from " + explainer.day(value.from())
                + value.until().map(day -> " to " + explainer.day(day)).orElse(" on");
        page.line(2, from + ": " + (value.none() ? "the law has no such rule" : says(value)) + ".");
        value.note().ifPresent(note -> page.line(4, note.endsWith(".") ? note : note + "."));
        sources(explainer.citing(provision, value));
    }

    private String says(ProvisionValue value) {
        String limit = value.keep().map(explainer::limit).orElse("");
        String counted = value.measure().map(explainer::counted).orElse("");
        String joined = counted.isEmpty() || limit.isEmpty() ? counted + limit : counted + ": " + limit;
        String asked = value.asks().map(fact -> "asks " + fact).orElse("");
        String held = value.holds()
                .map(holds -> holds ? "a plain right" : "a plain bar")
                .orElse("");
        String said = joined.isEmpty() ? asked + held : joined;
        String effect = value.effect()
                .map(Effect::word)
                .map(word ->
                        "; else " + explainer.say("word.LOST." + word, Map.of()).toLowerCase(Locale.ROOT))
                .orElse("");
        return (said.isEmpty() ? "in force" : said) + effect;
    }

    /** A judgment, its day and where it can be read. */
    void judgment(Provision provision, Judgment judgment) {
        page.line(
                2,
                judgment.name() + ", decided on " + explainer.day(judgment.decided())
                        + (judgment.annuls() ? ", annulled it" : ", says how it is understood")
                        + (judgment.reachesBack() ? ", also for the time before." : "."));
        sources(explainer.citing(provision, judgment));
    }

    /** An attribute of a kind of status that breaks a principle. */
    void attribute(InhibitorsOfADay.BreakingAttribute attribute) {
        page.marked(
                0,
                "",
                attribute.says() + ": " + attribute.attribute() + " "
                        + attribute.value().value(),
                Page.Style.BOLD);
        page.quiet(
                2,
                attribute.status() + "#" + attribute.attribute() + " · " + explainer.country(attribute.statedBy())
                        + attribute
                                .value()
                                .principle()
                                .map(principle -> " · breaks: " + explainer.principle(principle.id()))
                                .orElse(""));
        sources(attribute.value().citations());
    }

    void sources(List<Citing> citations) {
        for (Citing citing : citations) {
            String grade = explainer.say("grade." + citing.grade(), Map.of());
            page.marked(
                    4,
                    "> ",
                    citing.says().orElse(citing.title()) + ", " + citing.at() + " (" + grade + ")",
                    Page.Style.FAINT);
            citing.address().ifPresent(address -> page.address(6, address));
        }
    }
}
