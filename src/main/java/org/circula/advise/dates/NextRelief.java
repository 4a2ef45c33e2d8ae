package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Finding;

/**
 * The earliest later day on which exceptions may say something else of a limit that is not met by itself. Always early enough.
 *
 * @param counts when counts that exceptions depend on come out otherwise
 */
record NextRelief(NextCount counts) {

    /** What is not met by itself may be lifted sooner, where an exception asks for another limit. */
    LocalDate byExceptions(Finding finding, PutOnADay put) {
        LocalDate next = NextChange.NEVER;
        List<Provision> exceptions = counts.exceptions(finding.provision(), put);
        for (Provision exception : exceptions) {
            if (exception.manner().equals(Optional.of(Manner.REPLACES))) {
                for (ProvisionValue value : NextCount.untilTheLawChanges(exception, put.day())) {
                    if (!value.none() && value.keep().isPresent() && counts.mayApply(value, exception, put)) {
                        next = NextChange.earlier(
                                next,
                                value.measure().isPresent()
                                        ? byOwnMeasure(value, exception, exceptions, put)
                                        : byOtherLimit(finding, value, exception, put));
                    }
                }
            }
        }
        return next;
    }

    /**
     * The same where only relief is waited for: an exception that holds what was counted against another limit relieves nobody
     * before that limit may hold, whatever else it depends on.
     */
    LocalDate untilRelieved(Finding finding, PutOnADay put) {
        LocalDate next = NextChange.NEVER;
        List<Provision> exceptions = counts.exceptions(finding.provision(), put);
        for (Provision exception : exceptions) {
            for (ProvisionValue value : NextCount.untilTheLawChanges(exception, put.day())) {
                next = NextChange.earlier(next, untilRelieved(finding, value, exception, exceptions, put));
            }
        }
        return next;
    }

    private LocalDate untilRelieved(
            Finding finding, ProvisionValue value, Provision exception, List<Provision> exceptions, PutOnADay put) {
        boolean asksForAnotherLimit = exception.manner().equals(Optional.of(Manner.REPLACES))
                && !value.none()
                && value.keep().isPresent();
        if (!asksForAnotherLimit) {
            return counts.of(value, exception, put);
        }
        if (value.measure().isPresent()) {
            LocalDate applies = counts.of(value, exception, put);
            return counts.mayApply(value, exception, put)
                    ? NextChange.earlier(applies, byOwnMeasure(value, exception, exceptions, put))
                    : applies;
        }
        LocalDate holds = byOtherLimit(finding, value, exception, put);
        boolean byFixedDay = value.keep().orElseThrow().threshold() instanceof Condition.DayOfEventOperand;
        if (!byFixedDay
                && counts.fails(value.keep().orElseThrow(), finding.measured().orElseThrow(), exception, put)) {
            return holds;
        }
        LocalDate applies = counts.of(value, exception, put);
        return counts.mayApply(value, exception, put) ? NextChange.earlier(applies, holds) : applies;
    }

    /** A measure of its own is taken without the days that other exceptions leave out, which nobody tells here. */
    private LocalDate byOwnMeasure(
            ProvisionValue value, Provision exception, List<Provision> exceptions, PutOnADay put) {
        if (counts.isFromAnEventNotTold(value.measure().orElseThrow(), put)) {
            return NextChange.NEVER;
        }
        return someLeaveOut(exceptions) ? put.day().plusDays(1) : counts.ofOwnMeasure(value, exception, put);
    }

    /** What only grows and exceeds the other limit too exceeds it for good; what is counted no more neither comes to it nor leaves it. */
    private LocalDate byOtherLimit(Finding finding, ProvisionValue value, Provision exception, PutOnADay put) {
        LocalDate next = NextChange.NEVER;
        // A day that an event fixed is held against those stretches alone that go beyond the limit, not against all.
        boolean byFixedDay = value.keep().orElseThrow().threshold() instanceof Condition.DayOfEventOperand;
        boolean exceeded = !byFixedDay
                && NextMet.onlyGrows(
                        finding.value().flatMap(ProvisionValue::measure).orElseThrow())
                && counts.exceeds(value.keep().orElseThrow(), finding.measured().orElseThrow(), exception, put);
        if (exceeded || !byFixedDay && NextMet.isCountedOnADayGoneBy(finding, put.day())) {
            return next;
        }
        for (Condition.Operand threshold : value.keep().orElseThrow().operands()) {
            if (threshold instanceof Condition.DayOfEventOperand dayOfEvent) {
                MeasureSpecification measure =
                        finding.value().flatMap(ProvisionValue::measure).orElseThrow();
                next = NextChange.earlier(next, counts.ofFixedDays(dayOfEvent, measure, exception, put));
                next = NextChange.earlier(next, AbsenceGoingOn.beyondItsLimit(finding, put.day()));
            } else {
                Measured measured = finding.measured().orElseThrow();
                MeasureSpecification measure =
                        finding.value().orElseThrow().measure().orElseThrow();
                next = NextChange.earlier(
                        next, byOtherLimit(measured.least(), measure, measured, threshold, put.day()));
                next = NextChange.earlier(next, byOtherLimit(measured.most(), measure, measured, threshold, put.day()));
            }
        }
        return next;
    }

    private static LocalDate byOtherLimit(
            Amount amount,
            MeasureSpecification measure,
            Measured measured,
            Condition.Operand threshold,
            LocalDate day) {
        boolean isTold = amount instanceof Amount.Count || amount instanceof Amount.Money;
        boolean staysAsTold = isTold && NextMet.OF_TOLD_FACTS.contains(measure.take()) && !NextMet.slides(measure);
        return staysAsTold || NextMet.isOpen(amount) && NextMet.isToldOnly(measure, measured)
                ? NextChange.NEVER
                : ThresholdGap.passingOverDaysLeftOut(amount, threshold, day);
    }

    /** Whether some exception leaves days out of what is counted. */
    boolean leavesOut(Provision provision, PutOnADay put) {
        return someLeaveOut(counts.exceptions(provision, put));
    }

    private static boolean someLeaveOut(List<Provision> exceptions) {
        return exceptions.stream().anyMatch(one -> one.manner().equals(Optional.of(Manner.LEAVES_OUT)));
    }
}
