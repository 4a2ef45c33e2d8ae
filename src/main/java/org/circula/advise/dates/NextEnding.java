package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Effect;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
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
 * on other pathways. What is not met and yet takes nothing is one of several ways, and can only come to be met.
 *
 * @param change the days on which anything may be said otherwise
 * @param met the days on which a single finding may come to be met
 */
record NextEnding(NextChange change, NextMet met) implements Endings {

    @Override
    public LocalDate after(LocalDate day, TriedPut.Judged judged) {
        LocalDate next = NextChange.NEVER;
        for (Verdict verdict : judged.keepingOfOthers()) {
            PutOnADay put = PutOnADay.of(verdict, judged);
            next = NextChange.earlier(next, NextChange.dayOfLossToCome(verdict, day));
            boolean gone = verdict.answer() == Answer.NO && verdict.effect().equals(Optional.of(Effect.LAPSES_BY_LAW));
            for (Finding finding : verdict.findings()) {
                if (StatusDependence.mayEndAStatus(finding.provision())
                        && !(gone && isGood(finding))
                        && !(verdict.answer() == Answer.YES && finding.outcome() == Outcome.NOT_MET)) {
                    next = NextChange.earlier(next, of(finding, gone, put));
                }
            }
        }
        return next;
    }

    private LocalDate of(Finding finding, boolean gone, PutOnADay put) {
        LocalDate day = put.day();
        if (gone && finding.outcome() == Outcome.NOT_MET) {
            return met.of(finding, put, Awaited.NO_LONGER_NO);
        }
        if (finding.outcome() == Outcome.UNKNOWN || finding.outcome() == Outcome.DISCRETIONARY) {
            return open(finding, put);
        }
        boolean over = finding.outcome() == Outcome.MET
                && finding.value()
                        .flatMap(ProvisionValue::keep)
                        .filter(keep -> keep.comparison().keepsBelow())
                        .isPresent()
                && finding.measured()
                        .filter(measured ->
                                NextMet.isOver(measured.least(), day) && NextMet.isOver(measured.most(), day))
                        .isPresent();
        return over
                ? NextChange.earlier(change.nextNamed(finding, put), countsFrom(finding, put))
                : change.of(finding, put);
    }

    /**
     * The day from which a running absence begins to be counted, if it is still to come: once the status has been held so long, or on a
     * day that the limit itself names.
     */
    private static LocalDate countsFrom(Finding finding, PutOnADay put) {
        MeasureSpecification measure =
                finding.value().flatMap(ProvisionValue::measure).orElseThrow();
        Optional<LocalDate> onceHeld = measure.take() == Take.ABSENCE_ONCE_HELD
                ? put.put()
                        .held()
                        .map(held -> held.grantedOn().plus(measure.window().orElseThrow()))
                : Optional.empty();
        Optional<LocalDate> named =
                measure.lookBack() instanceof LookBack.NamedDays days ? days.notBefore() : Optional.empty();
        return Stream.concat(onceHeld.stream(), named.stream())
                .filter(put.day()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(NextChange.NEVER);
    }

    private static boolean isGood(Finding finding) {
        return finding.outcome() == Outcome.MET
                || finding.outcome() == Outcome.LIFTED
                || finding.outcome() == Outcome.NOT_APPLICABLE;
    }

    /** What is open, or left to an office, turns no sooner than one end of its bounds passes a limit. */
    private LocalDate open(Finding finding, PutOnADay put) {
        LocalDate named = change.nextNamed(finding, put);
        Optional<ProvisionValue> value = finding.value().filter(found -> !found.none());
        if (value.isEmpty()) {
            return named;
        }
        LocalDate counted = NextChange.earlier(named, change.counts().ofExceptions(finding.provision(), put));
        if (finding.provision().kind() != ProvisionKind.LIMIT
                || finding.measured().isEmpty()) {
            return counted;
        }
        return change.unlessAlike(finding, value.get(), put, open(finding, value.get(), put, counted), counted);
    }

    private LocalDate open(Finding finding, ProvisionValue value, PutOnADay put, LocalDate counted) {
        LocalDate day = put.day();
        LocalDate tomorrow = day.plusDays(1);
        MeasureSpecification measure = value.measure().orElseThrow();
        Condition keep = value.keep().orElseThrow();
        if (NextChange.jumps(measure)
                || TurnOfTheCalendar.countsYears(measure)
                || TurnOfTheCalendar.countsMonths(measure)
                || keep.threshold() instanceof Condition.DayOfEventOperand) {
            return tomorrow;
        }
        Measured measured = finding.measured().get();
        boolean leavesOut = change.relief().leavesOut(finding.provision(), put)
                || !measure.leaveOutUnder().isEmpty();
        Passing passing = leavesOut ? ThresholdGap::passingOverDaysLeftOut : ThresholdGap::passing;
        LocalDate least = end(measured.least(), measure, keep, measured, day, passing);
        LocalDate most = end(measured.most(), measure, keep, measured, day, passing);
        LocalDate byExceptions = change.relief().byExceptions(finding, put);
        return NextChange.earlier(counted, NextChange.earlier(byExceptions, NextChange.earlier(least, most)));
    }

    /** The earliest later day on which an amount may pass a threshold. */
    private interface Passing {
        LocalDate on(Amount amount, Condition.Operand threshold, LocalDate day);
    }

    private static LocalDate end(
            Amount amount,
            MeasureSpecification measure,
            Condition keep,
            Measured measured,
            LocalDate day,
            Passing passing) {
        if (NextMet.isOpen(amount)) {
            return NextMet.isToldOnly(measure, measured) ? NextChange.NEVER : day.plusDays(1);
        }
        if (NextMet.OF_TOLD_FACTS.contains(measure.take()) && amount instanceof Amount.Count) {
            return NextMet.slides(measure) ? day.plusDays(1) : NextChange.NEVER;
        }
        return passing.on(amount, keep.threshold(), day);
    }
}
