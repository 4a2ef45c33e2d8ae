package org.circula.measure;

import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.law.SumRule;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * Days without work in the place while the status is held, added up.
 *
 * <table>
 * <caption>Status from 2024-01-01, work 2024-01-01 to 2024-06-30 and from 2024-10-01, asked on 2025-01-31</caption>
 * <tr><th>out of work</th><th>sum</th></tr>
 * <tr><td>2024-07-01 to 2024-09-30</td><td>3 months</td></tr>
 * </table>
 */
final class TimeOutOfWork implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        List<String> names = Subjects.names(specification.in().orElseThrow(), context);
        DayRange range = DayRange.of(specification.lookBack(), names, context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        DaySet lookedAt = range.days();
        UncertainDays held = context.held()
                .map(StatusChain::held)
                .orElse(UncertainDays.known(DaySet.all()))
                .within(lookedAt);
        UncertainDays idle = held.minus(Subjects.work(specification, context, lookedAt));
        SumRule rule = specification.sum().orElseThrow();
        return Sums.bounded(idle, rule, CalendarCount.FROM_FIRST_DAY, WorkMissing.of(specification, context, idle));
    }
}
