package org.circula.advise.dates;

import java.time.LocalDate;
import java.time.Period;
import org.circula.law.MeasureSpecification;
import org.circula.law.Take;

/** When what is counted by whole years or months of the calendar is counted anew. */
final class TurnOfTheCalendar {

    private TurnOfTheCalendar() {}

    static boolean countsYears(MeasureSpecification measure) {
        return switch (measure.take()) {
            case LEAST_CALENDAR_YEAR,
                    AVERAGE_CALENDAR_YEAR,
                    MOST_CALENDAR_YEAR_PRESENCE,
                    MOST_CALENDAR_YEAR_ABSENCE,
                    MOST_CALENDAR_YEAR_WORK -> true;
            default -> false;
        };
    }

    static LocalDate newYear(LocalDate day) {
        return LocalDate.of(day.getYear() + 1, 1, 1);
    }

    static boolean countsMonths(MeasureSpecification measure) {
        return measure.take() == Take.CALENDAR_MONTHS_AWAY;
    }

    /** The next day on which what is counted by the calendar may be another; none where nothing is. */
    static LocalDate after(LocalDate day, MeasureSpecification measure) {
        if (countsYears(measure)) {
            return newYear(day);
        }
        return countsMonths(measure) ? newMonth(day, measure.window().orElseThrow()) : NextChange.NEVER;
    }

    /**
     * The first of the next month. In the first days of a month an absence may still come to the length from which it counts: one
     * that holds all of the shortest month before it, and is not as long yet.
     */
    private static LocalDate newMonth(LocalDate day, Period untilAway) {
        LocalDate next = day.plusDays(1);
        long longest = untilAway.toTotalMonths() * NextChange.LONGEST_MONTH + untilAway.getDays();
        boolean mayComeToCount = next.getDayOfMonth() + NextChange.SHORTEST_MONTH <= longest;
        return mayComeToCount ? next : day.withDayOfMonth(1).plusMonths(1);
    }
}
