package org.circula.verdict;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.measure.Amount;
import org.circula.time.CalendarLimit;

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
            return stretches.all().stream()
                    .flatMap(stretch -> gone(keep.comparison(), stretch, period).stream())
                    .min(Comparator.naturalOrder());
        }
        return amount instanceof Amount.Months months
                ? months.unbroken().flatMap(stretch -> gone(keep.comparison(), stretch, period))
                : Optional.empty();
    }

    private static Optional<LocalDate> gone(Comparison comparison, Amount.Stretch stretch, Period period) {
        CalendarLimit limit = stretch.limit(period);
        if (comparison == Comparison.LESS_THAN) {
            return limit.isReachedBy(stretch.end())
                    ? Optional.of(limit.reachedOn().plusDays(1))
                    : Optional.empty();
        }
        return limit.isExceededBy(stretch.end()) ? Optional.of(limit.reachedOn().plusDays(2)) : Optional.empty();
    }
}
