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
 * @param firstLossDay the first day on which it may have cost the status
 * @param lastLossDay the first day on which it surely had
 */
record JudgedProvision(
        Finding finding, PossibleOutcomes outcomes, Optional<LocalDate> firstLossDay, Optional<LocalDate> lastLossDay) {

    /** The same finding where its rule only perhaps concerns the person. */
    JudgedProvision perhapsNotConcerning(List<Missing> missing) {
        PossibleOutcomes wider = outcomes.or(Outcome.NOT_APPLICABLE);
        Outcome outcome = wider.resolved();
        TreeSet<Missing> all = new TreeSet<>(finding.missing());
        if (outcome == Outcome.UNKNOWN) {
            all.addAll(missing);
        }
        return new JudgedProvision(withOutcome(outcome, new ArrayList<>(all)), wider, firstLossDay, lastLossDay);
    }

    /** The same provision, had it been read otherwise. */
    JudgedProvision read(Outcome outcome) {
        return new JudgedProvision(
                withOutcome(outcome, finding.missing()), PossibleOutcomes.of(outcome), firstLossDay, lastLossDay);
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
