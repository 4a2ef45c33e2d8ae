package org.circula.harness.external;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.circula.person.SourceValue;

/** What can be compared: yes and no, numbers, days. */
final class CaseValue {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CaseValue() {}

    /** A {@link Boolean}, {@link Long}, {@link BigDecimal} or {@link LocalDate}; empty for prose, lists and nothing. */
    static Optional<Object> of(SourceValue value) {
        if (!(value instanceof SourceValue.Scalar scalar) || scalar.absent()) {
            return Optional.empty();
        }
        String text = scalar.text();
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Boolean.valueOf(text));
        }
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(Long.valueOf(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return day(text).map(day -> day);
    }

    /** The day that a text is. */
    static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }

    static boolean same(Object one, Object other) {
        return number(one).isPresent() && number(other).isPresent()
                ? number(one).get().compareTo(number(other).get()) == 0
                : one.equals(other);
    }

    private static Optional<BigDecimal> number(Object value) {
        return value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }
}
