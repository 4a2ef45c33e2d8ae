package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.time.DaySet;
import org.circula.time.Span;

/**
 * Windows of a fixed length, laid on the calendar.
 *
 * <table>
 * <caption>Windows</caption>
 * <tr><th>length</th><th>laid</th><th>window</th></tr>
 * <tr><td>P180D</td><td>to end on 2025-03-31</td><td>2024-10-03 to 2025-03-31</td></tr>
 * <tr><td>P12M</td><td>to begin on 2015-01-11</td><td>2015-01-11 to 2016-01-10</td></tr>
 * <tr><td>P6M</td><td>to end on 2025-02-28</td><td>2024-09-01 to 2025-02-28</td></tr>
 * </table>
 */
public final class Windows {

    private Windows() {}

    /**
     * The window whose last day this is: the day after it is the one on which the window, begun with its first day, has run its
     * length. At the end of a month that is no more than the length: six months that end on 28 February begin on 1 September.
     */
    public static Span endingOn(LocalDate lastDay, Period length) {
        return Span.of(firstDayEndingOn(lastDay, length), lastDay);
    }

    /** The first day of the window whose last day this is. */
    public static LocalDate firstDayEndingOn(LocalDate lastDay, Period length) {
        return lastDay.plusDays(1).minus(length);
    }

    /** The window whose first day this is. */
    public static Span beginningOn(LocalDate firstDay, Period length) {
        return Span.of(firstDay, firstDay.plus(length).minusDays(1));
    }

    /**
     * Of all windows that begin with a run of the days or end with one, the one that holds the most of them; the earliest of
     * those that hold as many. Empty where there are no days.
     */
    public static Optional<Span> fullest(DaySet days, Period length) {
        List<Span> windows = new ArrayList<>();
        for (Span run : days.runs()) {
            windows.add(beginningOn(run.firstDay(), length));
            windows.add(endingOn(run.end().orElseThrow(), length));
        }
        return windows.stream()
                .max(Comparator.<Span>comparingInt(window ->
                                days.sizeWithin(window.firstDay(), window.end().orElseThrow()))
                        .thenComparing(Span::firstDay, Comparator.reverseOrder()));
    }
}
