package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.circula.law.Condition;
import org.circula.law.Effect;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * The earliest later day on which a status may be lost by law, or one that was may come back: only then do verdicts on keeping bear
 * on other pathways.
 *
 * @param change the days on which anything may be said otherwise
 * @param met the days on which a single finding may come to be met
 */
record NextEnding(NextChange change, NextMet met) {

    /** The next such day, by the verdicts on keeping every status held; a day far away where there is none. */
    LocalDate of(List<Verdict> keeping, LocalDate day) {
        LocalDate next = NextChange.NEVER;
        for (Verdict verdict : keeping) {
            boolean gone = verdict.answer() == Answer.NO && verdict.effect().equals(Optional.of(Effect.LAPSES_BY_LAW));
            for (Finding finding : verdict.findings()) {
                if (StatusDependence.mayEndAStatus(finding.provision()) && !(gone && isGood(finding))) {
                    next = NextChange.earlier(next, of(finding, gone, day));
                }
            }
        }
        return next;
    }

    private LocalDate of(Finding finding, boolean gone, LocalDate day) {
        if (gone && finding.outcome() == Outcome.NOT_MET) {
            return met.of(finding, day);
        }
        if (finding.outcome() == Outcome.UNKNOWN) {
            return open(finding, day);
        }
        boolean over = finding.outcome() == Outcome.MET
                && finding.value()
                        .flatMap(ProvisionValue::keep)
                        .filter(keep -> keep.comparison().keepsBelow())
                        .isPresent()
                && finding.measured()
                        .filter(Measured::isExact)
                        .filter(measured -> NextMet.isOver(measured.most(), day))
                        .isPresent();
        return over ? change.nextNamed(day) : change.of(finding, day);
    }

    private static boolean isGood(Finding finding) {
        return finding.outcome() == Outcome.MET
                || finding.outcome() == Outcome.LIFTED
                || finding.outcome() == Outcome.NOT_APPLICABLE;
    }

    /** What is open turns no sooner than one end of its bounds passes a limit. */
    private LocalDate open(Finding finding, LocalDate day) {
        LocalDate named = change.nextNamed(day);
        LocalDate tomorrow = day.plusDays(1);
        Optional<ProvisionValue> value = finding.value().filter(found -> !found.none());
        if (value.isEmpty() || change.dependsOnACount(finding.provision())) {
            return value.isEmpty() ? named : tomorrow;
        }
        if (finding.provision().kind() != ProvisionKind.LIMIT
                || finding.measured().isEmpty()) {
            return named;
        }
        MeasureSpecification measure = value.get().measure().orElseThrow();
        Condition keep = value.get().keep().orElseThrow();
        if (NextChange.jumps(measure)
                || NextChange.countsYears(measure)
                || keep.threshold() instanceof Condition.DayOfEventOperand) {
            return tomorrow;
        }
        Measured measured = finding.measured().get();
        LocalDate least = end(finding, measure.take(), measured.least(), keep, day);
        LocalDate most = end(finding, measure.take(), measured.most(), keep, day);
        return NextChange.earlier(named, NextChange.earlier(least, most));
    }

    private LocalDate end(Finding finding, Take take, Amount amount, Condition keep, LocalDate day) {
        if (amount instanceof Amount.Boundless || amount instanceof Amount.NotThere) {
            return NextMet.OF_TOLD_FACTS.contains(take) ? NextChange.NEVER : day.plusDays(1);
        }
        if (NextMet.OF_TOLD_FACTS.contains(take) && amount instanceof Amount.Count) {
            return NextChange.NEVER;
        }
        LocalDate next = passing(amount, keep.threshold(), day);
        for (String id : finding.provision().liftedBy()) {
            Optional<Provision> exception =
                    change.law().provision(finding.provision().jurisdiction(), id);
            for (ProvisionValue value : exception.map(Provision::values).orElse(List.of())) {
                if (value.keep().isPresent()) {
                    next = NextChange.earlier(
                            next,
                            value.measure().isPresent()
                                    ? day.plusDays(1)
                                    : passing(amount, value.keep().get().threshold(), day));
                }
            }
        }
        return next;
    }

    private static LocalDate passing(Amount amount, Condition.Operand threshold, LocalDate day) {
        OptionalLong gap = ThresholdGap.sureDays(amount, threshold);
        return gap.isPresent() ? NextChange.leap(day, gap.getAsLong()) : day.plusDays(1);
    }
}
