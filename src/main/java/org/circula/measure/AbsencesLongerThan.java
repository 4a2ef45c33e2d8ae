package org.circula.measure;

import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.time.CalendarLimit;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

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
        UncertainDays absence = Subjects.absence(specification, context, range.days());
        if (absence.isKnown()) {
            List<Span> longer = absence.surely().runs().stream()
                    .filter(run -> exceeds(run, specification))
                    .toList();
            return Measured.exactly(new Amount.Count(longer.size(), "absences"), longer);
        }
        // One open stretch can part a sure absence in two or join two; only that some may exceed is bounded safely.
        long sure = absence.surely().runs().stream()
                .filter(run -> exceeds(run, specification))
                .count();
        boolean some = absence.perhaps().runs().stream().anyMatch(run -> exceeds(run, specification));
        return Measured.between(
                new Amount.Count(Math.min(sure, 1), "absences"),
                some ? new Amount.Boundless() : new Amount.Count(0, "absences"),
                absence.perhaps().runs(),
                Subjects.missingPresence(specification, context, absence, range));
    }

    private static boolean exceeds(Span run, MeasureSpecification specification) {
        return new CalendarLimit(Sums.anchor(run), specification.longerThan().orElseThrow())
                .isExceededBy(run.end().orElseThrow());
    }
}
