package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Looks day by day until something is another, and keeps what it found, so that a search from day to day looks at each day once.
 * Safe for use by several threads.
 */
final class LookingAhead {

    private static final int A_YEAR = 366;

    private final Map<String, Alike> found = new ConcurrentHashMap<>();

    /**
     * The first later day on which something is another than on this one, or the last day looked at.
     *
     * @param asked what is looked at, by a name
     * @param of what it is taken from; of another, what was found before says nothing
     * @param day the day from which it is looked at
     * @param seen what is there on a day
     */
    LocalDate alikeUntil(String asked, Object of, LocalDate day, Function<LocalDate, Object> seen) {
        Alike known = found.get(asked);
        if (known != null && known.of().equals(of) && known.holdsOn(day)) {
            return known.until();
        }
        Object today = seen.apply(day);
        LocalDate next = day.plusDays(1);
        LocalDate last = day.plusDays(A_YEAR);
        while (next.isBefore(last) && seen.apply(next).equals(today)) {
            next = next.plusDays(1);
        }
        found.put(asked, new Alike(of, day, next));
        return next;
    }

    /** Days on which something is alike, the first of them and the first that is no more. */
    private record Alike(Object of, LocalDate from, LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }
}
