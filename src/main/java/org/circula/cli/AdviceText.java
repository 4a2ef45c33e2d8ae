package org.circula.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.web.advice.AdviceDocument;
import org.circula.web.advice.AdviceDocument.ChangesShown;
import org.circula.web.advice.AdviceDocument.EarliestShown;
import org.circula.web.advice.AdviceDocument.LossesShown;
import org.circula.web.advice.AdviceDocument.ReturnShown;

/** Advice on the terminal: the day to be back first, then what opens when, then the trips. */
final class AdviceText {

    private final Page page;

    AdviceText(Page page) {
        this.page = page;
    }

    void print(AdviceDocument document, boolean all) {
        document.sentences().forEach(page::line);
        page.space();
        if (!document.returns().isEmpty()) {
            page.heading("How long you may stay away");
            document.returns().stream().sorted(SOONEST).forEach(found -> item(found.pathway(), found.sentences()));
        }
        earliest("From when you can", document.earliest(), all);
        earliest("If everything goes as planned", changedByPlans(document), all);
        if (!document.trips().isEmpty()) {
            page.heading("What your plans cost");
            document.trips().forEach(trip -> item("", trip.sentences()));
        }
        changes(document.changes());
        losses(document.losses());
        page.rule();
        page.line(document.information());
        page.done();
    }

    private static List<EarliestShown> changedByPlans(AdviceDocument document) {
        return document.earliestUnderPlans().stream()
                .filter(planned -> document.earliest().stream()
                        .noneMatch(now -> now.pathway().equals(planned.pathway())
                                && now.state().equals(planned.state())
                                && now.day().equals(planned.day())))
                .toList();
    }

    private static final Comparator<ReturnShown> SOONEST =
            Comparator.comparing(found -> found.day().map(Object::toString).orElse("9999"));

    /** What is open, or opens on a day, first; what waiting does not open only where all is asked for. */
    private void earliest(String heading, List<EarliestShown> found, boolean all) {
        List<EarliestShown> shown = found.stream()
                .filter(earliest -> all || found.size() == 1 || earliest.day().isPresent())
                .sorted(Comparator.comparing((EarliestShown earliest) ->
                                earliest.day().map(Object::toString).orElse("9999"))
                        .thenComparing(EarliestShown::pathway))
                .toList();
        if (found.isEmpty()) {
            return;
        }
        page.heading(heading);
        shown.forEach(earliest -> item(earliest.pathway(), earliest.sentences()));
        int hidden = found.size() - shown.size();
        if (hidden > 0) {
            page.line(
                    2,
                    hidden
                            + " more that waiting alone does not open, or that hang on facts or an office; --all tells of them.");
            page.space();
        }
    }

    private void changes(List<ChangesShown> changes) {
        if (!changes.isEmpty()) {
            page.heading("What would change the answer");
        }
        for (ChangesShown found : changes) {
            found.sentences().forEach(sentence -> page.line(2, sentence));
            found.sets().forEach(set -> item("", set.sentences()));
            page.space();
        }
    }

    private void losses(List<LossesShown> losses) {
        if (!losses.isEmpty()) {
            page.heading("What would lose the answer first");
        }
        losses.forEach(found -> item(found.pathway(), found.sentences()));
    }

    private void item(String pathway, List<String> sentences) {
        Optional<String> first = sentences.stream().findFirst();
        first.ifPresent(sentence -> page.marked(2, "- ", sentence, Page.Style.PLAIN));
        sentences.stream().skip(1).forEach(sentence -> page.line(4, sentence));
        if (!pathway.isEmpty()) {
            page.quiet(4, pathway);
        }
        page.space();
    }
}
