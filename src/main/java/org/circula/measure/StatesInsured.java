package org.circula.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.person.Insurance;
import org.circula.time.DaySet;

/**
 * In how many States of a territory the person was insured, each counted once.
 *
 * <table>
 * <caption>In the Union</caption>
 * <tr><th>insured</th><th>States</th></tr>
 * <tr><td>Spain 2010 to 2015, France 2016, Spain 2017</td><td>2</td></tr>
 * <tr><td>Spain 2010 to 2015, Morocco 2016</td><td>1</td></tr>
 * </table>
 */
final class StatesInsured implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        List<String> names = Subjects.names(specification.in().orElseThrow(), context);
        DayRange range = DayRange.of(specification.lookBack(), names, context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        DaySet looked =
                specification.lookBack() instanceof LookBack.Everything ? DaySet.until(context.day()) : range.days();
        Set<String> states = new TreeSet<>();
        for (Insurance insured : context.life().life().insured().items()) {
            DaySet member = context.life().territories().membership(insured.country(), names);
            boolean asked = specification.branch().equals(Optional.of(insured.branch()))
                    || specification.branch().isEmpty();
            boolean counts = insured.days()
                    .map(days -> !DaySet.of(days)
                            .intersection(member)
                            .intersection(looked)
                            .isEmpty())
                    .orElse(!member.isEmpty());
            if (asked && counts) {
                states.add(insured.country());
            }
        }
        Amount least = new Amount.Count(states.size(), "states");
        return context.life().life().insured().complete()
                ? Measured.exactly(least, List.of())
                : Measured.between(
                        least,
                        new Amount.Boundless(),
                        List.of(),
                        List.of(new Missing(Missing.Kind.LIST, "insured", List.of())));
    }
}
