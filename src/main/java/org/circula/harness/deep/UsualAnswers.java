package org.circula.harness.deep;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.Words;
import org.circula.person.Answer;

/**
 * An answer to every question that any rule base asks, so that a life leaves none open: the one that meets what asks for it. What
 * only the rules of bars and exceptions ask for is answered no.
 */
final class UsualAnswers {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final RuleBases law;
    private final Map<String, Answer> answers = new HashMap<>();

    private UsualAnswers(RuleBases law) {
        this.law = law;
    }

    /** The answers by the id of the question. */
    static Map<String, Answer> of(RuleBases law) {
        UsualAnswers usual = new UsualAnswers(law);
        Set<String> tested = new HashSet<>();
        usual.values().forEach(value -> {
            value.asks().ifPresent(tested::add);
            value.measure()
                    .flatMap(measure -> measure.asks())
                    .ifPresent(id -> value.keep().ifPresent(keep -> usual.amount(id, keep)));
        });
        law.words().answers().forEach((id, word) -> {
            Answer none = word.type() == Words.AnswerType.YES_NO
                    ? new Answer.YesNo(tested.contains(id))
                    : new Answer.Count(0);
            usual.answers.putIfAbsent(id, none);
        });
        return Map.copyOf(usual.answers);
    }

    private Stream<ProvisionValue> values() {
        return law.bases().values().stream()
                .map(RuleBase::allProvisions)
                .flatMap(provisions -> provisions.stream())
                .map(Provision::values)
                .flatMap(values -> values.stream());
    }

    private void amount(String id, Condition keep) {
        boolean above = keep.comparison().keepsAbove();
        answered(keep.threshold(), above)
                .ifPresent(answer -> answers.merge(id, answer, (one, other) -> {
                    boolean larger = size(other).compareTo(size(one)) > 0;
                    return larger == above ? other : one;
                }));
    }

    private Optional<Answer> answered(Condition.Operand limit, boolean above) {
        BigDecimal step = above ? CENT : CENT.negate();
        if (limit instanceof Condition.MoneyOperand money) {
            return Optional.of(new Answer.Money(money.amount().add(step).max(BigDecimal.ZERO), money.currency()));
        }
        if (limit instanceof Condition.CountOperand count) {
            return Optional.of(new Answer.Count(Math.max(0, count.count() + (above ? 1 : -1))));
        }
        if (limit instanceof Condition.SeriesOperand times) {
            Words.Series series = law.words().series().get(times.series());
            return series.points().stream()
                    .map(point -> point.amount().multiply(times.times()).add(step))
                    .map(amount -> amount.setScale(2, java.math.RoundingMode.HALF_UP))
                    .max(BigDecimal::compareTo)
                    .map(amount -> new Answer.Money(amount, series.currency()));
        }
        return Optional.empty();
    }

    private static BigDecimal size(Answer answer) {
        return answer instanceof Answer.Money money ? money.amount() : new BigDecimal(((Answer.Count) answer).number());
    }
}
