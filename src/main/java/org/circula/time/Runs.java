package org.circula.time;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The unbroken runs of a set of days, in order. Immutable.
 *
 * <p>Most are kept for whoever explains a finding and never read, so each span is made when someone reads it.
 */
public final class Runs extends AbstractList<Span> implements RandomAccess {

    private final DaySet days;

    /** What was read before; equal whoever works it out. */
    private final @Nullable Span[] made;

    Runs(DaySet days) {
        this.days = days;
        this.made = new Span[days.runCount()];
    }

    @Override
    public Span get(int run) {
        Span known = made[run];
        if (known == null) {
            LocalDate first = days.firstDayOf(run);
            known = days.isRunning(run) ? Span.runningFrom(first) : Span.of(first, days.lastDayOf(run));
            made[run] = known;
        }
        return known;
    }

    @Override
    public int size() {
        return made.length;
    }
}
