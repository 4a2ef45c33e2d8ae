package org.circula.harness.external;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of days as cases write it, of which one day stands for all. It knows no limit of law: where the law changes within a
 * span, the day chosen is only one of its sides.
 *
 * <table>
 * <caption>Words and the day that stands for them</caption>
 * <tr><th>written</th><th>day</th></tr>
 * <tr><td>2016-03-01</td><td>2016-03-01</td></tr>
 * <tr><td>before 2015-06-11</td><td>2015-06-10, the last such day</td></tr>
 * <tr><td>after 2017-10-11</td><td>2017-10-12, the first such day</td></tr>
 * <tr><td>until 2015-06-11, from 2015-06-11</td><td>2015-06-11</td></tr>
 * <tr><td>2015-06-11 to 2017-10-10</td><td>2017-10-10, the last</td></tr>
 * </table>
 */
public final class SpanInWords {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern OPEN = Pattern.compile("(before|after|until|from|) ?" + DAY);
    private static final Pattern BETWEEN = Pattern.compile(DAY + " ?(?:to|\\.\\.|/) ?" + DAY);

    private SpanInWords() {}

    /** A day of the span that a text says; empty for other words, days that are none, and spans that end before they begin. */
    public static Optional<LocalDate> dayOf(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        Matcher between = BETWEEN.matcher(words);
        if (between.matches()) {
            Optional<LocalDate> first = CaseValue.day(between.group(1));
            return CaseValue.day(between.group(2))
                    .filter(last -> first.filter(day -> !day.isAfter(last)).isPresent());
        }
        Matcher open = OPEN.matcher(words);
        if (!open.matches()) {
            return Optional.empty();
        }
        return CaseValue.day(open.group(2)).map(day -> switch (open.group(1)) {
            case "before" -> day.minusDays(1);
            case "after" -> day.plusDays(1);
            default -> day;
        });
    }
}
