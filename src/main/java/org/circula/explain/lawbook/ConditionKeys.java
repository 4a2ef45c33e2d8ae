package org.circula.explain.lawbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.circula.law.Condition;

/** A condition as data, under the keys with which rule bases write it. */
final class ConditionKeys {

    private ConditionKeys() {}

    static Map<String, Object> of(Condition condition) {
        List<Object> operands =
                condition.operands().stream().map(ConditionKeys::of).toList();
        return Map.of(condition.comparison().word(), operands.size() == 1 ? operands.get(0) : operands);
    }

    static Object of(Condition.Operand operand) {
        Map<String, Object> keys = new LinkedHashMap<>();
        if (operand instanceof Condition.PeriodOperand period) {
            return period.period().toString();
        } else if (operand instanceof Condition.CountOperand count) {
            return count.count() + " " + count.unit();
        } else if (operand instanceof Condition.WordOperand word) {
            return word.word();
        } else if (operand instanceof Condition.MoneyOperand money) {
            keys.put("amount", money.amount().toPlainString());
            keys.put("currency", money.currency());
            money.per().ifPresent(per -> keys.put("per", per));
        } else if (operand instanceof Condition.SeriesOperand series) {
            keys.put("times", series.times().toPlainString());
            keys.put("of", series.series());
        } else if (operand instanceof Condition.ShareOperand share) {
            keys.put("share", share.share().toString());
            keys.put("of", share.of());
        } else if (operand instanceof Condition.DayOfEventOperand day) {
            keys.put("day-of", day.event());
            keys.put("field", day.field());
        }
        return keys;
    }
}
