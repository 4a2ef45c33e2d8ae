package org.circula.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.circula.time.Span;

/** Random days and spans that often fall on the days where calendars are tricky: month ends and 29 February. */
final class RandomSpans {

    /** What becomes of a random day. */
    enum Snap {
        AS_IT_IS,
        MONTH_END,
        NEXT_LEAP_DAY;

        LocalDate apply(LocalDate day) {
            return switch (this) {
                case AS_IT_IS -> day;
                case MONTH_END -> YearMonth.from(day).atEndOfMonth();
                case NEXT_LEAP_DAY -> nextLeapDay(day);
            };
        }

        private static LocalDate nextLeapDay(LocalDate day) {
            LocalDate found = day;
            while (found.getMonthValue() != 2 || found.getDayOfMonth() != 29) {
                found = found.plusDays(1);
            }
            return found;
        }
    }

    private RandomSpans() {}

    static Arbitrary<Snap> snaps() {
        return Arbitraries.frequency(
                Tuple.of(30, Snap.AS_IT_IS), Tuple.of(8, Snap.MONTH_END), Tuple.of(1, Snap.NEXT_LEAP_DAY));
    }

    /** A day between the first days of two years. */
    static Arbitrary<LocalDate> days(int fromYear, int beforeYear) {
        LocalDate first = LocalDate.of(fromYear, 1, 1);
        long range = LocalDate.of(beforeYear, 1, 1).toEpochDay() - first.toEpochDay();
        return Combinators.combine(Arbitraries.longs().between(0, range - 1), snaps())
                .as((offset, snap) -> snap.apply(first.plusDays(offset)));
    }

    /** Lengths in days: single days, weeks, and years, about as often. */
    static Arbitrary<Integer> lengths() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 40)),
                Tuple.of(4, Arbitraries.integers().between(41, 1200)));
    }

    /** A span that begins between the first days of two years; about one in seven still runs. */
    static Arbitrary<Span> spans(int fromYear, int beforeYear) {
        return Combinators.combine(
                        days(fromYear, beforeYear),
                        lengths(),
                        snaps(),
                        Arbitraries.integers().between(0, 6))
                .as((first, length, snap, open) -> new Span(
                        first, open == 6 ? Optional.empty() : Optional.of(snap.apply(first.plusDays(length)))));
    }
}
