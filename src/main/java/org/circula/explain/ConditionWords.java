package org.circula.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.circula.law.Condition;
import org.circula.law.RuleBases;
import org.circula.law.Words;

/** Limits in words, with the comparing word of the law. */
final class ConditionWords {

    private final Catalogue catalogue;
    private final DayWords days;
    private final NumberWords numbers;
    private final RuleBases law;

    ConditionWords(Catalogue catalogue, DayWords days, NumberWords numbers, RuleBases law) {
        this.catalogue = catalogue;
        this.days = days;
        this.numbers = numbers;
        this.law = law;
    }

    /** "less than 12 months", "at most 90 days". */
    String limit(Condition condition) {
        return catalogue.say("limit." + condition.comparison().word(), "threshold", threshold(condition));
    }

    /** "reaches 12 months", "is not more than 90 days": where the amount lies. */
    String relation(Condition condition, boolean holds) {
        return catalogue.say(
                "relation." + condition.comparison().word() + (holds ? ".holds" : ".fails"),
                "threshold",
                threshold(condition));
    }

    private String threshold(Condition condition) {
        List<String> operands = condition.operands().stream().map(this::operand).toList();
        return condition.comparison() == Condition.Comparison.BETWEEN && operands.size() == 2
                ? catalogue.say("operand.range", Map.of("least", operands.get(0), "most", operands.get(1)))
                : days.any(operands);
    }

    String operand(Condition.Operand operand) {
        if (operand instanceof Condition.PeriodOperand period) {
            return numbers.period(period.period());
        }
        if (operand instanceof Condition.CountOperand count) {
            return numbers.count(count.count(), count.unit());
        }
        if (operand instanceof Condition.MoneyOperand money) {
            return numbers.money(money.amount(), money.currency(), money.per());
        }
        if (operand instanceof Condition.SeriesOperand series) {
            Words.Series dated = law.words().series().get(series.series());
            String name = dated == null ? series.series() : dated.says();
            return series.times().compareTo(BigDecimal.ONE) == 0
                    ? catalogue.say("operand.series.once", "series", name)
                    : catalogue.say("operand.series", Map.of("times", numbers.number(series.times()), "series", name));
        }
        if (operand instanceof Condition.ShareOperand share) {
            String key = "of." + share.of();
            return catalogue.say(
                    "operand.share",
                    Map.of("share", share.share(), "of", catalogue.has(key) ? catalogue.say(key) : share.of()));
        }
        if (operand instanceof Condition.DayOfEventOperand day) {
            Words.EventWord event = law.words().events().get(day.event());
            return catalogue.say("operand.day-of-event", "event", event == null ? day.event() : event.says());
        }
        return ((Condition.WordOperand) operand).word();
    }
}
