package org.circula.explain;

import java.util.Comparator;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.measure.Amount;

/**
 * Whether an amount by itself lies on the side of a threshold that keeps, for saying so beside it. The verdict never rests on
 * this: it has been reached before.
 */
final class Comparing {

    private Comparing() {}

    /** Empty where the two cannot be compared as they stand, such as a share or a series. */
    static Optional<Boolean> holds(Amount amount, Condition condition) {
        return switch (condition.comparison()) {
            case LESS_THAN -> position(amount, condition.threshold()).map(position -> position < 0);
            case AT_MOST -> position(amount, condition.threshold()).map(position -> position <= 0);
            case MORE_THAN -> position(amount, condition.threshold()).map(position -> position > 0);
            case AT_LEAST -> position(amount, condition.threshold()).map(position -> position >= 0);
            case BETWEEN ->
                condition.operands().size() == 2
                        ? position(amount, condition.operands().get(0))
                                .flatMap(low -> position(
                                                amount, condition.operands().get(1))
                                        .map(high -> low >= 0 && high <= 0))
                        : Optional.empty();
            case ONE_OF, NONE_OF, IS -> Optional.empty();
        };
    }

    /** The stretch nearest its limit: the one that lies furthest beyond it, else the longest in days. */
    static Optional<Amount.Stretch> nearest(Amount.Stretches stretches, Optional<Condition> condition) {
        Comparator<Amount.Stretch> byLength = Comparator.comparingLong(Amount.Stretch::days);
        Comparator<Amount.Stretch> byLimit = condition
                .map(Condition::threshold)
                .filter(Condition.PeriodOperand.class::isInstance)
                .map(operand -> ((Condition.PeriodOperand) operand).period())
                .<Comparator<Amount.Stretch>>map(period -> Comparator.comparingLong(
                        stretch -> stretch.limit(period).daysBeyond(stretch.end())))
                .orElse(byLength);
        return stretches.all().stream().max(byLimit.thenComparing(byLength));
    }

    /** Negative below the threshold, zero at it, positive above. */
    private static Optional<Integer> position(Amount amount, Condition.Operand threshold) {
        if (threshold instanceof Condition.PeriodOperand period) {
            return positionByPeriod(amount, period);
        }
        if (threshold instanceof Condition.CountOperand count && amount instanceof Amount.Count counted) {
            return Optional.of(Long.compare(counted.number(), count.count()));
        }
        if (threshold instanceof Condition.MoneyOperand limit
                && amount instanceof Amount.Money money
                && money.currency().equals(limit.currency())) {
            return Optional.of(money.amount().compareTo(limit.amount()));
        }
        return Optional.empty();
    }

    private static Optional<Integer> positionByPeriod(Amount amount, Condition.PeriodOperand operand) {
        if (amount instanceof Amount.Stretches stretches) {
            Condition asked = new Condition(Condition.Comparison.AT_LEAST, java.util.List.of(operand));
            return Optional.of(nearest(stretches, Optional.of(asked))
                    .map(stretch -> position(stretch, operand))
                    .orElse(-1));
        }
        if (amount instanceof Amount.Months months) {
            return Optional.of(months.unbroken()
                    .map(stretch -> position(stretch, operand))
                    .orElseGet(() -> months.sum().compareTo(operand.period())));
        }
        if (amount instanceof Amount.Count count
                && count.unit().equals("days")
                && operand.period().toTotalMonths() == 0) {
            return Optional.of(Long.compare(count.number(), operand.period().getDays()));
        }
        return Optional.empty();
    }

    private static int position(Amount.Stretch stretch, Condition.PeriodOperand operand) {
        return Long.signum(stretch.limit(operand.period()).daysBeyond(stretch.end()));
    }
}
