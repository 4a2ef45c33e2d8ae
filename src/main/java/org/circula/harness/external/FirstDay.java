package org.circula.harness.external;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The first day of some days on which something is so. It knows no limit of law. */
public final class FirstDay {

    private FirstDay() {}

    /**
     * The first day from one to another, both looked at, on which it is so; empty where there is none.
     *
     * @throws IllegalArgumentException where the last day comes before the first
     */
    public static Optional<LocalDate> between(LocalDate first, LocalDate last, Predicate<LocalDate> isSo) {
        return first.datesUntil(last.plusDays(1)).filter(isSo).findFirst();
    }
}
