package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Finding;

/** An absence that goes on from day to day, while those that are over grow no more. */
final class AbsenceGoingOn {

    private AbsenceGoingOn() {}

    /**
     * Whether an absence is held against a limit by itself, is the one that goes on, and none falls out of sight: those that are over grow
     * no more, however near their limit they came. Where none goes on one may begin tomorrow, or days left out of it may end.
     */
    static boolean isTheOneLookedAt(Finding finding, LocalDate day) {
        MeasureSpecification measure =
                finding.value().flatMap(ProvisionValue::measure).orElseThrow();
        Condition keep = finding.value().flatMap(ProvisionValue::keep).orElseThrow();
        return measure.take() == Take.NEAREST_ABSENCE
                && keep.comparison().keepsBelow()
                && keep.threshold() instanceof Condition.PeriodOperand
                && !NextMet.slides(measure)
                && !running(finding.measured().orElseThrow().most(), day).isEmpty();
    }

    /** Of an amount what may grow: of stretches those that go on; perhaps none, where all their days may be left out. */
    static Amount growing(Amount amount, LocalDate day) {
        return amount instanceof Amount.Stretches ? new Amount.Stretches(running(amount, day)) : amount;
    }

    /** The stretches that end on the day, or before it where the person is back on it. */
    private static List<Amount.Stretch> running(Amount amount, LocalDate day) {
        return amount instanceof Amount.Stretches stretches
                ? stretches.all().stream()
                        .filter(stretch -> !stretch.end().isBefore(day.minusDays(1)))
                        .toList()
                : List.of();
    }

    /** The next day on which a stretch that goes on may go beyond the limit itself, as others have, and want a fixed day of its own. */
    static LocalDate beyondItsLimit(Finding finding, LocalDate day) {
        Condition keep = finding.value().flatMap(ProvisionValue::keep).orElseThrow();
        Measured measured = finding.measured().orElseThrow();
        LocalDate next = NextChange.NEVER;
        for (Amount amount : List.of(measured.least(), measured.most())) {
            List<Amount.Stretch> running = running(amount, day);
            if (!running.isEmpty()) {
                next = NextChange.earlier(
                        next,
                        ThresholdGap.passingOverDaysLeftOut(new Amount.Stretches(running), keep.threshold(), day));
            }
        }
        return next;
    }
}
