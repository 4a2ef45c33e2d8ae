package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Condition;
import org.circula.law.DatedBy;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Finding;

/**
 * The earliest later day on which a finding that is in the way may be so no more, if no status ends meanwhile.
 *
 * @param change the days on which anything may be said otherwise
 */
record NextMet(NextChange change) {

    /** Takes whose open bound comes from facts that were not told: no waiting tells them. */
    static final Set<Take> OF_TOLD_FACTS = EnumSet.of(
            Take.AGE,
            Take.ANSWERED_AMOUNT,
            Take.TIME_SINCE_EVENT,
            Take.TIME_BETWEEN_EVENTS,
            Take.STATUSES_HELD,
            Take.TIME_HELD,
            Take.TIME_SINCE_END_OF_STATUS,
            Take.TIME_TO_END_OF_STATUS,
            Take.RENEWALS,
            Take.STATES_INSURED,
            Take.INSURED_TIME);

    /** Takes that only grow while days are added and none falls out of sight. */
    static final Set<Take> GROWING = EnumSet.of(
            Take.NEAREST_ABSENCE,
            Take.TOTAL_ABSENCE,
            Take.TOTAL_PRESENCE,
            Take.TIME_WORKED,
            Take.TIME_SINCE_EVENT,
            Take.ABSENCE_ONCE_HELD,
            Take.AGE);

    /** For a finding in the way; an outcome that is good is none to wait for. */
    LocalDate of(Finding finding, PutOnADay put, Awaited awaited) {
        LocalDate day = put.day();
        LocalDate named = change.nextNamed(finding, put);
        Optional<ProvisionValue> value = finding.value().filter(found -> !found.none());
        if (value.isEmpty()) {
            return named;
        }
        boolean isLimit = finding.provision().kind() == ProvisionKind.LIMIT
                && finding.measured().isPresent();
        if (!isLimit) {
            // A test hangs on answers, and a limit dated by an event that was not told on that event.
            return NextChange.earlier(named, change.counts().ofExceptions(finding.provision(), put));
        }
        MeasureSpecification measure = value.get().measure().orElseThrow();
        Condition keep = value.get().keep().orElseThrow();
        Measured measured = finding.measured().get();
        if (keep.threshold() instanceof Condition.DayOfEventOperand) {
            return day.plusDays(1);
        }
        LocalDate byExceptions = NextChange.earlier(named, change.relief().untilRelieved(finding, put));
        if (isCountedOnADayGoneBy(finding, day)) {
            return byExceptions;
        }
        boolean leavesOut = change.relief().leavesOut(finding.provision(), put);
        MissedLimit missed = new MissedLimit(measure, keep, measured, finding.margin(), day);
        if (missed.staysMissed() || !leavesOut && missed.addsNothing(awaited)) {
            return byExceptions;
        }
        LocalDate next = NextChange.earlier(byExceptions, missed.mayBeMetFrom(awaited));
        return next.isBefore(byExceptions) && (!leavesOut || keep.comparison().keepsBelow())
                ? change.missed().until(finding.provision(), value.get(), put, awaited, next, byExceptions)
                : next;
    }

    /**
     * Whether it is counted up to the day of an application or a claim that was made before: of days that come nothing is counted, and
     * only an exception, a status that is lost, the law or a fact that is told may change it.
     */
    static boolean isCountedOnADayGoneBy(Finding finding, LocalDate day) {
        DatedBy datedBy = finding.provision().datedBy();
        return (datedBy == DatedBy.APPLICATION || datedBy == DatedBy.CLAIM)
                && finding.countedOn().isBefore(day);
    }

    static boolean isOpen(Amount amount) {
        return amount instanceof Amount.Boundless || amount instanceof Amount.NotThere;
    }

    /** Whether an open bound comes from what was not told: no waiting tells it, nor which statuses there are besides those told. */
    static boolean isToldOnly(MeasureSpecification measure, Measured measured) {
        boolean daysNotKnown =
                measured.least() instanceof Amount.Boundless && measured.most() instanceof Amount.Boundless;
        return daysNotKnown || OF_TOLD_FACTS.contains(measure.take()) || measure.take() == Take.COUNTED_RESIDENCE;
    }

    /** Whether what is counted grows or stays as it is, and never shrinks. */
    static boolean onlyGrows(MeasureSpecification measure) {
        return GROWING.contains(measure.take())
                && !slides(measure)
                && (!NextChange.jumps(measure) || joins(measure) || beginsOnce(measure));
    }

    /** Whether counting begins on one day and goes on from it; it jumps on that day alone, and upwards. */
    private static boolean beginsOnce(MeasureSpecification measure) {
        return measure.take() == Take.ABSENCE_ONCE_HELD;
    }

    /** Whether absences may be joined over a visit: the one that is longest by itself grows all the same. */
    private static boolean joins(MeasureSpecification measure) {
        return measure.take() == Take.NEAREST_ABSENCE
                && measure.brokenBy().equals(Optional.of(MeasureSpecification.BrokenBy.RESIDENCE_RESUMED));
    }

    /** Whether days fall out of sight as time goes by. */
    static boolean slides(MeasureSpecification measure) {
        return measure.lookBack() instanceof LookBack.Within
                || measure.lookBack() instanceof LookBack.NamedDays
                || measure.lookBack() instanceof LookBack.FirstDayOf;
    }

    /** Whether all stretches counted have ended before the day. */
    static boolean isOver(Amount amount, LocalDate day) {
        return amount instanceof Amount.Stretches stretches
                && stretches.all().stream().allMatch(stretch -> stretch.end().isBefore(day));
    }
}
