package org.circula.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.circula.explain.Explained;
import org.circula.explain.Explainer;
import org.circula.simulate.ComparedAnswer;
import org.circula.simulate.Difference;
import org.circula.verdict.Verdict;

/** What a reform changes, as a person reads it in a terminal: life by life, or in all by pathway. */
final class ReformComparisonText {

    private static final Map<Difference, String> WORDS = Map.of(
            Difference.GAINS, "gains",
            Difference.LOSES, "loses",
            Difference.SETTLED_AS_YES, "open, and yes by the reform",
            Difference.SETTLED_AS_NO, "open, and no by the reform",
            Difference.OPENED, "answered, and open by the reform",
            Difference.NEWLY_ASKED, "asked by the reform alone",
            Difference.NO_LONGER_ASKED, "no longer asked",
            Difference.SAME_ANSWER_OTHERWISE, "the same answer on another day or in another way",
            Difference.NONE, "no change");

    private final Page page;
    private final Explainer law;
    private final Explainer reformed;

    ReformComparisonText(Page page, Explainer law, Explainer reformed) {
        this.page = page;
        this.law = law;
        this.reformed = reformed;
    }

    /**
     * Prints each life with both answers.
     *
     * @param all also what stays the same
     */
    void lifeByLife(ReformComparison comparison, boolean all) {
        around(comparison, () -> comparison.lives().forEach(life -> life(life, all)));
    }

    /** Prints how many answers of each pathway become others, with some of the lives. */
    void byPathway(ReformComparison comparison) {
        around(comparison, () -> pathways(comparison));
    }

    private void around(ReformComparison comparison, Runnable middle) {
        page.heading(comparison.reform().says() + ".");
        ReformText.about(comparison.reform(), page, reformed);
        page.rule();
        middle.run();
        comparison.refused().forEach(refused -> page.line("Not asked: " + refused));
        page.rule();
        page.line(law.information());
        page.done();
    }

    private void life(ReformComparison.OfALife life, boolean all) {
        page.heading(life.name() + ", on " + law.day(life.asOf()));
        List<ComparedAnswer> shown = life.answers().stream()
                .filter(answer -> all || answer.difference() != Difference.NONE)
                .toList();
        if (shown.isEmpty()) {
            page.line(2, "The reform changes none of the " + life.answers().size() + " answers.");
        }
        for (ComparedAnswer answer : shown) {
            page.marked(
                    2,
                    "",
                    reformed.says(answer.put().pathway()) + ", "
                            + reformed.country(answer.put().jurisdiction()) + ": " + WORDS.get(answer.difference()),
                    Page.Style.BOLD);
            page.quiet(2, answer.put().pathway().id());
            said("By the law as it is: ", answer.law(), law, life.reading());
            said("By the reform: ", answer.reformed(), reformed, life.reading());
            if (!answer.turned().isEmpty()) {
                page.line(4, "Turned by " + String.join(", ", answer.turned()) + ".");
            }
        }
        page.space();
    }

    private void said(String mark, Optional<Verdict> verdict, Explainer explainer, String reading) {
        if (verdict.isEmpty()) {
            page.marked(4, mark, "not asked.", Page.Style.PLAIN);
            return;
        }
        Explained explained = explainer.explain(verdict.get(), reading);
        page.marked(4, mark, explained.headline().get(0).text(), Page.Style.of(explained.answer()));
        explained.questions().forEach(question -> page.marked(6, "? ", question.text(), Page.Style.OPEN));
        explained.lostOn().ifPresent(lost -> page.line(6, "From " + explainer.day(lost.earliest()) + " on."));
    }

    private void pathways(ReformComparison comparison) {
        int answers = comparison.lives().stream()
                .mapToInt(life -> life.answers().size())
                .sum();
        page.line(comparison.lives().size() + " lives, " + answers
                + " answers. They stand for no population: each counts once, however many people live it.");
        page.space();
        Map<String, ReformComparison.OfAPathway> byPathway = comparison.byPathway();
        if (byPathway.isEmpty()) {
            page.line("The reform changes no answer.");
        }
        byPathway.forEach((pathway, counted) -> {
            page.heading(pathway);
            page.line(
                    2,
                    counted.answers() + " answers: "
                            + counted.byDifference().entrySet().stream()
                                    .map(entry -> entry.getValue() + " " + WORDS.get(entry.getKey()))
                                    .collect(Collectors.joining("; "))
                            + ".");
            counted.examples()
                    .forEach((difference, names) -> names.forEach(
                            name -> page.marked(4, WORDS.get(difference) + ": ", name, Page.Style.PLAIN)));
        });
    }
}
