package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.MeasureSpecification;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * The presence that runs on the day that counts: as a length, or as the time since it began.
 *
 * <p>As a length, the first day counts (months run from the day before it); as the time since entry, it does not (the day of
 * the event is left out).
 *
 * <table>
 * <caption>Present from 2024-01-10, asked on 2026-01-09</caption>
 * <tr><th>take</th><th>anchor</th><th>two years</th></tr>
 * <tr><td>continuous-presence</td><td>2024-01-09</td><td>reached on 2026-01-09</td></tr>
 * <tr><td>time-since-entry</td><td>2024-01-10</td><td>reached on 2026-01-10</td></tr>
 * </table>
 */
final class PresentRun implements Taker {

    private final boolean firstDayCounts;

    private PresentRun(boolean firstDayCounts) {
        this.firstDayCounts = firstDayCounts;
    }

    static PresentRun length() {
        return new PresentRun(true);
    }

    static PresentRun sinceEntry() {
        return new PresentRun(false);
    }

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        LocalDate day = context.day();
        UncertainDays presence = Subjects.presence(specification, context, DaySet.all());
        Optional<Span> sure = presence.surely().runHolding(day);
        Optional<Span> perhaps = presence.perhaps().runHolding(day);
        if (sure.equals(perhaps)) {
            return Measured.exactly(
                    amount(sure, day), sure.map(run -> List.of(cut(run, day))).orElse(List.of()));
        }
        LocalDate first = perhaps.map(Span::firstDay).orElse(day);
        boolean unbounded = first.getYear() < 1900;
        LocalDate from = unbounded ? sure.map(Span::firstDay).orElse(day).minusYears(1) : first;
        DayRange range = new DayRange(from, day, List.of(), false);
        return Measured.between(
                amount(sure, day),
                unbounded ? new Amount.Boundless() : amount(perhaps, day),
                sure.map(run -> List.of(cut(run, day))).orElse(List.of()),
                Subjects.missingPresence(specification, context, presence, range));
    }

    private Amount amount(Optional<Span> run, LocalDate day) {
        return run.map(present -> firstDayCounts
                        ? Stretches.single(Sums.anchor(present), day, CalendarCount.FROM_FIRST_DAY)
                        : Stretches.single(present.firstDay(), day))
                .orElse(Stretches.none());
    }

    private static Span cut(Span run, LocalDate day) {
        return DaySet.of(run).within(run.firstDay(), day).runs().get(0);
    }
}
