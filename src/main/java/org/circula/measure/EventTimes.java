package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.MeasureSpecification;

/**
 * Time since an event, or from one event to another. The day of the event is left out of the count.
 *
 * <p>Of several events of a kind the last counts. Between two events, the second is the first of its kind on or after the first;
 * while it has not happened, the time runs on to the day that counts.
 *
 * <table>
 * <caption>Returned voluntarily on 2024-05-01</caption>
 * <tr><th>asked on</th><th>three years</th></tr>
 * <tr><td>2027-04-30</td><td>not reached</td></tr>
 * <tr><td>2027-05-01</td><td>reached</td></tr>
 * </table>
 */
final class EventTimes implements Taker {

    private final boolean between;

    private EventTimes(boolean between) {
        this.between = between;
    }

    static EventTimes since() {
        return new EventTimes(false);
    }

    static EventTimes between() {
        return new EventTimes(true);
    }

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        String kind = specification.event().or(specification::fromEvent).orElseThrow();
        DayRange.EventDays events = DayRange.EventDays.of(kind, context);
        List<Missing> missing = List.of(DayRange.EventDays.missing(kind));
        if (events.last().isEmpty()) {
            return events.complete() ? Measured.exactly(new Amount.NotThere(), List.of()) : Measured.unknown(missing);
        }
        LocalDate from = events.last().get();
        LocalDate day = context.day();
        if (between) {
            return untilSecond(specification.toEvent().orElseThrow(), from, context, events.complete(), missing);
        }
        Amount since = Stretches.single(from, day);
        return events.complete()
                ? Measured.exactly(since, List.of())
                : Measured.between(Stretches.single(day, day), since, List.of(), missing);
    }

    private static Measured untilSecond(
            String kind, LocalDate from, MeasureContext context, boolean firstKnown, List<Missing> firstMissing) {
        DayRange.EventDays seconds = DayRange.EventDays.of(kind, context);
        Optional<LocalDate> second =
                seconds.days().stream().filter(date -> !date.isBefore(from)).findFirst();
        LocalDate end = second.orElse(context.day());
        Amount time = Stretches.single(from, end);
        if (!firstKnown) {
            return Measured.unknown(firstMissing);
        }
        return seconds.complete()
                ? Measured.exactly(time, List.of())
                : Measured.between(
                        Stretches.single(from, from), time, List.of(), List.of(DayRange.EventDays.missing(kind)));
    }
}
