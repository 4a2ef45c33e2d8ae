package org.circula.verdict;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.measure.Amount;

/** The first day on which something is gone because a stretch of time went beyond its limit: the day after it did. */
final class LossDay {

    private LossDay() {}

    /** The first such day, or empty where no stretch went beyond, or the amount is no stretch. */
    static Optional<LocalDate> first(Condition keep, Amount amount) {
        if (!keep.comparison().keepsBelow() || !(keep.threshold() instanceof Condition.PeriodOperand threshold)) {
            return Optional.empty();
        }
        Period period = threshold.period();
        if (amount instanceof Amount.Stretches stretches) {
            return earliestGone(keep.comparison(), stretches.all(), period);
        }
        return amount instanceof Amount.Months months
                ? months.unbroken().flatMap(stretch -> gone(keep.comparison(), stretch, period))
                : Optional.empty();
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

    private static Optional<LocalDate> gone(Comparison comparison, Amount.Stretch stretch, Period period) {
        LocalDate reachedOn = stretch.limit(period).reachedOn();
        if (comparison == Comparison.LESS_THAN) {
            return stretch.end().isBefore(reachedOn) ? Optional.empty() : Optional.of(reachedOn.plusDays(1));
        }
        return stretch.end().isAfter(reachedOn) ? Optional.of(reachedOn.plusDays(2)) : Optional.empty();
    }
}
