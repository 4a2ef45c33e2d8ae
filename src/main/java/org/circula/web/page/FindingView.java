package org.circula.web.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.circula.explain.Citing;
import org.circula.explain.ExplainedFinding;
import org.circula.explain.Sentence;

/**
 * One provision of a verdict laid out for reading.
 *
 * @param provision its id, under which the whole provision can be read
 * @param tone how it is set apart: {@code met}, {@code unmet}, {@code open} or {@code office}
 * @param label the outcome in a few words
 * @param says the first sentence: what the law asks
 * @param more what follows, in paragraphs: what was measured and by how much; how courts read it; what goes with it
 * @param citations where the law says so, each once
 */
public record FindingView(
        String provision, String tone, String label, String says, List<String> more, List<CitationView> citations) {

    static FindingView of(ExplainedFinding finding) {
        List<Sentence> sentences = finding.sentences();
        Set<Citing> citations = new LinkedHashSet<>();
        finding.sentences().forEach(sentence -> citations.addAll(sentence.citations()));
        return new FindingView(
                finding.provision(),
                switch (finding.outcome()) {
                    case "NOT_MET" -> "unmet";
                    case "UNKNOWN" -> "open";
                    case "DISCRETIONARY" -> "office";
                    default -> "met";
                },
                finding.label(),
                sentences.isEmpty() ? finding.provision() : sentences.get(0).text(),
                sentences.isEmpty() ? List.of() : paragraphs(sentences.subList(1, sentences.size())),
                citations.stream().map(CitationView::of).toList());
    }

    /** The state of the text and the grade stand with each citation already, and the questions above all findings. */
    private static List<String> paragraphs(List<Sentence> sentences) {
        Map<Integer, String> paragraphs = new TreeMap<>();
        for (Sentence sentence : sentences) {
            int paragraph = switch (sentence.kind()) {
                case GRADE, TEXT_STATE, QUESTION -> -1;
                case JUDGMENT, READING, WEIGHED -> 1;
                case NOTE -> 2;
                case PRINCIPLE -> 3;
                default -> 0;
            };
            if (paragraph >= 0) {
                paragraphs.merge(paragraph, sentence.text(), (before, next) -> before + " " + next);
            }
        }
        return List.copyOf(paragraphs.values());
    }

    /** Whether the verdict turns on it, rather than being held up by it. */
    boolean turns() {
        return !tone.equals("met");
    }
}
