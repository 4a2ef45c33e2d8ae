package org.circula.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * The day by which someone who is still away has to be back, as far as one verdict shows it: L + P where the limit must not be
 * reached, the day after where it must not be exceeded.
 */
final class LastSafeDay {

    private final Wording wording;

    LastSafeDay(Wording wording) {
        this.wording = wording;
    }

    /** The earliest such day over all requirements; empty where no absence runs, or nothing is kept. */
    Optional<HeadlineWriter.BackBy> of(Verdict verdict) {
        if (verdict.answer() != Answer.YES || verdict.put().pathway().question() != Pathway.Question.KEEP) {
            return Optional.empty();
        }
        return verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.MET)
                .flatMap(finding -> backBy(finding, verdict).stream())
                .min(Comparator.comparing(HeadlineWriter.BackBy::day));
    }

    private Optional<HeadlineWriter.BackBy> backBy(Finding finding, Verdict verdict) {
        LocalDate asOf = verdict.put().asOf();
        Optional<Condition> limit = finding.value().flatMap(ProvisionValue::keep);
        Optional<MeasureSpecification> measure = finding.value().flatMap(ProvisionValue::measure);
        boolean concernsAnAbsence = measure.filter(what -> what.take() == Take.NEAREST_ABSENCE
                        && what.brokenBy().equals(Optional.of(MeasureSpecification.BrokenBy.ANY_PRESENCE)))
                .isPresent();
        if (!concernsAnAbsence || limit.isEmpty() || !isStillAway(finding, asOf)) {
            return Optional.empty();
        }
        boolean mayBeReached = limit.get().comparison() == Comparison.AT_MOST;
        List<Citing> citations = finding.value()
                .map(value -> wording.lawWords().citing(finding.provision(), value))
                .orElse(List.of());
        return finding.limitDay()
                .map(reached -> mayBeReached ? reached.plusDays(1) : reached)
                .filter(day -> day.isAfter(asOf))
                .map(day -> new HeadlineWriter.BackBy(
                        day,
                        wording.places()
                                .of(
                                        measure.orElseThrow().outside().orElseThrow(),
                                        verdict.put().state()),
                        finding.provision().id(),
                        citations));
    }

    private static boolean isStillAway(Finding finding, LocalDate asOf) {
        return finding.measured()
                .filter(measured -> measured.most() instanceof Amount.Stretches)
                .map(measured -> (Amount.Stretches) measured.most())
                .filter(stretches -> stretches.all().stream()
                        .anyMatch(stretch -> !stretch.end().isBefore(asOf)))
                .isPresent();
    }
}
