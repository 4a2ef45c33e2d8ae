package org.circula.measure;

import java.time.Period;
import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.time.Span;

/**
 * How many unbroken absences exceed a period.
 *
 * <table>
 * <caption>Longer than P6M</caption>
 * <tr><th>last day present, last day away</th><th>counts</th></tr>
 * <tr><td>2024-01-10, 2024-07-10</td><td>no</td></tr>
 * <tr><td>2024-01-10, 2024-07-11</td><td>yes</td></tr>
 * </table>
 */
final class AbsencesLongerThan implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        DayRange range = DayRange.of(
                specification.lookBack(), Subjects.names(specification.outside().orElseThrow(), context), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        UnbrokenAbsences absences = UnbrokenAbsences.of(specification, context, range.days());
        List<Amount.Stretch> most = longer(absences.most(), specification);
        if (absences.isKnown()) {
            return Measured.exactly(
                    new Amount.Count(most.size(), "absences"),
                    most.stream()
                            .map(stretch -> Span.of(stretch.anchor().plusDays(1), stretch.end()))
                            .toList());
        }
        // One open stretch can part a sure absence in two or join two; only that some may exceed is bounded safely.
        int sure = longer(absences.least(), specification).size();
        return Measured.between(
                new Amount.Count(Math.min(sure, 1), "absences"),
                most.isEmpty() ? new Amount.Count(0, "absences") : new Amount.Boundless(),
                absences.counted().perhaps().runs(),
                Subjects.missingPresence(specification, context, absences.open(), range));
    }

    private static List<Amount.Stretch> longer(Amount.Stretches stretches, MeasureSpecification specification) {
        Period period = specification.longerThan().orElseThrow();
        return stretches.all().stream()
                .filter(stretch -> stretch.limit(period).isExceededBy(stretch.end()))
                .toList();
    }
}
