package org.circula.law.parse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.circula.law.Grade;
import org.circula.law.Share;
import org.circula.law.Spelling;
import org.circula.law.yaml.YamlNode;

/** Texts parsed to dates, periods, shares and words; what cannot be parsed is a fault that says how it is written. */
final class Scalars {

    private static final long SHORTEST_MONTH = 28;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,4})(?:/(\\d{1,4}))?");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Scalars() {}

    static Optional<String> text(YamlNode node, Scope scope) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        scope.fault(node.place(), "Here stands " + node.kind() + ", but a text is needed. Write one text, in quotes.");
        return Optional.empty();
    }

    /** A list of texts; a single text is not a list. */
    static List<Written> texts(YamlNode node, Scope scope) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            scope.fault(
                    node.place(),
                    "Here stands " + node.kind() + ", but a list is needed. Write [a, b], or [a] for a single one.");
            return List.of();
        }
        List<Written> texts = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            text(item, scope).ifPresent(text -> texts.add(new Written(text, item)));
        }
        return texts;
    }

    /** A text of a list with the node it came from. */
    record Written(String text, YamlNode node) {}

    static Optional<LocalDate> date(YamlNode node, Scope scope) {
        return text(node, scope).flatMap(text -> {
            try {
                if (DAY.matcher(text).matches()) {
                    return Optional.of(LocalDate.parse(text));
                }
            } catch (DateTimeException notADay) {
                // Falls through to the one fault for both.
            }
            scope.fault(
                    node.place(),
                    "'" + text
                            + "' is not a day of the calendar. Write it as \"2024-01-28\": year, month, day, in quotes.");
            return Optional.empty();
        });
    }

    static Optional<Period> period(YamlNode node, Scope scope) {
        return text(node, scope).flatMap(text -> {
            Optional<Period> period = periodOf(text);
            if (period.isEmpty()) {
                scope.fault(
                        node.place(),
                        "'" + text
                                + "' is not a period. Write an ISO period such as P3M, P12M, P5Y or P180D; never a part of a"
                                + " year.");
            }
            return period;
        });
    }

    private static Optional<Period> periodOf(String text) {
        return thresholdOf(text).filter(period -> !period.isZero() && !period.isNegative());
    }

    /**
     * A period to compare with, which unlike a window may be nothing at all, or months less days: {@code P5Y-90D} ends ninety days
     * before five years do, as where the law lets people apply that much early. Days are taken off only where months remain for
     * sure, so that the period is never less than nothing.
     */
    static Optional<Period> thresholdOf(String text) {
        try {
            Period period = Period.parse(text);
            boolean monthsRemain = period.toTotalMonths() * SHORTEST_MONTH + period.getDays() > 0;
            boolean usable = text.startsWith("P")
                    && period.getYears() >= 0
                    && period.getMonths() >= 0
                    && (period.getDays() >= 0 || monthsRemain);
            return usable ? Optional.of(period) : Optional.empty();
        } catch (DateTimeException notAPeriod) {
            return Optional.empty();
        }
    }

    static Optional<Share> share(YamlNode node, Scope scope) {
        return text(node, scope).flatMap(text -> {
            Matcher matcher = SHARE.matcher(text);
            if (matcher.matches()) {
                int numerator = Integer.parseInt(matcher.group(1));
                int denominator = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
                if (denominator > 0) {
                    return Optional.of(new Share(numerator, denominator));
                }
            }
            scope.fault(
                    node.place(),
                    "'" + text + "' is not a share. Write \"0\", \"1\" or a fraction such as \"1/2\", in quotes.");
            return Optional.empty();
        });
    }

    static Optional<BigDecimal> amount(YamlNode node, Scope scope) {
        return text(node, scope).flatMap(text -> {
            if (AMOUNT.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text));
            }
            scope.fault(
                    node.place(),
                    "'" + text + "' is not an amount. Write digits with a point, such as \"1801.80\", in quotes.");
            return Optional.empty();
        });
    }

    static Optional<Integer> wholeNumber(YamlNode node, Scope scope) {
        return text(node, scope).flatMap(text -> {
            if (WHOLE_NUMBER.matcher(text).matches() && Integer.parseInt(text) > 0) {
                return Optional.of(Integer.parseInt(text));
            }
            scope.fault(
                    node.place(), "'" + text + "' is not a whole number above zero. Write digits alone, such as 3.");
            return Optional.empty();
        });
    }

    /** An ISO 4217 code. */
    static Optional<String> currency(YamlNode node, Scope scope) {
        return text(node, scope).flatMap(code -> {
            if (CURRENCIES.contains(code)) {
                return Optional.of(code);
            }
            scope.fault(
                    node.place(),
                    "'" + code + "' is not the ISO 4217 code of a currency. " + Spelling.advice(code, CURRENCIES));
            return Optional.empty();
        });
    }

    /** {@code true} or {@code false}, with {@code yes} and {@code no} refused: readers of YAML disagree about them. */
    static Optional<Boolean> truth(YamlNode node, Scope scope) {
        return word(node, "truth value", Map.of("true", true, "false", false), scope);
    }

    static Optional<Grade> grade(YamlNode node, Scope scope) {
        Map<String, Grade> words = new LinkedHashMap<>();
        words.put("TEXT", Grade.TEXT);
        words.put("TEXT*", Grade.TEXT);
        words.put("TEXT~", Grade.TEXT);
        words.put("SECONDARY", Grade.SECONDARY);
        words.put("MEMORY", Grade.MEMORY);
        return word(node, "grade", words, scope);
    }

    /** One of a closed list of words. */
    static <T> Optional<T> word(YamlNode node, String what, Map<String, T> words, Scope scope) {
        return text(node, scope).flatMap(text -> {
            if (words.containsKey(text)) {
                return Optional.of(words.get(text));
            }
            scope.fault(node.place(), "'" + text + "' is no " + what + ". " + Spelling.advice(text, words.keySet()));
            return Optional.empty();
        });
    }

    /** The words of an enumeration that knows them. */
    static <T extends Enum<T>> Map<String, T> words(Class<T> type, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T constant : type.getEnumConstants()) {
            words.put(word.apply(constant), constant);
        }
        return words;
    }

    /** The words of an enumeration whose constants are written in lower case with dashes. */
    static <T extends Enum<T>> Map<String, T> words(Class<T> type) {
        return words(type, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
