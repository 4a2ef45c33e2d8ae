package org.circula.measure;

import java.util.ArrayList;
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

    /**
     * The runs of a bounded set, joined where all days between two of them are left out: such days neither count nor end a stretch.
     * Before the first and after the last day that counts they are no part of it.
     */
    static Amount.Stretches joinedOver(DaySet leftOut, DaySet days, CalendarCount count) {
        if (leftOut.isEmpty()) {
            return of(days, count);
        }
        List<Amount.Stretch> stretches = new ArrayList<>();
        int first = 0;
        for (int run = 0; run < days.runCount(); run++) {
            boolean last = run + 1 == days.runCount() || !between(days, run).isSubsetOf(leftOut);
            if (last) {
                stretches.add(joined(days, first, run, count));
                first = run + 1;
            }
        }
        return new Amount.Stretches(stretches);
    }

    private static Amount.Stretch joined(DaySet days, int first, int last, CalendarCount count) {
        DaySet between = DaySet.none();
        for (int run = first; run < last; run++) {
            between = between.union(between(days, run));
        }
        return new Amount.Stretch(days.anchorOf(first), days.lastDayOf(last), count, between);
    }

    /** The days between a run and the next. */
    private static DaySet between(DaySet days, int run) {
        return DaySet.between(days.lastDayOf(run).plusDays(1), days.anchorOf(run + 1));
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
