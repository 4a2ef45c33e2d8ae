package org.circula.web.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.explain.AskedQuestionShown.Because;
import org.circula.explain.Citing;

/**
 * Advice on a life: what the terminal and HTTP give as JSON, in this order of keys.
 *
 * @param asOf the day whose law was asked
 * @param reading how judgments reach back
 * @param language the language of the sentences (ISO 639-1)
 * @param backByForEverything whoever is back by this day keeps all that is held; left out where no such day was found, or where of
 *     something held it is open whether it is kept at all
 * @param sentences the advice in short
 * @param returns for each status held, by which day to be back
 * @param earliest for each pathway not about keeping, from which day it is open
 * @param earliestUnderPlans the same if everything goes as planned
 * @param trips what each planned trip costs
 * @param changes for each pathway asked by name and not answered with yes, the smallest changes that would turn it
 * @param losses for each pathway asked by name and answered with yes, what would lose it first
 * @param information that this is information, not legal advice
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AdviceDocument(
        LocalDate asOf,
        String reading,
        String language,
        Optional<LocalDate> backByForEverything,
        List<String> sentences,
        List<ReturnShown> returns,
        List<EarliestShown> earliest,
        List<EarliestShown> earliestUnderPlans,
        List<TripShown> trips,
        List<ChangesShown> changes,
        List<LossesShown> losses,
        String information) {

    /**
     * By which day to be back.
     *
     * @param found {@code back-by}, {@code no-limit-found}, {@code not-kept-now}, {@code needs-facts} or {@code discretionary}
     * @param bindsFirst the provisions that a later return would miss, or on which it hangs
     * @param reliesOn what is met on that day by what the person said, which is taken to be so then too
     * @param perhapsKept what becomes of it after that day, where it is not lost for sure
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ReturnShown(
            String pathway,
            String jurisdiction,
            String status,
            String state,
            LocalDate lastDayPresent,
            String found,
            Optional<LocalDate> day,
            Optional<String> effect,
            List<Because> bindsFirst,
            List<Because> reliesOn,
            Optional<PerhapsKeptShown> perhapsKept,
            List<DutyShown> duties,
            LocalDate lookedUntil,
            List<String> sentences) {}

    /**
     * What becomes of a status after the last day on which coming back keeps it for sure.
     *
     * @param stretches the days of return, in stretches on which it hangs on the same
     * @param until whoever is back later has lost it, whatever the facts; left out where no such day was found
     * @param lostBy the provisions that are not met then
     * @param effect what happens then
     * @param everyDayTried whether what holds of each day was looked at; else what holds only for some weeks may have been passed over
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PerhapsKeptShown(
            List<StretchShown> stretches,
            Optional<LocalDate> until,
            List<Because> lostBy,
            Optional<String> effect,
            boolean everyDayTried) {}

    /**
     * Days of return on which it hangs on the same.
     *
     * @param answer {@code needs-facts}, {@code discretionary}, or {@code yes} where it is kept for sure again
     * @param hangsOn the provisions of which facts are missing, or that somebody weighs
     * @param unlessLifted the limits that are passed, unless an exception lifts them or leaves days out
     * @param noLongerMet what is missed on these days and was not before, though it is not lost for sure by that
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StretchShown(
            LocalDate from,
            LocalDate until,
            String answer,
            List<Because> hangsOn,
            List<Because> unlessLifted,
            List<Because> noLongerMet) {}

    /**
     * What one must do to keep a status.
     *
     * @param by the last day on which it is done in time; left out where its law gives no time, or nobody can say from which day it
     *     runs
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record DutyShown(String provision, String text, List<Citing> citations, Optional<LocalDate> by) {}

    /**
     * From which day a pathway is open.
     *
     * @param found {@code from}, {@code not-by-waiting}, {@code needs-facts} or {@code discretionary}
     * @param metLast the provisions that one waits for
     * @param inTheWay what is still not met, where no day was found
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record EarliestShown(
            String pathway,
            String jurisdiction,
            Optional<String> status,
            Optional<String> state,
            String found,
            Optional<LocalDate> day,
            Optional<LocalDate> openFrom,
            List<Because> metLast,
            List<Because> inTheWay,
            LocalDate lookedUntil,
            List<String> sentences) {}

    /** What a planned trip costs. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record TripShown(
            LocalDate leaving,
            Optional<LocalDate> back,
            String leaves,
            Optional<String> stayIn,
            LocalDate judgedOn,
            List<DaysShown> days,
            List<PathwayShown> pathways,
            List<String> sentences) {}

    /** Days present gained, or lost where negative. */
    public record DaysShown(String country, long gained) {}

    /** What a trip does to a pathway. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PathwayShown(
            String pathway,
            String jurisdiction,
            Optional<String> status,
            Optional<String> state,
            String without,
            String with,
            List<MarginShown> margins,
            Optional<LocalDate> earliestWithout,
            Optional<LocalDate> earliestWith) {}

    /** The room to a limit, without the trip and with it; negative where it is missed. */
    public record MarginShown(String provision, long without, long with, String unit) {}

    /**
     * What would turn a verdict.
     *
     * @param sets each enough by itself, those of fewest changes first
     * @param allLookedAt whether every combination up to the size tried was looked at
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ChangesShown(
            String pathway,
            String jurisdiction,
            Optional<String> status,
            Optional<String> state,
            String answer,
            List<SetShown> sets,
            boolean allLookedAt,
            List<Because> inTheWay,
            List<String> sentences) {}

    /** Changes that turn the verdict together. */
    public record SetShown(List<ChangeShown> changes, List<String> sentences) {}

    /** One change, by how much, and the provisions that it serves. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ChangeShown(
            String kind,
            Optional<String> what,
            Optional<String> place,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            int amount,
            String unit,
            List<String> serves) {}

    /**
     * What would lose a yes first.
     *
     * @param lastDay the last day on which it is still yes for one who stays as one is; left out where no end was found in the
     *     years looked at
     * @param rooms the room that each limit leaves, those with the least first in each unit
     * @param losses what else would turn the answer
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record LossesShown(
            String pathway,
            String jurisdiction,
            Optional<String> status,
            Optional<String> state,
            Optional<LocalDate> lastDay,
            List<RoomShown> rooms,
            List<LossShown> losses,
            List<String> sentences) {}

    /** The room that a limit leaves, in days or the unit of its count. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RoomShown(String provision, long amount, String unit, Optional<LocalDate> limitDay) {}

    /**
     * Something that would turn the answer.
     *
     * @param kind {@code event} that happens on the day, {@code answer} that were no, or {@code status} that were not held
     * @param what the event, the answer or the kind of status
     * @param turnsTo {@code no}, {@code needs-facts} or {@code discretionary}
     * @param provisions what would no longer be met
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record LossShown(String kind, String what, String turnsTo, List<String> provisions) {}
}
