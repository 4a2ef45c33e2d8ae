package org.circula.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One mark for each day from 1900 to 2040: nothing else is known of a set of days here. */
final class PlainDays {

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final long EPOCH_DAY_OF_FIRST = FIRST.toEpochDay();
    static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    /** A stretch of marked days. */
    record Run(LocalDate first, LocalDate last) {

        int length() {
            return PlainDays.place(last) - PlainDays.place(first) + 1;
        }
    }

    private final BitSet marked;
    private final Map<List<Object>, Summed> sums = new HashMap<>();
    private int @Nullable [] countBefore;

    private PlainDays(BitSet marked) {
        this.marked = marked;
    }

    static PlainDays none() {
        return new PlainDays(new BitSet());
    }

    static PlainDays between(LocalDate first, LocalDate last) {
        PlainDays days = new PlainDays(new BitSet());
        int end = Math.min(place(last), place(LAST));
        int begin = Math.max(0, place(first));
        if (begin <= end) {
            days.marked.set(begin, end + 1);
        }
        return days;
    }

    void mark(LocalDate day) {
        marked.set(place(day));
        countBefore = null;
        sums.clear();
    }

    boolean has(LocalDate day) {
        return !day.isBefore(FIRST) && marked.get(place(day));
    }

    PlainDays and(PlainDays other) {
        PlainDays both = copy();
        both.marked.and(other.marked);
        return both;
    }

    PlainDays or(PlainDays other) {
        PlainDays either = copy();
        either.marked.or(other.marked);
        return either;
    }

    PlainDays without(PlainDays other) {
        PlainDays rest = copy();
        rest.marked.andNot(other.marked);
        return rest;
    }

    PlainDays otherDays() {
        return between(FIRST, LAST).without(this);
    }

    int count() {
        return marked.cardinality();
    }

    int count(LocalDate first, LocalDate last) {
        int from = Math.max(0, place(first));
        int to = place(last) + 1;
        return to <= from ? 0 : marked.get(from, to).cardinality();
    }

    /** The most marked days in any of the windows of so many days that end between two days, or on those that are marked. */
    int mostInWindows(int length, LocalDate firstEnd, LocalDate lastEnd, boolean onMarkedAlone) {
        int end = Math.max(0, place(firstEnd));
        int last = place(lastEnd);
        int inside = marked.get(Math.max(0, end - length), Math.max(0, end)).cardinality();
        int most = 0;
        while (end <= last) {
            inside += marked.get(end) ? 1 : 0;
            inside -= end >= length && marked.get(end - length) ? 1 : 0;
            if (!onMarkedAlone || marked.get(end)) {
                most = Math.max(most, inside);
            }
            end++;
        }
        return most;
    }

    private int[] countBefore() {
        int[] known = countBefore;
        if (known == null) {
            int end = place(LAST);
            known = new int[end + 2];
            for (int at = 0; at <= end; at++) {
                known[at + 1] = known[at] + (marked.get(at) ? 1 : 0);
            }
            countBefore = known;
        }
        return known;
    }

    /** The same count, from sums laid up once: for those who ask of many stretches. */
    int countFast(LocalDate first, LocalDate last) {
        int[] before = countBefore();
        int from = Math.max(0, place(first));
        int to = Math.min(place(LAST), place(last)) + 1;
        return to <= from ? 0 : before[to] - before[from];
    }

    PlainDays cut(LocalDate first, LocalDate last) {
        PlainDays inside = copy();
        inside.marked.clear(0, Math.max(0, place(first)));
        inside.marked.clear(Math.max(0, place(last) + 1), Math.max(place(LAST) + 1, Math.max(0, place(last) + 1)));
        return inside;
    }

    Optional<LocalDate> firstDay() {
        return marked.isEmpty() ? Optional.empty() : Optional.of(FIRST.plusDays(marked.nextSetBit(0)));
    }

    Optional<LocalDate> lastDay() {
        return marked.isEmpty() ? Optional.empty() : Optional.of(FIRST.plusDays(marked.length() - 1L));
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int begin = marked.nextSetBit(0);
        while (begin >= 0) {
            int end = marked.nextClearBit(begin);
            runs.add(new Run(FIRST.plusDays(begin), FIRST.plusDays(end - 1L)));
            begin = marked.nextSetBit(end);
        }
        return runs;
    }

    Optional<Run> runWith(LocalDate day) {
        if (!has(day)) {
            return Optional.empty();
        }
        int at = place(day);
        return Optional.of(new Run(
                FIRST.plusDays(marked.previousClearBit(at) + 1L), FIRST.plusDays(marked.nextClearBit(at) - 1L)));
    }

    /** The first marked day from a day on. */
    Optional<LocalDate> firstFrom(LocalDate day) {
        int at = marked.nextSetBit(Math.max(0, place(day)));
        return at < 0 ? Optional.empty() : Optional.of(FIRST.plusDays(at));
    }

    /** What some marked days come to when added up, and how many stretches they make. */
    record Summed(long sum, int stretches) {}

    /** The marked days from one to another, added up once for all who ask again. */
    Summed summed(LocalDate first, LocalDate last, PlainSum sum) {
        return sums.computeIfAbsent(List.of(first, last, sum), key -> {
            List<Run> runs = cut(first, last).runs();
            return new Summed(sum.of(runs), runs.size());
        });
    }

    /** The most marked days between two days in any window that begins on one of them or up to a window's length before. */
    int mostInAnyWindow(Period window, LocalDate first, LocalDate last) {
        int[] before = countBefore();
        int[] ends = WindowEnds.of(window);
        int from = Math.max(0, place(first));
        int to = Math.min(place(LAST), place(last)) + 1;
        int most = 0;
        for (int at = Math.max(0, place(first.minus(window))); at < to; at++) {
            most = Math.max(most, before[Math.max(from, Math.min(to, ends[at] + 1))] - before[Math.max(from, at)]);
        }
        return most;
    }

    /** For each day the last day of the window that begins with it. */
    private static final class WindowEnds {

        private static final Map<Period, int[]> BY_WINDOW = new ConcurrentHashMap<>();

        static int[] of(Period window) {
            return BY_WINDOW.computeIfAbsent(window, length -> {
                int[] ends = new int[place(LAST) + 1];
                LocalDate day = FIRST;
                for (int at = 0; at < ends.length; at++) {
                    ends[at] = place(day.plus(length).minusDays(1));
                    day = day.plusDays(1);
                }
                return ends;
            });
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlainDays days && marked.equals(days.marked);
    }

    @Override
    public int hashCode() {
        return marked.hashCode();
    }

    private PlainDays copy() {
        return new PlainDays((BitSet) marked.clone());
    }

    private static int place(LocalDate day) {
        return (int) (day.toEpochDay() - EPOCH_DAY_OF_FIRST);
    }
}
