package org.circula.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single values from their text. Whatever cannot be read is a fault and comes back empty. */
public final class ValueReader {

    static final int LONGEST_TEXT = 200;
    static final int LARGEST_NUMBER = 100_000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]+)?");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final FaultCollector faults;

    /** Reads values and adds what is wrong with them to these faults. */
    public ValueReader(FaultCollector faults) {
        this.faults = faults;
    }

    FaultCollector faults() {
        return faults;
    }

    /**
     * The text of a scalar.
     *
     * @param expected what should stand here, such as {@code a day}
     */
    Optional<String> scalar(SourceValue value, String expected) {
        if (!(value instanceof SourceValue.Scalar scalar)) {
            String found = value instanceof SourceValue.Sequence ? "a list" : "an entry with keys";
            return fault(value, "Here stands " + found + ", where " + expected + " is expected.");
        }
        if (scalar.absent()) {
            return fault(
                    value,
                    "Nothing is written here, where " + expected
                            + " is expected. If it is not known, leave the key out.");
        }
        return Optional.of(scalar.text());
    }

    /** Free text on one line. */
    Optional<String> text(SourceValue value) {
        return scalar(value, "a text").flatMap(text -> {
            if (text.isBlank()) {
                return fault(value, "The text is empty. If it is not known, leave the key out.");
            }
            boolean oneLine = text.codePoints()
                    .noneMatch(each -> Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE);
            if (!oneLine || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
                return fault(
                        value,
                        "A text here has one line of at most " + LONGEST_TEXT
                                + " characters, none of them a control character. Shorten it.");
            }
            return Optional.of(text);
        });
    }

    Optional<LocalDate> day(SourceValue value) {
        return scalar(value, "a day such as \"2022-03-15\"").flatMap(text -> {
            WrittenDay.Reading reading = WrittenDay.read(text);
            if (reading instanceof WrittenDay.Day day) {
                return Optional.of(day.day());
            }
            return fault(value, ((WrittenDay.Complaint) reading).message());
        });
    }

    Optional<String> country(SourceValue value) {
        return scalar(value, "a country such as \"ES\"").flatMap(text -> {
            if (Countries.isCode(text)) {
                return Optional.of(text);
            }
            String advice = Countries.meantBy(text)
                    .map(code -> "Did you mean \"" + code + "\"?")
                    .orElse("Write the two capital letters of ISO 3166-1, such as \"ES\" for Spain.");
            return fault(value, Quoted.text(text) + " is not a country code. " + advice);
        });
    }

    /** A country, or a territory that the rule bases know. */
    Optional<String> territory(SourceValue value, Vocabulary vocabulary) {
        return scalar(value, "a territory such as \"EU\" or a country such as \"ES\"")
                .flatMap(text -> {
                    if (Countries.isCode(text) || vocabulary.knowsTerritory(text)) {
                        return Optional.of(text);
                    }
                    String advice = Countries.meantBy(text)
                            .map(code -> "Did you mean \"" + code + "\"?")
                            .orElseGet(() -> NearestWords.advice(text, vocabulary.territories()));
                    return fault(value, Quoted.text(text) + " is neither a territory nor a country. " + advice);
                });
    }

    /**
     * A word that the rule bases know.
     *
     * @param noun what the word is, such as {@code a kind of status}
     */
    Optional<String> word(SourceValue value, String noun, Set<String> known) {
        return scalar(value, noun).flatMap(text -> {
            if (known.contains(text)) {
                return Optional.of(text);
            }
            faults.add(
                    value.position(),
                    () -> Quoted.text(text) + " is not " + noun + " that the rule bases know. "
                            + NearestWords.advice(text, known));
            return Optional.empty();
        });
    }

    /** One of a few words that never change. */
    Optional<String> choice(SourceValue value, List<String> allowed) {
        return scalar(value, Quoted.choice(allowed)).flatMap(text -> {
            if (allowed.contains(text)) {
                return Optional.of(text);
            }
            return fault(value, Quoted.text(text) + " cannot stand here. Write " + Quoted.choice(allowed) + ".");
        });
    }

    Optional<Boolean> yesNo(SourceValue value) {
        return scalar(value, "true or false").flatMap(text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> fault(value, Quoted.text(text) + " is neither true nor false. Write one of these two words.");
        });
    }

    Optional<Integer> wholeNumber(SourceValue value) {
        return scalar(value, "a whole number").flatMap(text -> {
            if (NEGATIVE.matcher(text).matches()) {
                return fault(value, text + " is negative. Write a whole number, zero or more.");
            }
            if (!WHOLE_NUMBER.matcher(text).matches()) {
                return fault(
                        value,
                        Quoted.text(text)
                                + " is not a whole number. Write digits alone, without a zero in front, such as 26.");
            }
            int number = Integer.parseInt(text);
            if (number > LARGEST_NUMBER) {
                return fault(
                        value, text + " is too large; at most " + LARGEST_NUMBER + " is read. Correct the number.");
            }
            return Optional.of(number);
        });
    }

    Optional<BigDecimal> amount(SourceValue value) {
        return scalar(value, "an amount such as 1400.50").flatMap(text -> {
            if (NEGATIVE.matcher(text).matches()) {
                return fault(value, text + " is negative. Write an amount of zero or more.");
            }
            if (!AMOUNT.matcher(text).matches()) {
                return fault(
                        value,
                        Quoted.text(text)
                                + " is not an amount. Write digits with a point before the decimals (at most four),"
                                + " no thousands separator and no currency sign, such as 1400.50.");
            }
            return Optional.of(new BigDecimal(text));
        });
    }

    Optional<String> currency(SourceValue value) {
        return scalar(value, "a currency such as EUR").flatMap(text -> {
            if (CURRENCIES.contains(text)) {
                return Optional.of(text);
            }
            return fault(
                    value,
                    Quoted.text(text)
                            + " is not a currency. Write the three capital letters of ISO 4217, such as EUR or MAD.");
        });
    }

    <T> Optional<T> fault(SourceValue value, String message) {
        faults.add(value.position(), message);
        return Optional.empty();
    }
}
