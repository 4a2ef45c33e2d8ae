package org.circula.measure;

import java.util.ArrayList;
import java.util.List;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.Span;

/** Turns runs of days into stretches of calendar time. */
final class Stretches {

    private Stretches() {}

    /** The runs of a bounded set, each anchored on the day before its first. */
    static Amount.Stretches of(DaySet days, CalendarCount count) {
        List<Span> runs = days.runs();
        List<Amount.Stretch> stretches = new ArrayList<>(runs.size());
        for (Span run : runs) {
            stretches.add(new Amount.Stretch(Sums.anchor(run), run.end().orElseThrow(), count));
        }
        return new Amount.Stretches(stretches);
    }

    static Amount.Stretches none() {
        return new Amount.Stretches(List.of());
    }

    /** One stretch since something that happened on its anchor. */
    static Amount.Stretches single(java.time.LocalDate anchor, java.time.LocalDate end) {
        return single(anchor, end, CalendarCount.AFTER_ANCHOR);
    }

    static Amount.Stretches single(java.time.LocalDate anchor, java.time.LocalDate end, CalendarCount count) {
        return new Amount.Stretches(List.of(new Amount.Stretch(anchor, end, count)));
    }
}
