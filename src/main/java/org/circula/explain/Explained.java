package org.circula.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A verdict as data and in sentences, for a page, a terminal or another program. The first sentence answers.
 *
 * @param pathway the pathway's id
 * @param wanted what the person wants, as an infinitive sentence
 * @param question {@code keep}, {@code acquire} and so on
 * @param jurisdiction the rule base that answered
 * @param country its name
 * @param status the status held or sought
 * @param perhaps whether the put only stands for statuses that perhaps exist
 * @param answer {@code KEPT}, {@code LOST}, {@code ELIGIBLE}, {@code NOT_ELIGIBLE}, {@code NEEDS_FACTS}, {@code DISCRETIONARY}
 * @param label the answer in words
 * @param effect what happens to something lost
 * @param lostOn when it was lost
 * @param backBy the last safe day to come back, where an absence that still runs will reach its limit
 * @param headline the answer, and who brings it about
 * @param questions what is missing
 * @param findings the provisions that decide
 * @param shown provisions that inform
 * @param inhibitors the rules that bound this life
 * @param notChecked what was not checked
 * @param hangsOn statuses on whose own verdicts this one rests
 * @param otherReadings what contested readings not taken would answer
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Explained(
        String pathway,
        String wanted,
        String question,
        String jurisdiction,
        String country,
        Optional<StatusShown> status,
        boolean perhaps,
        String answer,
        String label,
        Optional<String> effect,
        Optional<LostBetween> lostOn,
        Optional<LocalDate> backBy,
        List<Sentence> headline,
        List<QuestionToPerson> questions,
        List<ExplainedFinding> findings,
        List<ExplainedFinding> shown,
        List<InhibitorShown> inhibitors,
        List<Sentence> notChecked,
        List<Sentence> hangsOn,
        List<Sentence> otherReadings) {

    public Explained {
        headline = List.copyOf(headline);
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
        shown = List.copyOf(shown);
        inhibitors = List.copyOf(inhibitors);
        notChecked = List.copyOf(notChecked);
        hangsOn = List.copyOf(hangsOn);
        otherReadings = List.copyOf(otherReadings);
    }

    /**
     * The status a verdict is about.
     *
     * @param kind its kind
     * @param name its name
     * @param state the State that granted it or is asked for it
     * @param grantedOn the day it was granted, where it is held
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record StatusShown(String kind, String name, Optional<String> state, Optional<LocalDate> grantedOn) {}

    /** The first day on which something may have been lost, and the first on which it surely was. */
    public record LostBetween(LocalDate earliest, LocalDate latest) {}

    /**
     * A provision that breaks a principle and bound this life.
     *
     * @param provision its id
     * @param principle the principle it breaks
     * @param sentence what it does
     */
    public record InhibitorShown(String provision, String principle, Sentence sentence) {}
}
