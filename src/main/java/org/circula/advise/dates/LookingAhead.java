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

    private final int days;
    private final Map<String, Alike> found = new ConcurrentHashMap<>();

    private LookingAhead(int days) {
        this.days = days;
    }

    /** For a life that goes on as it is, where one view of it serves all days. */
    static LookingAhead aYear() {
        return new LookingAhead(A_YEAR);
    }

    /** For a life with other stays on each day, which would be laid out anew for each. */
    static LookingAhead notAtAll() {
        return new LookingAhead(0);
    }

    /**
     * The first later day on which something is another than on this one, or the last day looked at; the next day where no day is
     * looked at.
     *
     * @param asked what is looked at, by a name
     * @param of what it is taken from; of another, what was found before says nothing
     * @param day the day from which it is looked at
     * @param seen what is there on a day
     */
    LocalDate alikeUntil(String asked, Object of, LocalDate day, Function<LocalDate, Object> seen) {
        LocalDate next = day.plusDays(1);
        if (days == 0) {
            return next;
        }
        Alike known = found.get(asked);
        if (known != null && known.of() == of && known.holdsOn(day)) {
            return known.until();
        }
        Object today = seen.apply(day);
        LocalDate last = day.plusDays(days);
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
