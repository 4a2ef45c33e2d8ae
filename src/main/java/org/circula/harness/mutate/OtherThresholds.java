package org.circula.harness.mutate;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.Condition.CountOperand;
import org.circula.law.Condition.MoneyOperand;
import org.circula.law.Condition.Operand;
import org.circula.law.Condition.PeriodOperand;
import org.circula.law.Condition.SeriesOperand;
import org.circula.law.Condition.ShareOperand;
import org.circula.law.Share;

/** Conditions that differ from one by their comparing word alone, or by one unit of their threshold. */
final class OtherThresholds {

    private OtherThresholds() {}

    /** The condition with the comparing word that differs only at the threshold itself. */
    static Optional<Condition> flipped(Condition condition) {
        Comparison other = switch (condition.comparison()) {
            case LESS_THAN -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.LESS_THAN;
            case MORE_THAN -> Comparison.AT_LEAST;
            case AT_LEAST -> Comparison.MORE_THAN;
            case BETWEEN, ONE_OF, NONE_OF, IS -> condition.comparison();
        };
        return other == condition.comparison()
                ? Optional.empty()
                : Optional.of(new Condition(other, condition.operands()));
    }

    /** The condition with one of its operands one unit higher, and one unit lower. */
    static List<Condition> shifted(Condition condition) {
        List<Condition> shifted = new ArrayList<>();
        for (int at = 0; at < condition.operands().size(); at++) {
            for (Operand other : shifted(condition.operands().get(at))) {
                List<Operand> operands = new ArrayList<>(condition.operands());
                operands.set(at, other);
                shifted.add(new Condition(condition.comparison(), operands));
            }
        }
        return shifted;
    }

    /** A period one unit longer and one shorter, in the smallest unit that it is written in; none that is less than nothing. */
    static List<Period> shifted(Period period) {
        Period unit = unitOf(period);
        return Stream.of(period.plus(unit), period.minus(unit))
                .filter(other -> other.toTotalMonths() * 30 + other.getDays() >= 0)
                .toList();
    }

    /** The operand one unit higher and lower; none for a word, or for a day that an event fixes. */
    static List<? extends Operand> shifted(Operand operand) {
        if (operand instanceof PeriodOperand period) {
            return shifted(period.period()).stream().map(PeriodOperand::new).toList();
        }
        if (operand instanceof CountOperand count) {
            return Stream.of(count.count() + 1, count.count() - 1)
                    .filter(other -> other >= 0)
                    .map(other -> new CountOperand(other, count.unit()))
                    .toList();
        }
        if (operand instanceof MoneyOperand money) {
            return Stream.of(money.amount().add(BigDecimal.ONE), money.amount().subtract(BigDecimal.ONE))
                    .map(other -> new MoneyOperand(other, money.currency(), money.per()))
                    .toList();
        }
        if (operand instanceof SeriesOperand series) {
            BigDecimal lastPlace = series.times().ulp();
            return Stream.of(series.times().add(lastPlace), series.times().subtract(lastPlace))
                    .map(other -> new SeriesOperand(other, series.series()))
                    .toList();
        }
        if (operand instanceof ShareOperand share) {
            Share written = share.share();
            return Stream.of(written.numerator() + 1, written.numerator() - 1)
                    .filter(numerator -> numerator >= 0)
                    .map(numerator -> new ShareOperand(new Share(numerator, written.denominator()), share.of()))
                    .toList();
        }
        return List.of();
    }

    private static Period unitOf(Period period) {
        if (period.getDays() != 0) {
            return Period.ofDays(1);
        }
        return period.getMonths() != 0 ? Period.ofMonths(1) : Period.ofYears(1);
    }
}
