package org.circula.verdict;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules said on each put of one life, by the put's number. Immutable; safe for use by several threads. */
public final class MarksOfPuts {

    private static final MarksOfPuts NONE = new MarksOfPuts(new Marks[0]);

    /** The marks of the put of each number, without the last ones where nothing was said; numbers are small and close together. */
    private final @Nullable Marks[] byNumber;

    private MarksOfPuts(@Nullable Marks[] byNumber) {
        this.byNumber = byNumber;
    }

    /** Where no put was marked. */
    public static MarksOfPuts none() {
        return NONE;
    }

    /** What was said on a put; no mark where it was not marked. */
    public Marks on(Put put) {
        return on(put.number());
    }

    /** What was said on the put of a number; no mark where it was not marked. */
    public Marks on(int number) {
        Marks marks = number < byNumber.length ? byNumber[number] : null;
        return marks == null ? Marks.none() : marks;
    }

    /** The marks by the number of the put. */
    public Map<Integer, Marks> byNumber() {
        Map<Integer, Marks> marks = new HashMap<>();
        for (int number = 0; number < byNumber.length; number++) {
            Marks of = byNumber[number];
            if (of != null) {
                marks.put(number, of);
            }
        }
        return marks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarksOfPuts marks && Arrays.equals(byNumber, marks.byNumber);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byNumber);
    }

    @Override
    public String toString() {
        return byNumber().toString();
    }

    /** Collects the marks of the puts of one life. */
    public static final class Collector {

        private @Nullable Marks[] byNumber = new Marks[8];
        private int length;

        /**
         * The marks of one more put.
         *
         * @param number the number of the put
         * @param marks what was said on it
         * @throws IllegalArgumentException where the number is negative
         */
        public void add(int number, Marks marks) {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "Puts are numbered from 0 on; " + number + " is no number of a put.");
            }
            if (number >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, Math.max(number + 1, 2 * byNumber.length));
            }
            byNumber[number] = marks;
            length = Math.max(length, number + 1);
        }

        /** All that were added. */
        public MarksOfPuts marks() {
            return length == 0 ? NONE : new MarksOfPuts(Arrays.copyOf(byNumber, length));
        }
    }
}
