package org.circula.harness.external;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A trip of which a case tells the length in words, and perhaps whether it was made before or after filing an application. It knows no
 * limit of law.
 *
 * <table>
 * <caption>Words</caption>
 * <tr><th>told</th><th>ends</th><th>when</th></tr>
 * <tr><td>7</td><td>7 months</td><td>before filing</td></tr>
 * <tr><td>six months or less</td><td>6 months</td><td>before filing</td></tr>
 * <tr><td>absence of more than six months but less than one year</td><td>more than 6 months, less than 1 year</td><td>before filing</td></tr>
 * <tr><td>one year or more, after filing</td><td>1 year</td><td>after filing</td></tr>
 * </table>
 *
 * @param ends the lengths at the ends of what is told that are told, the shorter first; one or two
 * @param when before filing where the case does not say
 */
public record TripInWords(List<LengthInWords> ends, When when) {

    /** What can be read, for people. */
    public static final String ALLOWED =
            "a number of months, or words such as \"more than six months but less than one year\", "
                    + "\"six months or less\" and \"one year or more\", with \"before filing\", \"after filing\" or "
                    + "\"between filing and the oath\" if it matters";

    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:an )?absence of |(?:a )?trip of )?(.+?)(?:,? (before filing|after filing|between filing and the oath))?");
    private static final Pattern OPEN = Pattern.compile("(.+) or (?:more|longer|less|shorter)");

    /** On which side of the day of filing a trip was made. */
    public enum When {
        BEFORE_FILING,
        AFTER_FILING
    }

    public TripInWords {
        ends = List.copyOf(ends);
        if (ends.isEmpty()) {
            throw new IllegalArgumentException("A trip has a length; give at least one.");
        }
    }

    /** What a text says; empty for what is none of {@link #ALLOWED}. */
    public static Optional<TripInWords> read(String text) {
        Matcher words = WORDS.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!words.matches()) {
            return Optional.empty();
        }
        When when = words.group(2) == null || words.group(2).equals("before filing")
                ? When.BEFORE_FILING
                : When.AFTER_FILING;
        List<Optional<LengthInWords>> ends =
                Stream.of(words.group(1).split(" but ")).map(TripInWords::end).toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new TripInWords(ends.stream().map(Optional::orElseThrow).toList(), when))
                : Optional.empty();
    }

    private static Optional<LengthInWords> end(String text) {
        Matcher open = OPEN.matcher(text);
        return LengthInWords.inUnit(open.matches() ? open.group(1) : text, "months");
    }
}
