package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.MeasureSpecification;

/**
 * The one unbroken absence nearest its limit, once a status had been held for a period, up to the day that counts.
 *
 * <p>Some permits let their holder leave and come back for some years after the grant and no longer: then it matters only whether
 * the holder was away after those years. The day on which the period is reached is the first one looked at; of an absence
 * that began before it, the days from it on. With no status held there is nothing to count from.
 *
 * <table>
 * <caption>Granted 2020-03-15, P2Y; last day present 2022-03-10, next day present 2022-03-20</caption>
 * <tr><th>asked on</th><th>absence</th><th>days</th></tr>
 * <tr><td>2022-03-14</td><td>none</td><td>0</td></tr>
 * <tr><td>2022-03-15</td><td>2022-03-15</td><td>1</td></tr>
 * <tr><td>2023-01-01</td><td>2022-03-15 to 2022-03-19</td><td>5</td></tr>
 * </table>
 */
final class AbsenceOnceHeld implements Taker {

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        Optional<LocalDate> granted = context.held().map(StatusChain::grantedOn);
        if (granted.isEmpty()) {
            return Measured.exactly(new Amount.NotThere(), List.of());
        }
        LocalDate first = granted.get().plus(specification.window().orElseThrow());
        DayRange looked = new DayRange(first, context.day(), List.of(), false);
        UnbrokenAbsences away = UnbrokenAbsences.of(specification, context, looked.days());
        return away.isKnown()
                ? Measured.exactly(away.most(), away.counted().surely().runs())
                : Measured.between(
                        away.least(),
                        away.most(),
                        away.counted().perhaps().runs(),
                        Subjects.missingPresence(specification, context, away.open(), looked));
    }
}
