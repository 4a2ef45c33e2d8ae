package org.circula.measure;

import java.util.List;
import org.circula.law.MeasureSpecification;

/**
 * Time since birth. A person born on 29 February reaches a year's age on 28 February of a common year.
 *
 * <table>
 * <caption>Sixty-five years</caption>
 * <tr><th>born</th><th>reached on</th></tr>
 * <tr><td>1960-02-29</td><td>2025-02-28</td></tr>
 * <tr><td>1960-03-01</td><td>2025-03-01</td></tr>
 * </table>
 */
final class Age implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        return context.life()
                .life()
                .person()
                .born()
                .filter(born -> !born.isAfter(context.day()))
                .map(born -> Measured.exactly(Stretches.single(born, context.day()), List.of()))
                .orElseGet(() -> Measured.unknown(List.of(new Missing(Missing.Kind.PERSON, "born", List.of()))));
    }
}
