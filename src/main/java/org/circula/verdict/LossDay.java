package org.circula.verdict;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.LookBack;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.measure.Amount;
import org.circula.measure.LeftOutDays;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.time.Span;

/**
 * The first day on which something is gone because a stretch of time went beyond its limit, or because of one status too many: the
 * day after it did. Where other limits replace the limit and are passed too, the last of these days: what outlasts one limit is
 * lost only with the longest that applies.
 *
 * @param keep the condition that was not met
 * @param measure what was to be measured
 * @param measured what was measured
 * @param relieving the exceptions that lift or replace the limit
 */
record LossDay(
        Condition keep,
        MeasureSpecification measure,
        Measured measured,
        List<ExceptionAtWork> relieving,
        JudgedLife life,
        LeftOutDays leftOut) {

    /** The earliest that it may have been: by the limits that surely apply. Empty where the law's own limit tells no day. */
    Optional<LocalDate> earliest() {
        boolean least = keep.comparison().keepsAbove();
        LocalDate day = first(keep, least, measured, measure).orElse(null);
        if (day == null) {
            return Optional.empty();
        }
        for (ExceptionAtWork exception : relieving) {
            boolean surely =
                    exception.truth() == Truth.YES && !exception.provision().byDiscretion();
            LocalDate other = surely && exception.manner() == Manner.REPLACES
                    ? first(exception, least).orElse(day)
                    : day;
            day = other.isAfter(day) ? other : day;
        }
        return Optional.of(day);
    }

    /** The latest that it may have been: by all limits that perhaps apply. Empty where one of them tells no day. */
    Optional<LocalDate> latest() {
        boolean least = !keep.comparison().keepsAbove();
        LocalDate day = first(keep, least, measured, measure).orElse(null);
        for (ExceptionAtWork exception : relieving) {
            if (exception.manner() == Manner.REPLACES && day != null) {
                LocalDate other = first(exception, least).orElse(null);
                day = other == null || other.isAfter(day) ? other : day;
            }
        }
        return Optional.ofNullable(day);
    }

    private Optional<LocalDate> first(ExceptionAtWork exception, boolean least) {
        Condition other = exception.value().keep().orElseThrow();
        Measured own = exception
                .value()
                .measure()
                .map(specification -> life.measure(specification, exception.provision(), leftOut))
                .orElse(measured);
        Amount amount = least ? own.least() : own.most();
        if (other.threshold() instanceof Condition.DayOfEventOperand) {
            MeasureContext context = life.context(exception.provision(), leftOut);
            return amount instanceof Amount.Stretches stretches
                    ? new TimeFixed(Prolonging.by(exception, keep, context), other, context).firstDayGone(stretches)
                    : Optional.empty();
        }
        return first(other, least, own, exception.value().measure().orElse(measure));
    }

    private Optional<LocalDate> first(
            Condition condition, boolean least, Measured measured, MeasureSpecification specification) {
        Amount amount = least ? measured.least() : measured.most();
        if (!condition.comparison().keepsBelow()) {
            return Optional.empty();
        }
        if (condition.threshold() instanceof Condition.CountOperand limit && amount instanceof Amount.Count count) {
            return count.unit().equals("statuses") && measured.isExact()
                    ? afterTooManyGrants(condition.comparison(), limit, measured)
                    : Optional.empty();
        }
        if (!(condition.threshold() instanceof Condition.PeriodOperand threshold)) {
            return Optional.empty();
        }
        if (amount instanceof Amount.Stretches stretches) {
            return earliestGone(condition.comparison(), stretches.all(), threshold.period());
        }
        return amount instanceof Amount.Months months
                ? months.unbroken()
                        .filter(stretch -> isTheOnlyRun(stretch, measured) && !slides(specification))
                        .flatMap(stretch -> gone(condition.comparison(), stretch, threshold.period()))
                : Optional.empty();
    }

    /** Of the fullest window or year only one run in all tells when the limit was passed for the first time. */
    private static boolean isTheOnlyRun(Amount.Stretch stretch, Measured measured) {
        List<Span> runs = measured.restsOn();
        return runs.size() == 1
                && stretch.anchor().equals(runs.get(0).firstDay().minusDays(1));
    }

    /** What is added up in a window that ends today may have passed the limit in an earlier one, kept to it again and passed it anew. */
    private static boolean slides(MeasureSpecification specification) {
        return specification.lookBack() instanceof LookBack.Within;
    }

    /** Grants are counted on their first days. */
    private static Optional<LocalDate> afterTooManyGrants(
            Comparison comparison, Condition.CountOperand limit, Measured measured) {
        int allowed = comparison == Comparison.AT_MOST ? limit.count() : limit.count() - 1;
        return measured.restsOn().stream()
                .map(grant -> grant.firstDay().plusDays(1))
                .sorted()
                .skip(allowed)
                .findFirst();
    }

    private static Optional<LocalDate> earliestGone(
            Comparison comparison, List<Amount.Stretch> stretches, Period period) {
        LocalDate earliest = null;
        for (Amount.Stretch stretch : stretches) {
            LocalDate gone = gone(comparison, stretch, period).orElse(null);
            if (gone != null && (earliest == null || gone.isBefore(earliest))) {
                earliest = gone;
            }
        }
        return Optional.ofNullable(earliest);
    }

    /** The first day on which a stretch had gone beyond a period: the day after it did; empty where it keeps to it. */
    static Optional<LocalDate> gone(Comparison comparison, Amount.Stretch stretch, Period period) {
        LocalDate reachedOn = stretch.limit(period).reachedOn();
        if (comparison == Comparison.LESS_THAN) {
            return stretch.end().isBefore(reachedOn) ? Optional.empty() : Optional.of(reachedOn.plusDays(1));
        }
        return stretch.end().isAfter(reachedOn) ? Optional.of(reachedOn.plusDays(2)) : Optional.empty();
    }
}
