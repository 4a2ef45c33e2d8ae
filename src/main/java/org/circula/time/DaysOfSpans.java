package org.circula.time;

import java.util.function.IntFunction;

/** The days of several spans, each in its place: made once for joining the days of some of them again and again. */
public final class DaysOfSpans {

    /** The span in place k holds the days from {@code bounds[2k]} to the day before {@code bounds[2k + 1]}. */
    private final int[] bounds;

    private DaysOfSpans(int[] bounds) {
        this.bounds = bounds;
    }

    /**
     * The days of so many spans, which may overlap and need no order.
     *
     * @param count how many
     * @param spans the span in each place
     */
    public static DaysOfSpans of(int count, IntFunction<Span> spans) {
        int[] bounds = new int[2 * count];
        for (int place = 0; place < count; place++) {
            Span span = spans.apply(place);
            bounds[2 * place] = DaySet.day(span.firstDay());
            bounds[2 * place + 1] = DaySet.end(span);
        }
        return new DaysOfSpans(bounds);
    }

    /** The days of the span in a place. */
    public DaySet of(int place) {
        return DaySet.normalised(new int[] {bounds[2 * place], bounds[2 * place + 1]}, 2);
    }

    /** The days of all spans. */
    public DaySet all() {
        return bounds.length == 0 ? DaySet.none() : DaySet.normalised(bounds.clone(), bounds.length);
    }

    /**
     * The days of the spans of one group.
     *
     * @param group its number
     * @param groups the number of each span's group, in the order of their places
     * @throws IllegalArgumentException where there are not as many numbers as spans
     */
    public DaySet ofGroup(int group, int[] groups) {
        checkOneForEach(groups);
        int[] pairs = new int[bounds.length];
        int size = 0;
        for (int place = 0; place < groups.length; place++) {
            if (groups[place] == group) {
                pairs[size++] = bounds[2 * place];
                pairs[size++] = bounds[2 * place + 1];
            }
        }
        return joined(pairs, size);
    }

    /**
     * The days of the spans of some groups.
     *
     * @param wanted whether the group of each number is one of them
     * @param groups the number of each span's group, in the order of their places
     * @throws IllegalArgumentException where there are not as many numbers as spans
     */
    public DaySet ofGroups(boolean[] wanted, int[] groups) {
        checkOneForEach(groups);
        int[] pairs = new int[bounds.length];
        int size = 0;
        for (int place = 0; place < groups.length; place++) {
            if (wanted[groups[place]]) {
                pairs[size++] = bounds[2 * place];
                pairs[size++] = bounds[2 * place + 1];
            }
        }
        return joined(pairs, size);
    }

    private static DaySet joined(int[] pairs, int size) {
        return size == 0 ? DaySet.none() : DaySet.normalised(pairs, size);
    }

    private void checkOneForEach(int[] groups) {
        if (2 * groups.length != bounds.length) {
            throw new IllegalArgumentException("There are " + bounds.length / 2 + " spans and " + groups.length
                    + " numbers of groups; give one number for each span.");
        }
    }
}
