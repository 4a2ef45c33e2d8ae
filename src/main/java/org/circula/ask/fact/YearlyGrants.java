package org.circula.ask.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.circula.person.HeldStatus;
import org.circula.time.Span;

/** A status granted anew each year without a break. */
public final class YearlyGrants {

    private YearlyGrants() {}

    /** So many grants; the last began eleven months before the day and is running, and each was lawfully used. */
    public static List<HeldStatus> of(String kind, String state, int count, LocalDate day) {
        LocalDate first = day.minusYears(count).plusMonths(1);
        return IntStream.range(0, count)
                .mapToObj(year -> held(
                        kind,
                        state,
                        year == count - 1
                                ? Span.runningFrom(first.plusYears(year))
                                : Span.of(
                                        first.plusYears(year),
                                        first.plusYears(year + 1L).minusDays(1))))
                .toList();
    }

    private static HeldStatus held(String kind, String state, Span days) {
        return new HeldStatus(kind, state, days, Optional.empty(), Optional.empty(), Optional.of("lawfully"), false);
    }
}
