package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.law.SumRule;
import org.circula.law.TerritoryReference;
import org.circula.time.CalendarCount;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * The most absence in any block, where blocks of one length are laid end to end back from the day that counts.
 *
 * <p>The last block ends with the day that counts; the others end on the same date of the calendar, by {@code java.time}'s
 * clamping at month ends. Days before the first day looked at do not count, so the first block may be cut. Unlike a window that
 * may be laid anywhere, an absence across the border of two blocks is parted.
 *
 * <table>
 * <caption>Away 2016-11-01 to 2017-04-30, blocks of P12M back from 2017-12-31 and from 2017-01-31, in days</caption>
 * <tr><th>counted back from</th><th>block</th><th>days</th></tr>
 * <tr><td>2017-12-31</td><td>2017-01-01 to 2017-12-31</td><td>120: the most</td></tr>
 * <tr><td>2017-12-31</td><td>2016-01-01 to 2016-12-31</td><td>61</td></tr>
 * <tr><td>2017-01-31</td><td>2016-02-01 to 2017-01-31</td><td>92</td></tr>
 * </table>
 */
final class MostInAnyBlock implements Taker {

    private static final CalendarCount COUNT = CalendarCount.AFTER_ANCHOR;

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        TerritoryReference place = specification.outside().orElseThrow();
        DayRange range = DayRange.of(specification.lookBack(), Subjects.names(place, context), context);
        if (!range.missing().isEmpty()) {
            return Measured.unknown(range.missing());
        }
        UncertainDays days = Subjects.absence(specification, context, range.days());
        SumRule rule = specification.sum().orElseThrow();
        Amount least = Sums.zero(rule);
        Amount most = Sums.zero(rule);
        for (Span block : blocks(range, context.day(), specification.window().orElseThrow())) {
            UncertainDays inBlock = days.within(block.firstDay(), block.end().orElseThrow());
            least = Sums.greater(least, Sums.lowerBound(inBlock, rule, COUNT));
            most = Sums.greater(most, Sums.upperBound(inBlock, rule, COUNT));
        }
        return days.isKnown()
                ? Measured.exactly(most, days.surely().runs())
                : Measured.between(
                        least,
                        most,
                        days.perhaps().runs(),
                        Subjects.missingPresence(specification, context, days, range));
    }

    /** The blocks that touch the days looked at, the latest first. */
    private static List<Span> blocks(DayRange range, LocalDate day, Period length) {
        List<Span> blocks = new ArrayList<>();
        LocalDate end = day;
        for (int back = 1; !end.isBefore(range.first()); back++) {
            LocalDate endBefore = day.minus(length.multipliedBy(back));
            blocks.add(Span.of(endBefore.plusDays(1), end));
            end = endBefore;
        }
        return blocks;
    }
}
