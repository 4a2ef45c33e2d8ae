package org.circula.person;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day of the calendar, or says what is wrong with it. */
final class WrittenDay {

    /** Days outside these years are slips of the pen, and would make some counts very long. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2199;

    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private WrittenDay() {}

    /** Either a day or a complaint. */
    sealed interface Reading {}

    record Day(LocalDate day) implements Reading {}

    record Complaint(String message) implements Reading {}

    static Reading read(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return new Complaint(
                    Quoted.text(text) + " is not a day. Write year, month and day in quotes, such as \"2022-03-15\".");
        }
        int year = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int dayOfMonth = Integer.parseInt(matcher.group(3));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new Complaint(text + " lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", which alone are read. Correct the year.");
        }
        if (month < 1 || month > 12) {
            return new Complaint(text + " is not a day: there is no month " + matcher.group(2)
                    + ". Write year, month and day in this order.");
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        if (dayOfMonth < 1 || dayOfMonth > length) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return new Complaint(
                    text + " is not a day: " + name + " " + year + " has " + length + " days. Correct the day.");
        }
        return new Day(LocalDate.of(year, month, dayOfMonth));
    }
}
