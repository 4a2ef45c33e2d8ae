package org.circula.advise.dates;

import java.time.LocalDate;
import org.circula.law.Condition;
import org.circula.law.ProvisionValue;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.measure.Yardstick;
import org.circula.verdict.Finding;

/**
 * The earliest later day on which a limit that is open may be open no more: for want of facts, or since somebody weighs. Always early
 * enough; the next day where nothing more can be told.
 *
 * <p>What only grows and is too much at the end of its bounds that is worse for the person stays too much there. So the limit is open
 * until the better end is too much as well, or an exception says something else.
 *
 * @param counts how limits are read on a day
 * @param relief when exceptions say something else
 */
record NextOfOpenLimit(NextCount counts, NextRelief relief) {

    /**
     * Of one finding.
     *
     * @param bounded a day on which something else may make it say otherwise
     */
    LocalDate after(Finding finding, ProvisionValue value, LocalDate bounded, PutOnADay put) {
        LocalDate tomorrow = put.day().plusDays(1);
        if (!NextChange.tooMuchForGood(finding)
                || finding.measured().isEmpty()
                || finding.measured().get().otherwiseAppreciated().isPresent()) {
            return tomorrow;
        }
        LocalDate byExceptions = NextChange.earlier(bounded, relief.byExceptions(finding, put));
        Measured measured = finding.measured().get();
        Condition keep = value.keep().orElseThrow();
        if (isKept(keep, measured.least(), finding, put)) {
            Amount better = AbsenceGoingOn.isTheOneLookedAt(finding, put.day())
                    ? AbsenceGoingOn.growing(measured.least(), put.day())
                    : measured.least();
            return keep.operands().stream()
                    .map(operand -> ThresholdGap.passingOverDaysLeftOut(better, operand, put.day()))
                    .reduce(byExceptions, NextChange::earlier);
        }
        // What an office might leave out is not in the bounds.
        return relief.leavesOut(finding.provision(), put) ? tomorrow : byExceptions;
    }

    private boolean isKept(Condition keep, Amount amount, Finding finding, PutOnADay put) {
        return Yardstick.read(keep, amount, counts.context(finding.provision(), put, put.day()))
                        .holding()
                == Yardstick.Holding.HOLDS;
    }
}
