package org.circula.measure;

import java.util.List;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;

/** Turns runs of days into stretches of calendar time. */
final class Stretches {

    private Stretches() {}

    /** The runs of a bounded set, each anchored on the day before its first. */
    static Amount.Stretches of(DaySet days, CalendarCount count) {
        Amount.Stretch[] stretches = new Amount.Stretch[days.runCount()];
        for (int run = 0; run < stretches.length; run++) {
            stretches[run] = new Amount.Stretch(days.anchorOf(run), days.lastDayOf(run), count);
        }
        return new Amount.Stretches(List.of(stretches));
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
