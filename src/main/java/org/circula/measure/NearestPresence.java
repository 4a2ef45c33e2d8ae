package org.circula.measure;

import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.time.CalendarCount;
import org.circula.time.UncertainDays;

/**
 * The unbroken presence nearest its limit. Both travel days are presence; months run from the day before the first of them.
 *
 * <table>
 * <caption>At most twelve months</caption>
 * <tr><th>first day</th><th>last day</th><th>L + 12 months</th><th>exceeds</th></tr>
 * <tr><td>2025-01-01</td><td>2025-12-31</td><td>2025-12-31</td><td>no</td></tr>
 * <tr><td>2025-01-01</td><td>2026-01-01</td><td>2025-12-31</td><td>yes</td></tr>
 * </table>
 */
final class NearestPresence implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        DayRange range = DayRange.of(
                specification.lookBack(), Subjects.names(specification.in().orElseThrow(), context), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        UncertainDays presence = Subjects.presence(specification, context, range.days());
        List<Missing> missing = Subjects.missingPresence(specification, context, presence, range);
        return presence.isKnown()
                ? Measured.exactly(
                        Stretches.of(presence.surely(), CalendarCount.FROM_FIRST_DAY),
                        presence.surely().runs())
                : Measured.between(
                        Stretches.of(presence.surely(), CalendarCount.FROM_FIRST_DAY),
                        Stretches.of(presence.perhaps(), CalendarCount.FROM_FIRST_DAY),
                        presence.perhaps().runs(),
                        missing);
    }
}
