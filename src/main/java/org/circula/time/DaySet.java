package org.circula.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any set of days, kept as disjoint runs in order; the runs never touch, so equal sets are equal objects.
 *
 * <p>Days are counted inside as days since 1970-01-01, half-open; a set may have no first or no last day. Every operation
 * costs time in the number of runs, never in the number of days.
 */
public final class DaySet {

    private static final int NO_FIRST = Integer.MIN_VALUE;
    private static final int NO_LAST = Integer.MAX_VALUE;
    private static final DaySet NONE = new DaySet(new int[0]);
    private static final DaySet ALL = new DaySet(new int[] {NO_FIRST, NO_LAST});

    /** Run k holds the days from {@code bounds[2k]} to the day before {@code bounds[2k + 1]}. */
    private final int[] bounds;

    /** The runs as spans, once someone has asked for them; equal whoever works them out. */
    private @Nullable Runs runs;

    private DaySet(int[] bounds) {
        this.bounds = bounds;
    }

    /** No day. */
    public static DaySet none() {
        return NONE;
    }

    /** Every day. */
    public static DaySet all() {
        return ALL;
    }

    /** The days of one span; a span that still runs has no last day. */
    public static DaySet of(Span span) {
        return new DaySet(new int[] {day(span.firstDay()), end(span)});
    }

    /** The days of any number of spans, which may overlap. */
    public static DaySet of(Collection<Span> spans) {
        if (spans.isEmpty()) {
            return NONE;
        }
        int[] pairs = new int[spans.size() * 2];
        int at = 0;
        for (Span span : spans) {
            pairs[at++] = day(span.firstDay());
            pairs[at++] = end(span);
        }
        return normalised(pairs, pairs.length);
    }

    /** The days from the first to the last, both inside; no day where the last lies before the first. */
    public static DaySet between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? NONE : new DaySet(new int[] {day(first), day(last) + 1});
    }

    /** The day and all after it. */
    public static DaySet from(LocalDate first) {
        return new DaySet(new int[] {day(first), NO_LAST});
    }

    /** The day and all before it. */
    public static DaySet until(LocalDate last) {
        return new DaySet(new int[] {NO_FIRST, day(last) + 1});
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    public boolean contains(LocalDate day) {
        int at = Arrays.binarySearch(bounds, day(day));
        int insertion = at >= 0 ? at + 1 : -at - 1;
        return insertion % 2 == 1;
    }

    /** Days in either set. */
    public DaySet union(DaySet other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        int[] pairs = Arrays.copyOf(bounds, bounds.length + other.bounds.length);
        System.arraycopy(other.bounds, 0, pairs, bounds.length, other.bounds.length);
        return normalised(pairs, pairs.length);
    }

    /** Days in any of the sets; faster than joining them one by one. */
    public static DaySet unionOf(Collection<DaySet> sets) {
        int length = 0;
        DaySet last = NONE;
        for (DaySet set : sets) {
            if (!set.isEmpty()) {
                length += set.bounds.length;
                last = set;
            }
        }
        if (length == last.bounds.length) {
            return last;
        }
        int[] pairs = new int[length];
        int at = 0;
        for (DaySet set : sets) {
            System.arraycopy(set.bounds, 0, pairs, at, set.bounds.length);
            at += set.bounds.length;
        }
        return normalised(pairs, pairs.length);
    }

    /** Days in both sets. */
    public DaySet intersection(DaySet other) {
        if (this == other || isEmpty() || other.isEmpty()) {
            return isEmpty() ? NONE : other;
        }
        if (other.bounds.length == 2) {
            return cut(other.bounds[0], other.bounds[1]);
        }
        if (bounds.length == 2) {
            return other.cut(bounds[0], bounds[1]);
        }
        int[] found = new int[bounds.length + other.bounds.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < bounds.length && theirs < other.bounds.length) {
            int first = Math.max(bounds[mine], other.bounds[theirs]);
            int end = Math.min(bounds[mine + 1], other.bounds[theirs + 1]);
            if (first < end) {
                found[size++] = first;
                found[size++] = end;
            }
            if (bounds[mine + 1] < other.bounds[theirs + 1]) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return size == 0 ? NONE : new DaySet(Arrays.copyOf(found, size));
    }

    /** The days of this set from a day to the day before another: the set itself where all of it lies between. */
    private DaySet cut(int from, int end) {
        int first = 0;
        int last = bounds.length;
        while (first < last && bounds[first + 1] <= from) {
            first += 2;
        }
        while (first < last && bounds[last - 2] >= end) {
            last -= 2;
        }
        if (first == last) {
            return NONE;
        }
        if (last - first == bounds.length && bounds[0] >= from && bounds[last - 1] <= end) {
            return this;
        }
        int[] kept = Arrays.copyOfRange(bounds, first, last);
        kept[0] = Math.max(kept[0], from);
        kept[kept.length - 1] = Math.min(kept[kept.length - 1], end);
        return new DaySet(kept);
    }

    /** Every day not in this set. */
    public DaySet complement() {
        if (isEmpty()) {
            return ALL;
        }
        boolean noFirst = bounds[0] == NO_FIRST;
        boolean noLast = bounds[bounds.length - 1] == NO_LAST;
        int from = noFirst ? 1 : 0;
        int to = noLast ? bounds.length - 1 : bounds.length;
        int[] found = new int[to - from + (noFirst ? 0 : 1) + (noLast ? 0 : 1)];
        int size = 0;
        if (!noFirst) {
            found[size++] = NO_FIRST;
        }
        for (int at = from; at < to; at++) {
            found[size++] = bounds[at];
        }
        if (!noLast) {
            found[size++] = NO_LAST;
        }
        return size == 0 ? NONE : new DaySet(found);
    }

    /** Days of this set that are not in the other. */
    public DaySet minus(DaySet other) {
        if (other.isEmpty() || isEmpty()) {
            return this;
        }
        if (this == other) {
            return NONE;
        }
        int[] found = new int[bounds.length + other.bounds.length];
        int size = 0;
        int theirs = 0;
        for (int mine = 0; mine < bounds.length; mine += 2) {
            int from = bounds[mine];
            int end = bounds[mine + 1];
            while (theirs < other.bounds.length && other.bounds[theirs + 1] <= from) {
                theirs += 2;
            }
            for (int at = theirs; from < end && at < other.bounds.length && other.bounds[at] < end; at += 2) {
                if (from < other.bounds[at]) {
                    found[size++] = from;
                    found[size++] = other.bounds[at];
                }
                from = other.bounds[at + 1];
            }
            if (from < end) {
                found[size++] = from;
                found[size++] = end;
            }
        }
        if (size == bounds.length && Arrays.equals(found, 0, size, bounds, 0, size)) {
            return this;
        }
        return size == 0 ? NONE : new DaySet(Arrays.copyOf(found, size));
    }

    /** The days of this set from the first to the last, both inside. */
    public DaySet within(LocalDate first, LocalDate last) {
        return isEmpty() || last.isBefore(first) ? NONE : cut(day(first), day(last) + 1);
    }

    /** Whether another set holds the same days from a day on. */
    public boolean isSameFrom(LocalDate first, DaySet other) {
        return isSameWithin(day(first), NO_LAST, other);
    }

    /** Whether another set holds the same days from the first to the last, both inside; faster than cutting both. */
    public boolean isSameWithin(LocalDate first, LocalDate last, DaySet other) {
        return last.isBefore(first) || isSameWithin(day(first), day(last) + 1, other);
    }

    /** Whether another set holds the same of these days. */
    public boolean isSameWithin(DaySet days, DaySet other) {
        for (int at = 0; at < days.bounds.length; at += 2) {
            if (!isSameWithin(days.bounds[at], days.bounds[at + 1], other)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameWithin(int from, int end, DaySet other) {
        int mine = firstRunEndingAfter(from);
        int theirs = other.firstRunEndingAfter(from);
        while (begins(mine, end) && other.begins(theirs, end)) {
            if (Math.max(bounds[mine], from) != Math.max(other.bounds[theirs], from)
                    || Math.min(bounds[mine + 1], end) != Math.min(other.bounds[theirs + 1], end)) {
                return false;
            }
            mine += 2;
            theirs += 2;
        }
        return !begins(mine, end) && !other.begins(theirs, end);
    }

    private int firstRunEndingAfter(int day) {
        int at = 0;
        while (at < bounds.length && bounds[at + 1] <= day) {
            at += 2;
        }
        return at;
    }

    private boolean begins(int at, int before) {
        return at < bounds.length && bounds[at] < before;
    }

    /** Whether some day is in both sets. */
    public boolean meets(DaySet other) {
        int mine = 0;
        int theirs = 0;
        while (mine < bounds.length && theirs < other.bounds.length) {
            if (bounds[mine] < other.bounds[theirs + 1] && other.bounds[theirs] < bounds[mine + 1]) {
                return true;
            }
            if (bounds[mine + 1] < other.bounds[theirs + 1]) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return false;
    }

    public boolean isSubsetOf(DaySet other) {
        int theirs = 0;
        for (int mine = 0; mine < bounds.length; mine += 2) {
            while (theirs < other.bounds.length && other.bounds[theirs + 1] < bounds[mine + 1]) {
                theirs += 2;
            }
            if (theirs == other.bounds.length || other.bounds[theirs] > bounds[mine]) {
                return false;
            }
        }
        return true;
    }

    /**
     * How many days.
     *
     * @throws IllegalStateException where the set has no first or no last day
     */
    public int size() {
        int days = 0;
        for (int at = 0; at < bounds.length; at += 2) {
            if (bounds[at] == NO_FIRST || bounds[at + 1] == NO_LAST) {
                throw new IllegalStateException(
                        "The set has no end, so it has no size; cut it first with within(first, last).");
            }
            days += bounds[at + 1] - bounds[at];
        }
        return days;
    }

    /** How many days from the first to the last, both inside; faster than cutting and counting. */
    public int sizeWithin(LocalDate first, LocalDate last) {
        int from = day(first);
        int end = day(last) + 1;
        int days = 0;
        for (int at = 0; at < bounds.length; at += 2) {
            int begin = Math.max(bounds[at], from);
            int stop = Math.min(bounds[at + 1], end);
            if (begin < stop) {
                days += stop - begin;
            }
        }
        return days;
    }

    /** A run and all after it, by its place in order. */
    public DaySet fromRun(int run) {
        if (run == 0) {
            return this;
        }
        return run == runCount() ? NONE : new DaySet(Arrays.copyOfRange(bounds, 2 * run, bounds.length));
    }

    /** How many unbroken runs. */
    public int runCount() {
        return bounds.length / 2;
    }

    /** The first day, or empty where there is none or it is unbounded. */
    public Optional<LocalDate> firstDay() {
        return isEmpty() || bounds[0] == NO_FIRST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(bounds[0]));
    }

    /** The last day, or empty where there is none or it is unbounded. */
    public Optional<LocalDate> lastDay() {
        return isEmpty() || bounds[bounds.length - 1] == NO_LAST
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(bounds[bounds.length - 1] - 1L));
    }

    /**
     * The unbroken runs, in order.
     *
     * @throws IllegalStateException where the set has no first day, which a span cannot say
     */
    public Runs runs() {
        Runs known = runs;
        if (known == null) {
            if (bounds.length > 0 && bounds[0] == NO_FIRST) {
                throw new IllegalStateException("The set has no first day; cut it first with within(first, last).");
            }
            known = new Runs(this);
            runs = known;
        }
        return known;
    }

    /**
     * The first day of a run.
     *
     * @throws IllegalStateException where it has none
     */
    public LocalDate firstDayOf(int run) {
        return bounded(bounds[2 * run], 0);
    }

    /**
     * The last day of a run.
     *
     * @throws IllegalStateException where it has none
     */
    public LocalDate lastDayOf(int run) {
        return bounded(bounds[2 * run + 1], 1);
    }

    /**
     * The day before the first day of a run, from which its months and years run.
     *
     * @throws IllegalStateException where it has no first day
     */
    public LocalDate anchorOf(int run) {
        return bounded(bounds[2 * run], 1);
    }

    /** Whether a run has no last day. */
    public boolean isRunning(int run) {
        return bounds[2 * run + 1] == NO_LAST;
    }

    private static LocalDate bounded(int bound, int daysBefore) {
        if (bound == NO_FIRST || bound == NO_LAST) {
            throw new IllegalStateException("The run has no such end; cut the set first with within(first, last).");
        }
        return LocalDate.ofEpochDay((long) bound - daysBefore);
    }

    /** The run that holds the day, or empty. */
    public Optional<Span> runHolding(LocalDate day) {
        int run = runOf(day);
        if (run < 0) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofEpochDay(Math.max(bounds[2 * run], -400_000_000));
        return Optional.of(isRunning(run) ? Span.runningFrom(first) : Span.of(first, lastDayOf(run)));
    }

    /** The days of the run that holds the day; none where no run does. */
    public DaySet daysOfRunHolding(LocalDate day) {
        int run = runOf(day);
        if (run < 0) {
            return NONE;
        }
        return runCount() == 1 ? this : new DaySet(new int[] {bounds[2 * run], bounds[2 * run + 1]});
    }

    /** Which run holds the day; negative where none does. */
    private int runOf(LocalDate day) {
        int wanted = day(day);
        for (int run = 0; run < runCount(); run++) {
            if (bounds[2 * run] <= wanted && wanted < bounds[2 * run + 1]) {
                return run;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int at = 0; at < bounds.length; at += 2) {
            text.append(at == 0 ? "" : ", ")
                    .append(bounds[at] == NO_FIRST ? "…" : LocalDate.ofEpochDay(bounds[at]))
                    .append(" to ")
                    .append(bounds[at + 1] == NO_LAST ? "…" : LocalDate.ofEpochDay(bounds[at + 1] - 1L));
        }
        return text.append('}').toString();
    }

    /** The day after the last of a span. */
    static int end(Span span) {
        return span.end().isEmpty() ? NO_LAST : day(span.end().get()) + 1;
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /**
     * Sorts runs by their first day and joins those that overlap or touch.
     *
     * @param pairs the runs; the array is the set's own from then on
     * @param length how much of the array holds runs
     */
    static DaySet normalised(int[] pairs, int length) {
        sortPairs(pairs, length);
        int size = 0;
        for (int at = 0; at < length; at += 2) {
            if (size > 0 && pairs[at] <= pairs[size - 1]) {
                pairs[size - 1] = Math.max(pairs[size - 1], pairs[at + 1]);
            } else {
                pairs[size++] = pairs[at];
                pairs[size++] = pairs[at + 1];
            }
        }
        return new DaySet(size == pairs.length ? pairs : Arrays.copyOf(pairs, size));
    }

    /** Insertion sort: lives list their stays in order, so the work is nearly nothing. */
    private static void sortPairs(int[] pairs, int length) {
        for (int at = 2; at < length; at += 2) {
            int first = pairs[at];
            int end = pairs[at + 1];
            int to = at;
            while (to > 0 && pairs[to - 2] > first) {
                pairs[to] = pairs[to - 2];
                pairs[to + 1] = pairs[to - 1];
                to -= 2;
            }
            pairs[to] = first;
            pairs[to + 1] = end;
        }
    }
}
