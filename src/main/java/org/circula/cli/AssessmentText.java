package org.circula.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.circula.explain.AssessmentDocument;
import org.circula.explain.Explained;
import org.circula.explain.Explainer;
import org.circula.explain.Sentence;

/** An assessment as a person reads it in a terminal: all answers in short, then each with its reasons and sources. */
final class AssessmentText {

    private static final int HASH_SHOWN = 12;

    /** So many verdicts are read in full without getting lost. */
    private static final int FEW = 5;

    /** What is lost or must be acted on stands first, what can be applied for last. */
    private static final List<String> BY_URGENCY =
            List.of("LOST", "NEEDS_FACTS", "DISCRETIONARY", "KEPT", "ELIGIBLE", "NOT_ELIGIBLE");

    private final Page page;
    private final Explainer explainer;

    AssessmentText(Page page, Explainer explainer) {
        this.page = page;
        this.explainer = explainer;
    }

    /** Prints all answers in short, and in full those on keeping and those that are few anyway; or all in full. */
    void print(AssessmentDocument document, boolean allInFull) {
        List<Explained> verdicts = document.verdicts().stream().sorted(URGENCY).toList();
        if (verdicts.isEmpty()) {
            page.line("No pathway that we know concerns this life. Name one with --pathway, or a country with --in.");
            page.space();
        }
        if (verdicts.size() > 1) {
            inShort(verdicts);
        }
        VerdictText text = new VerdictText(page, explainer);
        List<Explained> explained = allInFull || verdicts.size() <= FEW
                ? verdicts
                : verdicts.stream().filter(AssessmentText::isOnKeeping).toList();
        explained.forEach(text::print);
        if (explained.size() < verdicts.size()) {
            page.rule();
            page.line(
                    "--pathway explains one of the other answers, by the word behind it; --all explains every answer.");
        }
        document.notPut().forEach(notPut -> page.marked(0, notPut.pathway() + ": ", notPut.text(), Page.Style.PLAIN));
        page.rule();
        ending(document, verdicts);
        page.done();
    }

    private static final Comparator<Explained> URGENCY = Comparator.comparing(
                    (Explained verdict) -> !isOnKeeping(verdict))
            .thenComparing(verdict -> verdict.backBy().isEmpty())
            .thenComparing(verdict -> BY_URGENCY.indexOf(verdict.answer()));

    private static boolean isOnKeeping(Explained verdict) {
        return verdict.question().equals("keep");
    }

    private void inShort(List<Explained> verdicts) {
        page.heading("In short");
        int widest = verdicts.stream()
                .mapToInt(verdict -> verdict.label().length())
                .max()
                .orElse(0);
        verdicts.forEach(verdict -> page.marked(
                2,
                verdict.label() + " ".repeat(widest - verdict.label().length() + 2),
                verdict.wanted() + " (" + verdict.pathway() + ")",
                Page.Style.of(verdict.answer())));
        page.space();
    }

    private void ending(AssessmentDocument document, List<Explained> verdicts) {
        verdicts.stream()
                .flatMap(verdict -> verdict.notChecked().stream())
                .filter(sentence -> sentence.provision().isEmpty())
                .map(Sentence::text)
                .distinct()
                .forEach(page::line);
        page.line(document.information());
        String editions = document.editions().entrySet().stream()
                .map(edition -> explainer.say(
                        "edition",
                        Map.of(
                                "country", explainer.country(edition.getKey()),
                                "hash", shortened(edition.getValue()))))
                .collect(Collectors.joining(" "));
        page.quiet(0, editions + " Circula " + document.engineVersion() + ".");
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length())).toLowerCase(Locale.ROOT);
    }
}
