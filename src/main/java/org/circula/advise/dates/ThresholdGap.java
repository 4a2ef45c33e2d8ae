package org.circula.advise.dates;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.circula.law.Condition;
import org.circula.measure.Amount;

/**
 * How many days surely lie between an amount and a threshold, however months are counted.
 *
 * <p>A month is taken for anything from 28 to 31 days, so the gap is a lower bound, and none once the two are near.
 */
final class ThresholdGap {

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    private ThresholdGap() {}

    /** The days for sure between them; empty where they cannot be compared in days. */
    static OptionalLong sureDays(Amount amount, Condition.Operand threshold) {
        Optional<Days> limit = days(threshold);
        if (limit.isEmpty()) {
            return OptionalLong.empty();
        }
        if (amount instanceof Amount.Stretches stretches) {
            return OptionalLong.of(stretches.all().stream()
                    .mapToLong(stretch ->
                            limit.get().gapTo(exactly(ChronoUnit.DAYS.between(stretch.anchor(), stretch.end()))))
                    .min()
                    .orElseGet(() -> limit.get().gapTo(exactly(0))));
        }
        if (amount instanceof Amount.Months months) {
            return OptionalLong.of(limit.get()
                    .gapTo(Days.of(months.sum().asWholeMonths(), months.sum().daysBesideWholeMonths())));
        }
        if (amount instanceof Amount.Count count && count.unit().equals("days")) {
            return OptionalLong.of(limit.get().gapTo(exactly(count.number())));
        }
        return OptionalLong.empty();
    }

    private static Optional<Days> days(Condition.Operand threshold) {
        if (threshold instanceof Condition.PeriodOperand operand) {
            Period period = operand.period();
            return Optional.of(Days.of(period.toTotalMonths(), period.getDays()));
        }
        boolean inDays = threshold instanceof Condition.CountOperand count
                && (count.unit().equals("days") || count.unit().equals("day"));
        return inDays ? Optional.of(exactly(((Condition.CountOperand) threshold).count())) : Optional.empty();
    }

    private static Days exactly(long days) {
        return new Days(days, days);
    }

    /** A length in days, between bounds. */
    private record Days(long least, long most) {

        static Days of(long months, long days) {
            return new Days(months * SHORTEST_MONTH + days, months * LONGEST_MONTH + days);
        }

        long gapTo(Days other) {
            return Math.max(0, Math.max(least - other.most, other.least - most));
        }
    }
}
