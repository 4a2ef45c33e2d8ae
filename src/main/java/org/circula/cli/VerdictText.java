package org.circula.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.circula.explain.Citing;
import org.circula.explain.Explained;
import org.circula.explain.ExplainedFinding;
import org.circula.explain.Explainer;
import org.circula.explain.QuestionToPerson;
import org.circula.explain.Sentence;

/** One verdict in a terminal: the answer, what is still to be answered, why, and what goes with it. */
final class VerdictText {

    private final Page page;
    private final Explainer explainer;

    VerdictText(Page page, Explainer explainer) {
        this.page = page;
        this.explainer = explainer;
    }

    void print(Explained verdict) {
        page.rule();
        page.marked(0, "", verdict.label().toUpperCase(Locale.ROOT), Page.Style.of(verdict.answer()));
        List<Sentence> headline = verdict.headline();
        page.heading(headline.get(0).text());
        headline.stream().skip(1).map(Sentence::text).forEach(page::line);
        page.quiet(0, "Pathway " + verdict.pathway() + ".");
        page.space();
        section("To answer", verdict.questions(), this::question);
        section("Why", verdict.findings(), this::finding);
        section("To know as well", verdict.shown(), this::finding);
        section("Rules that stand in the way of coming and going here", verdict.inhibitors(), inhibitor -> {
            page.marked(2, "- ", inhibitor.sentence().text(), Page.Style.PLAIN);
            page.quiet(4, inhibitor.provision());
        });
        section("Other readings", verdict.otherReadings(), sentence -> sentences(List.of(sentence)));
        section("It rests on", verdict.hangsOn(), sentence -> sentences(List.of(sentence)));
        List<Sentence> notChecked = verdict.notChecked().stream()
                .filter(sentence -> sentence.provision().isPresent())
                .toList();
        section("What we could not check", notChecked, sentence -> page.line(2, sentence.text()));
    }

    private <T> void section(String heading, List<T> items, Consumer<T> printer) {
        if (items.isEmpty()) {
            return;
        }
        page.heading(heading);
        items.forEach(printer);
        page.space();
    }

    private void question(QuestionToPerson question) {
        page.marked(2, "? ", question.text(), Page.Style.OPEN);
        question.why().ifPresent(why -> page.quiet(4, why.endsWith(".") ? why : why + "."));
    }

    private void finding(ExplainedFinding finding) {
        page.marked(2, "", finding.label() + " · " + finding.provision(), Page.Style.of(finding.outcome()));
        sentences(finding.sentences().stream()
                .filter(sentence -> sentence.kind() != Sentence.Kind.TEXT_STATE)
                .toList());
    }

    /** Sentences that rest on the same source stand together, the source under the last of them. */
    private void sentences(List<Sentence> sentences) {
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            page.line(4, sentence.text());
            boolean last = at == sentences.size() - 1;
            if (last || !sentences.get(at + 1).citations().equals(sentence.citations())) {
                sentence.citations().forEach(this::source);
            }
        }
    }

    /** The source of a sentence; the state of the text that was read stands here rather than in a sentence of its own. */
    private void source(Citing citing) {
        String grade = explainer.say("grade." + citing.grade(), Map.of());
        String read = citing.textOf()
                .map(day -> grade + ", " + explainer.say("text.as-it-stood", Map.of("day", explainer.day(day))))
                .orElse(grade);
        page.marked(
                6,
                "> ",
                citing.says().orElse(citing.title()) + ", " + citing.at() + " (" + read + ")",
                Page.Style.FAINT);
        citing.address().ifPresent(address -> page.address(8, address));
    }
}
