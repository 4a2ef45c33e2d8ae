package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One mark for each day from 1940 to 2040: nothing else is known of a set of days here. */
final class PlainDays {

    static final LocalDate FIRST = LocalDate.of(1940, 1, 1);
    static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    /** A stretch of marked days. */
    record Run(LocalDate first, LocalDate last) {

        int length() {
            return PlainDays.place(last) - PlainDays.place(first) + 1;
        }
    }

    private final BitSet marked = new BitSet();
    private int @Nullable [] countBefore;

    static PlainDays none() {
        return new PlainDays();
    }

    static PlainDays between(LocalDate first, LocalDate last) {
        PlainDays days = new PlainDays();
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

    /** The same count, from sums laid up once: for those who ask of many stretches. */
    int countFast(LocalDate first, LocalDate last) {
        if (countBefore == null) {
            countBefore = new int[place(LAST) + 2];
            for (int at = 0; at <= place(LAST); at++) {
                countBefore[at + 1] = countBefore[at] + (marked.get(at) ? 1 : 0);
            }
        }
        int from = Math.max(0, place(first));
        int to = Math.min(place(LAST), place(last)) + 1;
        return to <= from ? 0 : countBefore[to] - countBefore[from];
    }

    PlainDays cut(LocalDate first, LocalDate last) {
        return and(between(first, last));
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
        return runs().stream()
                .filter(run -> !day.isBefore(run.first()) && !day.isAfter(run.last()))
                .findFirst();
    }

    private PlainDays copy() {
        PlainDays days = new PlainDays();
        days.marked.or(marked);
        return days;
    }

    private static int place(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
