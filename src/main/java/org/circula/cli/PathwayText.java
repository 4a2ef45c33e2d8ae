package org.circula.cli;

import java.util.List;
import java.util.Map;
import org.circula.explain.Explainer;
import org.circula.explain.lawbook.RuleBaseDocument;

/** Pathways and kinds of status as a person reads them in a terminal. */
final class PathwayText {

    private final Page page;
    private final Explainer explainer;
    private final LawText law;

    PathwayText(Page page, Explainer explainer) {
        this.page = page;
        this.explainer = explainer;
        this.law = new LawText(page, explainer);
    }

    /** What is wanted, since when it is encoded, and what is required from which day on. */
    void pathway(RuleBaseDocument.PathwayDocument pathway) {
        page.heading(pathway.says() + ".");
        page.quiet(2, pathway.id() + " · " + pathway.question());
        page.line(
                2,
                "Encoded from " + explainer.day(pathway.encodedFrom())
                        + pathway.encodedUntil()
                                .map(day -> " to " + explainer.day(day))
                                .orElse(" on")
                        + ".");
        pathway.requirements().forEach(dated -> {
            page.line(2, "Required from " + explainer.day(dated.from()) + " on:");
            requirement(4, dated.requires());
        });
        if (!pathway.shows().isEmpty()) {
            page.line(2, "Shown with it:");
            requirement(4, pathway.shows());
        }
    }

    private void requirement(int indent, Object requires) {
        if (requires instanceof Map<?, ?> joined) {
            joined.forEach((how, members) -> {
                page.line(indent, how.equals("any-of") ? "one of these:" : "all of these:");
                requirement(indent + 2, members);
            });
        } else if (requires instanceof List<?> members) {
            members.forEach(member -> requirement(indent, member));
        } else {
            page.marked(indent, "- ", String.valueOf(requires), Page.Style.PLAIN);
        }
    }

    /** The kind of status with its dated attributes. */
    void status(RuleBaseDocument.StatusDocument status) {
        page.heading(status.says() + ".");
        page.quiet(2, status.id() + " · " + status.statusClass());
        attributes("", status.attributes());
        attributes("counts towards ", status.countsTowards());
    }

    private void attributes(String before, Map<String, List<RuleBaseDocument.AttributeDocument>> attributes) {
        attributes.forEach((name, values) -> values.forEach(value -> {
            String until = value.until().map(day -> " to " + explainer.day(day)).orElse(" on");
            page.line(
                    2,
                    before + name + " from " + explainer.day(value.from()) + until + ": "
                            + (value.ended() ? "no longer" : value.value()) + ".");
            law.sources(value.citations());
        }));
    }
}
