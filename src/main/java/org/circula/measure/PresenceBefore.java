package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * Days present before a day that the law names.
 *
 * <table>
 * <caption>Before 2026-01-01</caption>
 * <tr><th>present</th><th>days</th></tr>
 * <tr><td>from 2025-12-31</td><td>1</td></tr>
 * <tr><td>from 2026-01-01</td><td>0</td></tr>
 * </table>
 */
final class PresenceBefore implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        LocalDate last = specification.before().orElseThrow().minusDays(1);
        UncertainDays presence = Subjects.presence(specification, context, DaySet.all());
        DaySet before = context.life()
                .life()
                .person()
                .born()
                .map(born -> DaySet.from(born).intersection(DaySet.until(last)))
                .orElse(DaySet.until(last));
        DaySet listed = context.life().life().stays().items().stream()
                .map(stay -> stay.days().firstDay())
                .min(LocalDate::compareTo)
                .map(DaySet::from)
                .orElse(DaySet.none());
        DaySet sure = presence.surely().intersection(before);
        DaySet open = presence.open().intersection(before);
        Amount least = new Amount.Count(sure.size(), "days");
        if (open.isEmpty()) {
            return Measured.exactly(least, sure.runs());
        }
        DayRange range = new DayRange(last.minusYears(1), last, List.of(), false);
        Amount most = open.isSubsetOf(listed)
                ? new Amount.Count(sure.size() + (long) open.size(), "days")
                : new Amount.Boundless();
        return Measured.between(
                least, most, sure.runs(), Subjects.missingPresence(specification, context, presence, range));
    }
}
