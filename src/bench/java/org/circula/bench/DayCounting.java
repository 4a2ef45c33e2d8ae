package org.circula.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.circula.person.Life;
import org.circula.person.Stay;

/**
 * Days of complete lives as runs of numbers, written without the classes that rule bases count with.
 *
 * <p>A run is two numbers, its first and its last day since 1970-01-01. Membership of the Union and of the Schengen area is not
 * dated here: the lives stay in countries where it did not change in the years looked at.
 */
final class DayCounting {

    private static final Set<String> SPAIN = Set.of("ES");
    private static final Set<String> UNION_AND_SCHENGEN = Set.of("ES", "FR", "DE", "IT", "PT", "NL", "BE", "AT");

    private DayCounting() {}

    /** Runs present in Spain. */
    static int[] inSpain(Life life) {
        return present(life, SPAIN);
    }

    /** Runs present in the Union, which for these lives are those in the Schengen area. */
    static int[] inUnion(Life life) {
        return present(life, UNION_AND_SCHENGEN);
    }

    /** Runs of one list of intervals in the order of their first days, joined where they touch. */
    private static int[] present(Life life, Set<String> countries) {
        int[] runs = new int[life.stays().items().size() * 2];
        int size = 0;
        for (Stay stay : life.stays().items()) {
            if (countries.contains(((Stay.In) stay.place()).country())) {
                size = add(runs, size, day(stay.days().firstDay()), last(stay));
            }
        }
        return Arrays.copyOf(runs, size);
    }

    /** Runs of stays for work. */
    static int[] forWork(Life life) {
        int[] runs = new int[life.stays().items().size() * 2];
        int size = 0;
        for (Stay stay : life.stays().items()) {
            if (isForWork(stay)) {
                size = add(runs, size, day(stay.days().firstDay()), last(stay));
            }
        }
        return Arrays.copyOf(runs, size);
    }

    /** Whether the person was ever away from Spain for work. */
    static boolean awayForWork(Life life) {
        for (Stay stay : life.stays().items()) {
            if (isForWork(stay)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForWork(Stay stay) {
        return stay.reason().isPresent()
                && stay.reason().get().equals("work")
                && !((Stay.In) stay.place()).country().equals("ES");
    }

    /** The days from the first to the last that lie in no run. */
    static int[] outside(int[] runs, int first, int last) {
        int[] gaps = new int[runs.length + 2];
        int size = 0;
        int next = first;
        for (int at = 0; at < runs.length && next <= last; at += 2) {
            if (runs[at] > next) {
                gaps[size++] = next;
                gaps[size++] = Math.min(runs[at] - 1, last);
            }
            next = Math.max(next, runs[at + 1] + 1);
        }
        if (next <= last) {
            gaps[size++] = next;
            gaps[size++] = last;
        }
        return Arrays.copyOf(gaps, size);
    }

    /** The days of the first runs that lie in none of the second. */
    static int[] without(int[] runs, int[] leftOut) {
        int[] found = new int[runs.length + leftOut.length + 2];
        int size = 0;
        for (int at = 0; at < runs.length; at += 2) {
            int[] pieces = outside(leftOut, runs[at], runs[at + 1]);
            if (size + pieces.length > found.length) {
                found = Arrays.copyOf(found, size + pieces.length);
            }
            System.arraycopy(pieces, 0, found, size, pieces.length);
            size += pieces.length;
        }
        return Arrays.copyOf(found, size);
    }

    /** How many days of the runs lie from the first to the last. */
    static int countWithin(int[] runs, int first, int last) {
        int days = 0;
        for (int at = 0; at < runs.length; at += 2) {
            days += Math.max(0, Math.min(runs[at + 1], last) - Math.max(runs[at], first) + 1);
        }
        return days;
    }

    /** The runs cut to the days from the first to the last. */
    static int[] within(int[] runs, int first, int last) {
        int[] found = new int[runs.length];
        int size = 0;
        for (int at = 0; at < runs.length; at += 2) {
            int begin = Math.max(runs[at], first);
            int end = Math.min(runs[at + 1], last);
            if (begin <= end) {
                found[size++] = begin;
                found[size++] = end;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static int add(int[] runs, int size, int first, int last) {
        if (size > 0 && first <= runs[size - 1] + 1) {
            runs[size - 1] = Math.max(runs[size - 1], last);
            return size;
        }
        runs[size] = first;
        runs[size + 1] = last;
        return size + 2;
    }

    private static int last(Stay stay) {
        return stay.days().end().isPresent() ? day(stay.days().end().get()) : Integer.MAX_VALUE - 1;
    }

    static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
