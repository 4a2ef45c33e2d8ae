package org.circula.advise.change;

import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Words;
import org.circula.person.Answer;

/** What can be done about answers: make one a yes, raise a number. Only where the words say that a person can act on it. */
final class AnswerLevers {

    /** A number is raised to the limit of the law, or by this where the law names none. */
    private static final int MOST_UNITS = 120;

    private final Ground ground;

    AnswerLevers(Ground ground) {
        this.ground = ground;
    }

    /** To make a yes of an answer. */
    List<Lever> yes(String fact) {
        Words.AnswerWord word = ground.law().words().answers().get(fact);
        Answer yes = new Answer.YesNo(true);
        boolean open = word != null
                && word.canAct()
                && word.type() == Words.AnswerType.YES_NO
                && !yes.equals(ground.life().answers().get(fact));
        return open
                ? List.of(Lever.plain(
                        ChangeKind.ANSWER_YES + " " + fact,
                        situation -> situation.with(situation.life().withAnswer(fact, yes)),
                        change(ChangeKind.ANSWER_YES, fact, 0, "")))
                : List.of();
    }

    /** To raise a number answered. */
    List<Lever> raised(String fact, Optional<Condition> keep) {
        Words.AnswerWord word = ground.law().words().answers().get(fact);
        boolean counted = word != null && word.canAct() && word.type() == Words.AnswerType.COUNT;
        if (!counted) {
            return List.of();
        }
        int now = ground.life().answers().get(fact) instanceof Answer.Count count ? count.number() : 0;
        String unit = keep.map(Condition::threshold)
                .filter(Condition.CountOperand.class::isInstance)
                .map(operand -> ((Condition.CountOperand) operand).unit())
                .orElse("");
        return List.of(Lever.by(
                ChangeKind.RAISE_COUNT + " " + fact,
                1,
                MOST_UNITS,
                List.of(),
                (situation, amount) ->
                        situation.with(situation.life().withAnswer(fact, new Answer.Count(now + amount))),
                amount -> change(ChangeKind.RAISE_COUNT, fact, amount, unit)));
    }

    private static Change change(ChangeKind kind, String fact, int amount, String unit) {
        return new Change(kind, List.of(), Optional.of(fact), Optional.empty(), Optional.empty(), amount, unit);
    }
}
