package org.circula.harness.external;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many times something is what it is compared with, as cases write it: {@code eight times the national identity card fee},
 * {@code 8 times the …}, {@code the national identity card fee} for once. <em>Several times</em> is no number.
 */
public final class TimesInWords {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern TIMES = Pattern.compile(
            "(?:about |around )?(?:(\\d{1,3}|" + String.join("|", NUMBERS) + ") times )?(?:the |a )(.+)");

    private TimesInWords() {}

    /**
     * The number of times.
     *
     * @param text what a case says
     * @param compared what it must be compared with, such as {@code national identity card fee}
     * @return empty for what says anything else
     */
    public static OptionalInt of(String text, String compared) {
        Matcher times = TIMES.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!times.matches() || !times.group(2).equals(compared)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                Optional.ofNullable(times.group(1)).map(TimesInWords::number).orElse(1));
    }

    private static int number(String word) {
        return NUMBERS.contains(word) ? NUMBERS.indexOf(word) : Integer.parseInt(word);
    }
}
