package org.circula.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.explain.Explained;
import org.circula.explain.QuestionToPerson;
import org.circula.explain.Sentence;

/**
 * One verdict laid out for reading.
 *
 * @param anchor its place on the page
 * @param tone how it is set apart: {@code kept}, {@code may}, {@code must}, {@code ended}, {@code open}, {@code office} or
 *     {@code not}
 * @param label the answer in a few words
 * @param country whose law answers
 * @param wanted what the person wants
 * @param headline the first sentence
 * @param more the sentences that belong to it
 * @param backBy the last safe day in words
 * @param questions what is missing
 * @param turning the findings on which the verdict turns
 * @param holding the findings that hold or do not concern the person
 * @param shown findings that inform
 * @param inhibitors the rules that bound this life
 * @param notes on which other verdicts this one rests, and other readings
 * @param notChecked what this verdict could not check
 * @param urgency what is read first
 */
public record VerdictView(
        String anchor,
        String tone,
        String label,
        String country,
        String wanted,
        String headline,
        List<String> more,
        Optional<String> backBy,
        List<QuestionToPerson> questions,
        List<FindingView> turning,
        List<FindingView> holding,
        List<FindingView> shown,
        List<SentenceView> inhibitors,
        List<SentenceView> notes,
        List<SentenceView> notChecked,
        Urgency urgency) {

    static VerdictView of(Explained verdict, int number) {
        List<FindingView> findings =
                verdict.findings().stream().map(FindingView::of).toList();
        // The day of the law stands above all verdicts.
        List<String> headline = verdict.headline().stream()
                .filter(sentence -> sentence.kind() != Sentence.Kind.LAW)
                .map(Sentence::text)
                .toList();
        return new VerdictView(
                "verdict-" + number,
                tone(verdict),
                verdict.label(),
                Capitals.first(verdict.country()),
                verdict.wanted(),
                headline.get(0),
                headline.subList(1, headline.size()),
                verdict.backBy().map(DayText::toActOn),
                verdict.questions(),
                findings.stream().filter(FindingView::turns).toList(),
                findings.stream().filter(finding -> !finding.turns()).toList(),
                verdict.shown().stream().map(FindingView::of).toList(),
                verdict.inhibitors().stream()
                        .map(inhibitor -> SentenceView.of(inhibitor.sentence()))
                        .toList(),
                java.util.stream.Stream.concat(verdict.hangsOn().stream(), verdict.otherReadings().stream())
                        .map(SentenceView::of)
                        .toList(),
                verdict.notChecked().stream()
                        .filter(sentence -> sentence.provision().isPresent())
                        .map(SentenceView::of)
                        .toList(),
                Urgency.of(verdict));
    }

    private static String tone(Explained verdict) {
        return switch (verdict.answer()) {
            case "KEPT", "ELIGIBLE" -> "kept";
            case "NEEDS_FACTS" -> "open";
            case "DISCRETIONARY" -> "office";
            case "LOST" -> verdict.effect().map(VerdictView::toneOfEffect).orElse("must");
            default -> "not";
        };
    }

    private static String toneOfEffect(String effect) {
        return effect.startsWith("lapses") ? "ended" : effect.startsWith("may") ? "may" : "must";
    }

    /**
     * What is read first: what must be done before a day, the nearest first; then what is lost, what cannot be told yet, what
     * an office decides, what is kept, what can be had, and last what cannot.
     */
    record Urgency(int group, LocalDate day) implements Comparable<Urgency> {

        static Urgency of(Explained verdict) {
            if (verdict.backBy().isPresent()) {
                return new Urgency(0, verdict.backBy().get());
            }
            int group = switch (verdict.answer()) {
                case "LOST" -> 1;
                case "NEEDS_FACTS" -> verdict.question().equals("keep") ? 2 : 6;
                case "DISCRETIONARY" -> 3;
                case "KEPT" -> 4;
                case "ELIGIBLE" -> 5;
                default -> 7;
            };
            return new Urgency(group, LocalDate.MAX);
        }

        @Override
        public int compareTo(Urgency other) {
            int byGroup = Integer.compare(group, other.group);
            return byGroup != 0 ? byGroup : day.compareTo(other.day);
        }
    }
}
