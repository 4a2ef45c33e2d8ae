package org.circula.harness.external;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as cases write it: {@code 14}, {@code ">12"}, {@code "<5"} with the unit in the name of the key, or in
 * words, {@code more than six months within one year}.
 *
 * @param bound which side of the period is meant
 * @param period the period
 */
public record LengthInWords(Bound bound, Period period) {

    private static final Pattern SIGNED = Pattern.compile("(>=|<=|>|<|)\\s*(\\d{1,4})");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern SENTENCE =
            Pattern.compile("(more than|over|less than|under|at least|at most|up to|exactly|)"
                    + "\\s*(\\d{1,4}|" + String.join("|", NUMBERS) + ") (day|week|month|year)s?"
                    + "(?: within (?:one|a) year| in (?:one|a) year|)");

    /** Which side of a period. */
    public enum Bound {
        LESS,
        REACHED,
        MORE
    }

    /** What a text says in a unit ({@code months}, {@code years}); empty for what is not such a length. */
    public static Optional<LengthInWords> inUnit(String text, String unit) {
        Matcher signed = SIGNED.matcher(text.strip());
        if (!signed.matches()) {
            return inSentence(text);
        }
        Bound bound = switch (signed.group(1)) {
            case ">" -> Bound.MORE;
            case "<" -> Bound.LESS;
            default -> Bound.REACHED;
        };
        return Optional.of(new LengthInWords(bound, period(Integer.parseInt(signed.group(2)), unit)));
    }

    /** What a text of words says; empty where it says more than a length. */
    public static Optional<LengthInWords> inSentence(String text) {
        Matcher sentence = SENTENCE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!sentence.matches()) {
            return Optional.empty();
        }
        Bound bound = switch (sentence.group(1)) {
            case "more than", "over" -> Bound.MORE;
            case "less than", "under" -> Bound.LESS;
            default -> Bound.REACHED;
        };
        String number = sentence.group(2);
        int amount = NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number);
        return Optional.of(new LengthInWords(bound, period(amount, sentence.group(3) + "s")));
    }

    private static Period period(int amount, String unit) {
        return switch (unit) {
            case "days" -> Period.ofDays(amount);
            case "weeks" -> Period.ofWeeks(amount);
            case "months" -> Period.ofMonths(amount);
            case "years" -> Period.ofYears(amount);
            default -> throw new IllegalArgumentException("\"" + unit + "\" is no unit of time.");
        };
    }
}
