package org.circula.advise.dates;

import java.time.LocalDate;
import java.time.Period;
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
import org.circula.time.Span;
import org.circula.verdict.Finding;
import org.circula.verdict.Margin;

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
    private static final Set<Take> GROWING = EnumSet.of(
            Take.NEAREST_ABSENCE,
            Take.TOTAL_ABSENCE,
            Take.TOTAL_PRESENCE,
            Take.TIME_WORKED,
            Take.TIME_SINCE_EVENT,
            Take.ABSENCE_ONCE_HELD,
            Take.AGE);

    /** Takes to which a day is added only if it is counted itself. */
    private static final Set<Take> ADDING_DAYS = EnumSet.of(
            Take.NEAREST_ABSENCE,
            Take.NEAREST_PRESENCE,
            Take.TOTAL_ABSENCE,
            Take.TOTAL_PRESENCE,
            Take.TIME_WORKED,
            Take.INSURED_TIME);

    /** The fullest window: while it ends today and what it counts goes on, tomorrow's is no emptier. */
    private static final Set<Take> FULLEST_WINDOW =
            EnumSet.of(Take.WORST_WINDOW_ABSENCE, Take.MOST_WINDOW_PRESENCE, Take.MOST_WINDOW_WORK);

    /** The first day of a window moves a day each day, but for the days by which months differ. */
    private static final int WINDOWS_DIFFER_BY = 3;

    /** A day sooner than so many days away is looked for by measuring alone. */
    private static final int SOON = 10;

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    /** For a finding in the way; an outcome that is good is none to wait for. */
    LocalDate of(Finding finding, PutOnADay put, Awaited awaited) {
        LocalDate day = put.day();
        LocalDate named = change.nextNamed(day);
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
        LocalDate byExceptions = NextChange.earlier(named, change.untilRelieved(finding, put));
        if (isCountedOnADayGoneBy(finding, day)) {
            return byExceptions;
        }
        boolean leavesOut = change.leavesOut(finding.provision(), put);
        if (staysMissed(finding, measure, keep, measured, day)
                || !leavesOut && addsNothing(finding, measure, keep, measured, day)) {
            return byExceptions;
        }
        LocalDate next = byExceptions;
        if (NextChange.jumps(measure)) {
            next = day.plusDays(1);
        } else {
            LocalDate bounded = NextChange.earlier(byExceptions, NextChange.turnOfTheCalendar(measure, day));
            next = NextChange.earlier(
                    bounded, byCounting(finding, measure, keep, awaited.decidingEnd(measured, keep), awaited, day));
        }
        boolean soon = next.isBefore(day.plusDays(SOON)) && next.isBefore(byExceptions);
        return soon && (!leavesOut || keep.comparison().keepsBelow())
                ? NextChange.later(
                        next, change.counts().failsUntil(finding.provision(), value.get(), put, awaited, byExceptions))
                : next;
    }

    private static LocalDate byCounting(
            Finding finding,
            MeasureSpecification measure,
            Condition keep,
            Amount amount,
            Awaited awaited,
            LocalDate day) {
        Measured measured = finding.measured().orElseThrow();
        if (isOpen(amount)) {
            return isToldOnly(measure, measured) ? NextChange.NEVER : day.plusDays(1);
        }
        boolean noneAtAll =
                amount instanceof Amount.Stretches stretches && stretches.all().isEmpty();
        if (noneAtAll && keep.comparison().keepsAbove()) {
            return OF_TOLD_FACTS.contains(measure.take())
                    ? NextChange.NEVER
                    : ThresholdGap.passing(amount, keep.threshold(), day);
        }
        if (amount instanceof Amount.Count && OF_TOLD_FACTS.contains(measure.take())) {
            return keep.comparison().keepsAbove() || !slides(measure) ? NextChange.NEVER : day.plusDays(1);
        }
        if (awaited == Awaited.NO_LONGER_NO && !measured.isExact()) {
            return passing(amount, keep, day);
        }
        Optional<Margin> missedBy = finding.margin().filter(margin -> margin.amount() < 0);
        if (missedBy.isEmpty() || slides(measure) && !measured.isExact() && isSumOfSeveral(amount)) {
            return day.plusDays(1);
        }
        if (!missedBy.get().unit().equals("days")) {
            return measured.isExact() && !slides(measure) ? NextChange.NEVER : day.plusDays(1);
        }
        long mayDiffer = slides(measure) ? ThresholdGap.mayDifferBy(amount) : 0;
        return NextChange.leap(day, -missedBy.get().amount() - mayDiffer);
    }

    /** Of several stretches that are not all known the bound is wider than their days, and narrows at once when the last open day is out. */
    private static boolean isSumOfSeveral(Amount amount) {
        return amount instanceof Amount.Months months && months.unbroken().isEmpty();
    }

    private static LocalDate passing(Amount amount, Condition keep, LocalDate day) {
        LocalDate next = NextChange.NEVER;
        for (Condition.Operand operand : keep.operands()) {
            next = NextChange.earlier(next, ThresholdGap.passing(amount, operand, day));
        }
        return next;
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

    /** Whether an open bound comes from what was not told: no waiting tells it. */
    static boolean isToldOnly(MeasureSpecification measure, Measured measured) {
        boolean daysNotKnown =
                measured.least() instanceof Amount.Boundless && measured.most() instanceof Amount.Boundless;
        return daysNotKnown || OF_TOLD_FACTS.contains(measure.take());
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

    /** Whether a limit that is missed will be missed as long as the person goes on as they do. */
    private boolean staysMissed(
            Finding finding, MeasureSpecification measure, Condition keep, Measured measured, LocalDate day) {
        boolean missed = finding.margin().filter(margin -> margin.amount() < 0).isPresent();
        if (!missed || !measured.isExact()) {
            return false;
        }
        if (measure.take() == Take.TIME_SINCE_END_OF_STATUS && keep.comparison().keepsAbove()) {
            return isStretchOfNoDays(measured.most(), day); // the status is held
        }
        if (!keep.comparison().keepsBelow()) {
            return false;
        }
        if (FULLEST_WINDOW.contains(measure.take()) && !NextChange.jumps(measure) && goesOn(measured, day)) {
            return true;
        }
        if (measure.lookBack() instanceof LookBack.Within within) {
            return GROWING.contains(measure.take()) && staysMissedInWindow(within.period(), keep, measured, day);
        }
        return lastStayGoesOn(measure, measured, day)
                || onlyGrows(measure)
                || !slides(measure) && !NextChange.jumps(measure) && isOver(measured.most(), day);
    }

    /** Days that are not counted today are not counted until something named begins or ends. */
    private static boolean addsNothing(
            Finding finding, MeasureSpecification measure, Condition keep, Measured measured, LocalDate day) {
        return keep.comparison().keepsAbove()
                && ADDING_DAYS.contains(measure.take())
                && !NextChange.jumps(measure)
                && measured.isExact()
                && finding.margin().filter(margin -> margin.amount() < 0).isPresent()
                && !goesOn(measured, day);
    }

    private static boolean isStretchOfNoDays(Amount amount, LocalDate day) {
        return amount instanceof Amount.Stretches stretches
                && stretches.all().size() == 1
                && stretches.all().get(0).anchor().equals(day)
                && stretches.all().get(0).end().equals(day);
    }

    /** Who goes on with what is counted adds a day for each that the window leaves behind. */
    private static boolean staysMissedInWindow(Period window, Condition keep, Measured measured, LocalDate day) {
        Optional<Period> limit = keep.threshold() instanceof Condition.PeriodOperand operand
                ? Optional.of(operand.period())
                : Optional.empty();
        if (!goesOn(measured, day)) {
            return false;
        }
        Amount amount = measured.most();
        if (amount instanceof Amount.Count count
                && count.unit().equals("days")
                && keep.threshold() instanceof Condition.CountOperand most) {
            return count.number() - most.count() > WINDOWS_DIFFER_BY;
        }
        if (limit.isEmpty()) {
            return false;
        }
        long mostDays =
                limit.get().toTotalMonths() * LONGEST_MONTH + limit.get().getDays() + WINDOWS_DIFFER_BY;
        long windowDays = window.toTotalMonths() * SHORTEST_MONTH + window.getDays() - WINDOWS_DIFFER_BY;
        if (amount instanceof Amount.Stretches) {
            return windowDays > mostDays
                    && measured.restsOn().stream()
                            .anyMatch(run -> run.end().equals(Optional.of(day)) && run.length() > mostDays);
        }
        long days = measured.restsOn().stream().mapToLong(Span::length).sum();
        return amount instanceof Amount.Months && days - ThresholdGap.mayDifferBy(amount) > mostDays;
    }

    /** Who stays is in their last stay, which only grows. */
    private static boolean lastStayGoesOn(MeasureSpecification measure, Measured measured, LocalDate day) {
        return measure.take() == Take.DAYS_IN_WINDOW
                && measure.looksAt().equals(Optional.of(MeasureSpecification.LooksAt.LAST_STAY))
                && goesOn(measured, day);
    }

    private static boolean goesOn(Measured measured, LocalDate day) {
        return measured.restsOn().stream().anyMatch(run -> run.end().equals(Optional.of(day)));
    }

    /** Whether all stretches counted have ended before the day. */
    static boolean isOver(Amount amount, LocalDate day) {
        return amount instanceof Amount.Stretches stretches
                && stretches.all().stream().allMatch(stretch -> stretch.end().isBefore(day));
    }
}
