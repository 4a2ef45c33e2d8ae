package org.circula.harness.deep;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.law.ValueOnADay;
import org.circula.verdict.Fold;

/** Two provisions of a pathway that take the same measure and ask it to be below one number and above another that is no smaller. */
record Exclusive(String one, String other) {

    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    /** All such pairs on a day. */
    static List<Exclusive> among(Asked asked, Slice slice, RuleBases law) {
        List<String> ids = Fold.provisions(asked.pathway().requirementsOn(slice.day()));
        List<Exclusive> pairs = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            for (int next = at + 1; next < ids.size(); next++) {
                Optional<ProvisionValue> value = value(ids.get(at), asked, slice, law);
                Optional<ProvisionValue> other = value(ids.get(next), asked, slice, law);
                if (value.isPresent() && other.isPresent() && exclude(value.get(), other.get())) {
                    pairs.add(new Exclusive(ids.get(at), ids.get(next)));
                }
            }
        }
        return pairs;
    }

    private static Optional<ProvisionValue> value(String id, Asked asked, Slice slice, RuleBases law) {
        return ValueOnADay.of(law, asked.jurisdiction(), id, slice.day(), slice.day(), Understanding.AS_UNDERSTOOD_NOW)
                .value();
    }

    private static boolean exclude(ProvisionValue value, ProvisionValue other) {
        return value.measure().isPresent()
                && value.measure().equals(other.measure())
                && value.keep().isPresent()
                && other.keep().isPresent()
                && (belowAndAbove(value.keep().get(), other.keep().get())
                        || belowAndAbove(other.keep().get(), value.keep().get()));
    }

    private static boolean belowAndAbove(Condition below, Condition above) {
        if (!below.comparison().keepsBelow() || !above.comparison().keepsAbove()) {
            return false;
        }
        Optional<BigDecimal> most = size(below.threshold());
        Optional<BigDecimal> least = size(above.threshold());
        boolean mayBeEqual = below.comparison() == Condition.Comparison.AT_MOST
                && above.comparison() == Condition.Comparison.AT_LEAST;
        boolean comparable = below.threshold().getClass() == above.threshold().getClass();
        return comparable
                && most.isPresent()
                && least.isPresent()
                && (mayBeEqual
                        ? most.get().compareTo(least.get()) < 0
                        : most.get().compareTo(least.get()) <= 0);
    }

    private static Optional<BigDecimal> size(Condition.Operand operand) {
        if (operand instanceof Condition.PeriodOperand period) {
            Period length = period.period();
            return Optional.of(BigDecimal.valueOf(SOME_DAY.plus(length).toEpochDay() - SOME_DAY.toEpochDay()));
        }
        if (operand instanceof Condition.CountOperand count) {
            return Optional.of(BigDecimal.valueOf(count.count()));
        }
        return operand instanceof Condition.MoneyOperand money ? Optional.of(money.amount()) : Optional.empty();
    }
}
