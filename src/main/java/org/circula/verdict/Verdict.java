package org.circula.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Effect;
import org.circula.law.Pathway;
import org.circula.measure.Missing;

/**
 * The answer for one put.
 *
 * @param put what was asked
 * @param answer yes, no, needs facts, or discretionary
 * @param effect for something lost: the hardest effect among the requirements that were not met
 * @param findings one for each required provision, in the order of the pathway
 * @param shown quantities and duties that inform and never turn the verdict
 * @param missing facts that can still change the verdict; empty unless it needs facts
 * @param inhibitors provisions that break a principle and bound this life
 * @param hangsOn statuses on whose own verdicts this one rests
 * @param otherReadings contested readings not taken under which the verdict would be another
 * @param lostOn for something lost by absence or time: the earliest and the latest day of loss
 */
public record Verdict(
        Put put,
        Answer answer,
        Optional<Effect> effect,
        List<Finding> findings,
        List<Finding> shown,
        List<Missing> missing,
        List<String> inhibitors,
        List<HangsOn> hangsOn,
        List<ReadingAnswer> otherReadings,
        Optional<LostOn> lostOn) {

    public Verdict {
        findings = List.copyOf(findings);
        shown = List.copyOf(shown);
        missing = List.copyOf(missing);
        inhibitors = List.copyOf(inhibitors);
        hangsOn = List.copyOf(hangsOn);
        otherReadings = List.copyOf(otherReadings);
    }

    /** Whether what was asked about is lost by law, without anybody taking it away. */
    public boolean lapsesByLaw() {
        return answer == Answer.NO && effect.equals(Optional.of(Effect.LAPSES_BY_LAW));
    }

    /** Whether it is open and would be lost by law if what is open turned out badly. */
    public boolean mayLapseByLaw() {
        boolean open = answer == Answer.NEEDS_FACTS || answer == Answer.DISCRETIONARY;
        return open && findings.stream().anyMatch(Verdict::mayCostIt);
    }

    private static boolean mayCostIt(Finding finding) {
        return (finding.outcome() == Outcome.UNKNOWN || finding.outcome() == Outcome.DISCRETIONARY)
                && finding.effect().equals(Optional.of(Effect.LAPSES_BY_LAW));
    }

    /** The word for the answer, by the question. */
    public String word() {
        return word(answer, put.pathway().question());
    }

    /** The word for an answer to a question: what is kept is kept or lost, all else eligible or not. */
    public static String word(Answer answer, Pathway.Question question) {
        boolean keeps = question == Pathway.Question.KEEP;
        return switch (answer) {
            case YES -> keeps ? "KEPT" : "ELIGIBLE";
            case NO -> keeps ? "LOST" : "NOT_ELIGIBLE";
            case NEEDS_FACTS -> "NEEDS_FACTS";
            case DISCRETIONARY -> "DISCRETIONARY";
        };
    }

    /** A status on whose verdict this one rests: its kind, its State, and the pathway that judged it. */
    public record HangsOn(String kind, String state, String pathway) {}

    /** What a contested reading not taken would answer. */
    public record ReadingAnswer(String provision, String reading, String says, Answer answer) {}

    /**
     * When something was lost.
     *
     * @param earliest the first day on which it may have been gone
     * @param latest the first day on which it was surely gone
     */
    public record LostOn(LocalDate earliest, LocalDate latest) {}
}
