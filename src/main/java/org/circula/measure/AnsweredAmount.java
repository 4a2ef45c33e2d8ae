package org.circula.measure;

import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.person.Answer;

/** An amount of money or a count that the person answers. */
final class AnsweredAmount implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        String fact = specification.asks().orElseThrow();
        Answer answer = context.life().life().answers().get(fact);
        if (answer instanceof Answer.Money money) {
            return Measured.exactly(new Amount.Money(money.amount(), money.currency()), List.of());
        }
        if (answer instanceof Answer.Count count) {
            return Measured.exactly(new Amount.Count(count.number(), "answered"), List.of());
        }
        return Measured.unknown(List.of(new Missing(Missing.Kind.ANSWER, fact, List.of())));
    }
}
