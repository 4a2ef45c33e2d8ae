package org.circula.harness.external;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.circula.time.CalendarLimit;

/**
 * An absence or residence of which a case tells only the length, laid on the calendar before a day. It knows no limit of law:
 * it gives the days of the length told, so that the engine can count them.
 *
 * <table>
 * <caption>Absences laid before 2026-03-01</caption>
 * <tr><th>told</th><th>last day present</th><th>day of coming back</th></tr>
 * <tr><td>6 months</td><td>2025-08-01</td><td>2026-02-02</td></tr>
 * <tr><td>more than 6 months</td><td>2025-08-01</td><td>2026-02-03</td></tr>
 * <tr><td>less than 6 months</td><td>2025-08-01</td><td>2026-02-01</td></tr>
 * </table>
 */
public final class LaidLength {

    /** Between coming back and the day asked about, and between one absence and the next. */
    private static final Period APART = Period.ofMonths(1);

    private static final int MONTHS_OF_A_YEAR = 12;

    private LaidLength() {}

    /**
     * An absence.
     *
     * @param lastDayPresent the day of leaving, still a day of presence
     * @param dayOfReturn the next day of presence
     */
    public record Absence(LocalDate lastDayPresent, LocalDate dayOfReturn) {}

    /** An absence of this length that is over when the day comes. */
    public static Absence absenceBefore(LocalDate day, LengthInWords length) {
        LocalDate lastDayPresent = day.minus(APART).minus(length.period());
        return new Absence(lastDayPresent, lastDayAway(lastDayPresent, length).plusDays(1));
    }

    /**
     * Twelve absences of this length, each begun a month before the other, all over when the day comes; each is meant alone. Calendar
     * months differ in length: whether days reach a number of months may depend on the month in which they begin.
     */
    public static List<Absence> absencesThroughAYear(LocalDate day, LengthInWords length) {
        return IntStream.range(0, MONTHS_OF_A_YEAR)
                .mapToObj(month -> absenceBefore(day.minusMonths(month), length))
                .toList();
    }

    /** An absence of this length that still runs when the day ends, which is its last day so far. */
    public static Absence absenceUpTo(LocalDate day, LengthInWords length) {
        LocalDate lastDayPresent = switch (length.bound()) {
            case MORE -> day.minus(length.period()).minusDays(1);
            case REACHED -> day.minus(length.period());
            case LESS -> day.minus(length.period()).plusDays(1);
        };
        return new Absence(lastDayPresent, day.plusDays(1));
    }

    /** Absences of so many months together, none longer than so many, all over when the day comes; the earliest first. */
    public static List<Absence> absencesBefore(LocalDate day, int monthsTogether, int monthsOfLongest) {
        List<Absence> absences = new ArrayList<>();
        LocalDate before = day;
        for (int left = monthsTogether; left > 0; left -= monthsOfLongest) {
            Absence absence = absenceBefore(
                    before,
                    new LengthInWords(LengthInWords.Bound.REACHED, Period.ofMonths(Math.min(left, monthsOfLongest))));
            absences.add(0, absence);
            before = absence.lastDayPresent();
        }
        return absences;
    }

    /** The first day of a residence of this length that still runs on the day. */
    public static LocalDate residenceUpTo(LocalDate day, LengthInWords length) {
        LocalDate firstDay = day.plusDays(1).minus(length.period());
        return switch (length.bound()) {
            case MORE -> firstDay.minusDays(1);
            case REACHED -> firstDay;
            case LESS -> firstDay.plusDays(1);
        };
    }

    /** The first day of a residence of this length whose last day is the one before the day. */
    public static LocalDate residenceBefore(LocalDate day, LengthInWords length) {
        return residenceUpTo(day.minusDays(1), length);
    }

    /** The day before a day. */
    public static LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }

    /** The last day of a presence of so many days together that begins on a day. */
    public static LocalDate lastOfDaysFrom(LocalDate firstDay, int days) {
        return firstDay.plusDays(days - 1L);
    }

    private static LocalDate lastDayAway(LocalDate lastDayPresent, LengthInWords length) {
        LocalDate reached = new CalendarLimit(lastDayPresent, length.period()).reachedOn();
        return switch (length.bound()) {
            case MORE -> reached.plusDays(1);
            case REACHED -> reached;
            case LESS -> reached.minusDays(1);
        };
    }
}
