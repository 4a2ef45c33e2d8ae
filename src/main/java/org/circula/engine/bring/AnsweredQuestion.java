package org.circula.engine.bring;

import java.util.List;
import org.circula.engine.fact.Answered;
import org.circula.engine.fact.Fact;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.person.Answer;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/** Whether the person answered yes. What an authority has to weigh, and what nobody answered, may be so. */
record AnsweredQuestion(String fact, List<Missing> unanswered) implements FactQuestion {

    AnsweredQuestion(String fact) {
        this(fact, List.of(new Missing(Missing.Kind.ANSWER, fact, List.of())));
    }

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        Answer answer = life.life().answers().get(fact);
        if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes() ? new Answered(id, fact, Truth.YES, List.of()) : null;
        }
        return new Answered(id, fact, Truth.MAYBE, unanswered);
    }
}
