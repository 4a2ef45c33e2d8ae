package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.circula.law.Condition;
import org.circula.law.LookBack;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Finding;

/**
 * The earliest later day on which a finding that is in the way may come to be met, if no status ends meanwhile.
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

    /** For a finding in the way; an outcome that is good is none to wait for. */
    LocalDate of(Finding finding, LocalDate day) {
        LocalDate named = change.nextNamed(day);
        LocalDate tomorrow = day.plusDays(1);
        Optional<ProvisionValue> value = finding.value().filter(found -> !found.none());
        if (value.isEmpty()) {
            return named;
        }
        if (change.dependsOnACount(finding.provision())) {
            return tomorrow;
        }
        boolean counted = finding.provision().kind() == ProvisionKind.LIMIT
                && finding.measured().isPresent();
        if (!counted) {
            return named; // a test hangs on answers, and a limit dated by an event that was not told on that event
        }
        MeasureSpecification measure = value.get().measure().orElseThrow();
        Condition keep = value.get().keep().orElseThrow();
        if (NextChange.jumps(measure) || keep.threshold() instanceof Condition.DayOfEventOperand) {
            return tomorrow;
        }
        if (onlyGrows(measure, keep, finding.measured().get(), day)) {
            return named;
        }
        LocalDate bounded =
                NextChange.countsYears(measure) ? NextChange.earlier(named, NextChange.newYear(day)) : named;
        Measured measured = finding.measured().get();
        Amount worse = keep.comparison().keepsAbove() ? measured.least() : measured.most();
        return NextChange.earlier(bounded, byCounting(finding, measure, worse, day));
    }

    private LocalDate byCounting(Finding finding, MeasureSpecification measure, Amount worse, LocalDate day) {
        boolean open = worse instanceof Amount.Boundless || worse instanceof Amount.NotThere;
        if (open) {
            return OF_TOLD_FACTS.contains(measure.take()) ? NextChange.NEVER : day.plusDays(1);
        }
        boolean missed = finding.margin().filter(margin -> margin.amount() < 0).isPresent();
        boolean inDays =
                finding.margin().filter(margin -> margin.unit().equals("days")).isPresent();
        if (!missed) {
            return day.plusDays(1);
        }
        if (!inDays) {
            return finding.measured().filter(Measured::isExact).isPresent() ? NextChange.NEVER : day.plusDays(1);
        }
        long gap = -finding.margin().get().amount();
        return NextChange.earlier(NextChange.leap(day, gap), byExceptions(finding, worse, day));
    }

    /** What is not met by itself may be lifted sooner, where an exception asks for another limit. */
    private LocalDate byExceptions(Finding finding, Amount worse, LocalDate day) {
        LocalDate next = NextChange.NEVER;
        RuleBases law = change.law();
        for (String id : finding.provision().liftedBy()) {
            Optional<Provision> exception = law.provision(finding.provision().jurisdiction(), id);
            boolean replaces = exception.flatMap(Provision::manner).equals(Optional.of(Manner.REPLACES));
            if (replaces) {
                for (ProvisionValue value : exception.orElseThrow().values()) {
                    next = NextChange.earlier(next, byException(value, worse, day));
                }
            }
        }
        return next;
    }

    private static LocalDate byException(ProvisionValue value, Amount worse, LocalDate day) {
        if (value.none() || value.keep().isEmpty()) {
            return NextChange.NEVER;
        }
        OptionalLong gap = value.measure().isPresent()
                ? OptionalLong.empty()
                : ThresholdGap.sureDays(worse, value.keep().get().threshold());
        return gap.isPresent() ? NextChange.leap(day, gap.getAsLong()) : day.plusDays(1);
    }

    /** Absences that are over, and that no window leaves behind, are as long as they are. */
    private static boolean onlyGrows(MeasureSpecification measure, Condition keep, Measured measured, LocalDate day) {
        boolean slides = measure.lookBack() instanceof LookBack.Within;
        return keep.comparison().keepsBelow() && !slides && measured.isExact() && isOver(measured.most(), day);
    }

    /** Whether all stretches counted have ended before the day. */
    static boolean isOver(Amount amount, LocalDate day) {
        return amount instanceof Amount.Stretches stretches
                && stretches.all().stream().allMatch(stretch -> stretch.end().isBefore(day));
    }
}
