package org.circula.advise.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Condition;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.time.Span;
import org.circula.verdict.Margin;

/**
 * A limit that is missed, or not met for sure, on a day, and from when it may be met by what is counted alone: without what exceptions, lost
 * statuses or another law may change.
 *
 * @param measure what is counted
 * @param keep the limit
 * @param measured what was counted on the day
 * @param margin how far it is from the limit, at the end of the bounds that is worse for the person
 * @param day the day
 */
record MissedLimit(
        MeasureSpecification measure, Condition keep, Measured measured, Optional<Margin> margin, LocalDate day) {

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

    /** The earliest later day on which it may be met if the person goes on as they do; always early enough, often too early. */
    LocalDate mayBeMetFrom(Awaited awaited) {
        return NextChange.jumps(measure)
                ? day.plusDays(1)
                : NextChange.earlier(TurnOfTheCalendar.after(day, measure), byCounting(awaited));
    }

    /** Whether a limit that is missed will be missed as long as the person goes on as they do. */
    boolean staysMissed() {
        if (!isMissedForSure()) {
            return false;
        }
        if (measure.take() == Take.TIME_SINCE_END_OF_STATUS && keep.comparison().keepsAbove()) {
            return isStretchOfNoDays(measured.most()); // the status is held
        }
        if (!keep.comparison().keepsBelow()) {
            return false;
        }
        if (FULLEST_WINDOW.contains(measure.take()) && !NextChange.jumps(measure) && goesOn()) {
            return true;
        }
        if (measure.lookBack() instanceof LookBack.Within within) {
            return NextMet.GROWING.contains(measure.take()) && staysMissedInWindow(within.period());
        }
        return lastStayGoesOn()
                || NextMet.onlyGrows(measure)
                || !NextMet.slides(measure) && !NextChange.jumps(measure) && NextMet.isOver(measured.most(), day);
    }

    /**
     * Days that are not counted today are not counted until something named begins or ends. What is told of insured time is at least what it
     * comes to, whatever else there may be that is not told.
     */
    boolean addsNothing(Awaited awaited) {
        boolean byTheEndThatDecides = measure.take() == Take.INSURED_TIME && awaited == Awaited.YES;
        return keep.comparison().keepsAbove()
                && ADDING_DAYS.contains(measure.take())
                && !NextChange.jumps(measure)
                && (byTheEndThatDecides ? isMissed() : isMissedForSure())
                && !goesOn();
    }

    private boolean isMissed() {
        return margin.filter(by -> by.amount() < 0).isPresent();
    }

    private boolean isMissedForSure() {
        return measured.isExact() && isMissed();
    }

    private boolean isStretchOfNoDays(Amount amount) {
        return amount instanceof Amount.Stretches stretches
                && stretches.all().size() == 1
                && stretches.all().get(0).anchor().equals(day)
                && stretches.all().get(0).end().equals(day);
    }

    /** Who goes on with what is counted adds a day for each that the window leaves behind. */
    private boolean staysMissedInWindow(Period window) {
        Optional<Period> limit = keep.threshold() instanceof Condition.PeriodOperand operand
                ? Optional.of(operand.period())
                : Optional.empty();
        if (!goesOn()) {
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
        long mostDays = limit.get().toTotalMonths() * ThresholdGap.LONGEST_MONTH
                + limit.get().getDays()
                + WINDOWS_DIFFER_BY;
        long windowDays = window.toTotalMonths() * ThresholdGap.SHORTEST_MONTH + window.getDays() - WINDOWS_DIFFER_BY;
        if (amount instanceof Amount.Stretches) {
            return windowDays > mostDays
                    && measured.restsOn().stream()
                            .anyMatch(run -> run.end().equals(Optional.of(day)) && run.length() > mostDays);
        }
        long days = measured.restsOn().stream().mapToLong(Span::length).sum();
        return amount instanceof Amount.Months && days - ThresholdGap.mayDifferBy(amount) > mostDays;
    }

    /** Who stays is in their last stay, which only grows. */
    private boolean lastStayGoesOn() {
        return measure.take() == Take.DAYS_IN_WINDOW
                && measure.looksAt().equals(Optional.of(MeasureSpecification.LooksAt.LAST_STAY))
                && goesOn();
    }

    private boolean goesOn() {
        return measured.restsOn().stream().anyMatch(run -> run.end().equals(Optional.of(day)));
    }

    private LocalDate byCounting(Awaited awaited) {
        Amount amount = awaited.decidingEnd(measured, keep);
        if (NextMet.isOpen(amount)) {
            return NextMet.isToldOnly(measure, measured) ? NextChange.NEVER : day.plusDays(1);
        }
        boolean noneAtAll =
                amount instanceof Amount.Stretches stretches && stretches.all().isEmpty();
        if (noneAtAll && keep.comparison().keepsAbove()) {
            return NextMet.OF_TOLD_FACTS.contains(measure.take())
                    ? NextChange.NEVER
                    : ThresholdGap.passing(amount, keep.threshold(), day);
        }
        boolean isTold = amount instanceof Amount.Count || amount instanceof Amount.Money;
        if (isTold && NextMet.OF_TOLD_FACTS.contains(measure.take())) {
            return keep.comparison().keepsAbove() || !NextMet.slides(measure) ? NextChange.NEVER : day.plusDays(1);
        }
        if (awaited == Awaited.NO_LONGER_NO && !measured.isExact()) {
            return passing(amount);
        }
        Optional<Margin> missedBy = margin.filter(by -> by.amount() < 0);
        if (missedBy.isEmpty() || NextMet.slides(measure) && !measured.isExact() && isSumOfSeveral(amount)) {
            return day.plusDays(1);
        }
        if (!missedBy.get().unit().equals("days")) {
            return measured.isExact() && !NextMet.slides(measure) ? NextChange.NEVER : day.plusDays(1);
        }
        long mayDiffer = NextMet.slides(measure) ? ThresholdGap.mayDifferBy(amount) : 0;
        return NextChange.leap(day, -missedBy.get().amount() - mayDiffer);
    }

    /** Of several stretches that are not all known the bound is wider than their days, and narrows at once when the last open day is out. */
    private static boolean isSumOfSeveral(Amount amount) {
        return amount instanceof Amount.Months months && months.unbroken().isEmpty();
    }

    private LocalDate passing(Amount amount) {
        LocalDate next = NextChange.NEVER;
        for (Condition.Operand operand : keep.operands()) {
            next = NextChange.earlier(next, ThresholdGap.passing(amount, operand, day));
        }
        return next;
    }
}
