package org.circula.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in words: the month is never a number, which people read in two ways. */
final class DayText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_TO_ACT_ON =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private DayText() {}

    /** Such as <em>10 January 2028</em>. */
    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** With the day of the week, for a day to act on. */
    static String toActOn(LocalDate day) {
        return DAY_TO_ACT_ON.format(day);
    }
}
