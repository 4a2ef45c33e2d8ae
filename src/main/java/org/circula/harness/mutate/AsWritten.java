package org.circula.harness.mutate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.circula.law.Condition;
import org.circula.law.SumRule;
import org.circula.law.TerritoryReference;

/** Pieces of law in the words of the YAML, for telling what a mutant changed. */
final class AsWritten {

    private AsWritten() {}

    static String of(Object piece) {
        if (piece instanceof Condition condition) {
            return condition.comparison().word() + " "
                    + condition.operands().stream().map(AsWritten::of).collect(Collectors.joining(", "));
        }
        if (piece instanceof Condition.Operand operand) {
            return operand(operand);
        }
        if (piece instanceof TerritoryReference territory) {
            return territory(territory);
        }
        if (piece instanceof SumRule sum) {
            return sum.word();
        }
        if (piece instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return piece instanceof List<?> list
                ? list.stream().map(AsWritten::of).collect(Collectors.joining(", "))
                : piece.toString();
    }

    /** The key under which a component stands in YAML, where its name is the same. */
    static String key(String component) {
        return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String operand(Condition.Operand operand) {
        if (operand instanceof Condition.PeriodOperand period) {
            return period.period().toString();
        }
        if (operand instanceof Condition.CountOperand count) {
            return count.count() + " " + count.unit();
        }
        if (operand instanceof Condition.MoneyOperand money) {
            return money.amount().toPlainString() + " " + money.currency();
        }
        if (operand instanceof Condition.SeriesOperand series) {
            return series.times().toPlainString() + " × " + series.series();
        }
        if (operand instanceof Condition.ShareOperand share) {
            return share.share() + " of " + share.of();
        }
        if (operand instanceof Condition.DayOfEventOperand day) {
            return "the " + day.field() + " of " + day.event();
        }
        return ((Condition.WordOperand) operand).word();
    }

    private static String territory(TerritoryReference territory) {
        if (territory instanceof TerritoryReference.Named named) {
            return String.join(" or ", named.names());
        }
        if (territory instanceof TerritoryReference.StateOfStatus) {
            return "status.in";
        }
        return territory instanceof TerritoryReference.StateThatGranted granted
                ? "state-of " + granted.kind()
                : "status.other-states";
    }
}
