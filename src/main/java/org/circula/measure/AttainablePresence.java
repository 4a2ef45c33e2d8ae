package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * Days present in the window that a status is judged by, with the days to come that can still be spent there.
 *
 * <p>While the status has been held for less than the window, the window begins on the day of the grant, and the day that counts
 * and all later days of the window count as presence, for they can still be spent in the place. Once it has been held for the
 * window, the window ends on the day before the day that counts, and no day to come is in it. A window of years that begins on a
 * day F ends on the day before F + P. Without a status held the second way is taken.
 *
 * <table>
 * <caption>Granted 2019-05-11, present on that day alone; a window of P5Y</caption>
 * <tr><th>asked on</th><th>window</th><th>present</th><th>to come</th><th>counted</th></tr>
 * <tr><td>2022-05-13</td><td>2019-05-11 to 2024-05-10</td><td>1</td><td>729</td><td>730</td></tr>
 * <tr><td>2022-05-14</td><td>2019-05-11 to 2024-05-10</td><td>1</td><td>728</td><td>729</td></tr>
 * <tr><td>2024-05-10</td><td>2019-05-11 to 2024-05-10</td><td>1</td><td>1</td><td>2</td></tr>
 * <tr><td>2024-05-11</td><td>2019-05-11 to 2024-05-10</td><td>1</td><td>0</td><td>1</td></tr>
 * <tr><td>2024-05-12</td><td>2019-05-12 to 2024-05-11</td><td>0</td><td>0</td><td>0</td></tr>
 * </table>
 */
final class AttainablePresence implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        Period window = specification.window().orElseThrow();
        LocalDate day = context.day();
        LocalDate back = day.minus(window);
        LocalDate first = context.held()
                .map(StatusChain::grantedOn)
                .filter(granted -> day.isBefore(granted.plus(window)))
                .orElse(back);
        LocalDate last =
                first.equals(back) ? day.minusDays(1) : first.plus(window).minusDays(1);
        DaySet toCome = DaySet.between(day, last);
        UncertainDays past = Subjects.presence(specification, context, DaySet.between(first, day.minusDays(1)));
        DayRange looked = new DayRange(first, day.minusDays(1), List.of(), false);
        Amount least = new Amount.Count((long) past.surely().size() + toCome.size(), "days");
        if (past.isKnown()) {
            return Measured.exactly(least, past.surely().runs());
        }
        Amount most = new Amount.Count((long) past.perhaps().size() + toCome.size(), "days");
        return Measured.between(
                least, most, past.perhaps().runs(), Subjects.missingPresence(specification, context, past, looked));
    }
}
