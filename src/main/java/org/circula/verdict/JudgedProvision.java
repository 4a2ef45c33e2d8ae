package org.circula.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.measure.Missing;

/**
 * A finding with what stands behind it.
 *
 * @param finding what is shown
 * @param outcomes what it may turn out to say
 * @param lossDay when what was not met cost the status, to be worked out only where somebody asks; empty where nothing did
 * @param concerning what would tell whether it concerns the person; empty where that is known
 */
record JudgedProvision(
        Finding finding, PossibleOutcomes outcomes, Optional<LossDay> lossDay, List<Missing> concerning) {

    JudgedProvision {
        concerning = List.copyOf(concerning);
    }

    /** A provision that concerns the person for sure, or for sure does not. */
    JudgedProvision(Finding finding, PossibleOutcomes outcomes, Optional<LossDay> lossDay) {
        this(finding, outcomes, lossDay, List.of());
    }

    /** The first day on which it may have cost the status. */
    Optional<LocalDate> firstLossDay() {
        return lossDay.flatMap(LossDay::earliest);
    }

    /** The first day on which it surely had. */
    Optional<LocalDate> lastLossDay() {
        return lossDay.flatMap(LossDay::latest);
    }

    /** The same finding where its rule only perhaps concerns the person. */
    JudgedProvision perhapsNotConcerning(List<Missing> missing) {
        PossibleOutcomes wider = outcomes.or(Outcome.NOT_APPLICABLE);
        Outcome outcome = wider.resolved();
        List<Missing> shown = outcome == Outcome.UNKNOWN ? missingBeside(missing) : finding.missing();
        return new JudgedProvision(withOutcome(outcome, shown), wider, lossDay, missing);
    }

    /**
     * What is shown where it is one of several ways. Of requirements that must all be met, one that is met if it concerns the person
     * is no hindrance, whether it does or not; as a way through it is one only if it does.
     */
    Finding asOneOfSeveralWays() {
        return outcomes.mayNotConcern() && finding.outcome() != Outcome.UNKNOWN
                ? withOutcome(Outcome.UNKNOWN, missingBeside(concerning))
                : finding;
    }

    private List<Missing> missingBeside(List<Missing> others) {
        TreeSet<Missing> all = new TreeSet<>(finding.missing());
        all.addAll(others);
        return new ArrayList<>(all);
    }

    /** The same provision, had it been read otherwise. */
    JudgedProvision read(Outcome outcome) {
        return new JudgedProvision(withOutcome(outcome, finding.missing()), PossibleOutcomes.of(outcome), lossDay);
    }

    private Finding withOutcome(Outcome outcome, List<Missing> missing) {
        return new Finding(
                finding.provision(),
                finding.value(),
                outcome,
                finding.countedOn(),
                finding.measured(),
                finding.margin(),
                finding.limitDay(),
                finding.liftedBy(),
                missing,
                finding.understoodBy(),
                finding.otherReadings(),
                finding.share());
    }
}
