package org.circula.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An unbroken run of days, at the door inclusive on both ends, inside half-open.
 *
 * <p>A span that still runs has no last day; that is a state of its own ({@link #stillRunning()}), not a date far away.
 *
 * @param firstDay the first day that belongs to the span
 * @param end the last day that belongs to the span, or empty while it still runs
 */
public record Span(LocalDate firstDay, Optional<LocalDate> end) {

    public Span {
        if (end.isPresent() && end.get().isBefore(firstDay)) {
            throw new IllegalArgumentException("The last day " + end.get() + " lies before the first day " + firstDay
                    + ". Give a last day on or after the first, or leave it out while the span still runs.");
        }
    }

    /** A span with both ends, each of them inside. */
    public static Span of(LocalDate firstDay, LocalDate lastDay) {
        return new Span(firstDay, Optional.of(lastDay));
    }

    /** A span that still runs. */
    public static Span runningFrom(LocalDate firstDay) {
        return new Span(firstDay, Optional.empty());
    }

    public boolean stillRunning() {
        return end.isEmpty();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && (end.isEmpty() || !day.isAfter(end.get()));
    }

    /** The days both spans hold, or empty where they share none. */
    public Optional<Span> intersection(Span other) {
        LocalDate first = firstDay.isAfter(other.firstDay) ? firstDay : other.firstDay;
        Optional<LocalDate> last = earlier(end, other.end);
        if (last.isPresent() && last.get().isBefore(first)) {
            return Optional.empty();
        }
        return Optional.of(new Span(first, last));
    }

    /**
     * How many days the span holds.
     *
     * @throws IllegalStateException while the span still runs: its length is not known yet
     */
    public long length() {
        LocalDate last = end.orElseThrow(() -> new IllegalStateException(
                "The span from " + firstDay + " still runs; ask for its length only after cutting it at a day."));
        return ChronoUnit.DAYS.between(firstDay, last) + 1;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return one;
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
