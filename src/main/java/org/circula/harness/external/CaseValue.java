package org.circula.harness.external;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.circula.person.SourceValue;

/** What can be compared: yes and no, numbers, days, lists of countries. */
final class CaseValue {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private CaseValue() {}

    /**
     * A {@link Boolean}, {@link Long}, {@link BigDecimal} or {@link LocalDate}, or the set of countries that a list names; empty for
     * prose, other lists and nothing.
     */
    static Optional<Object> of(SourceValue value) {
        if (value instanceof SourceValue.Sequence list) {
            return countries(list).map(countries -> countries);
        }
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

    /** The countries that a list names by their codes, in whatever order; empty where it names anything else, or one twice. */
    static Optional<Set<String>> countries(SourceValue.Sequence list) {
        Set<String> countries = new TreeSet<>();
        for (SourceValue item : list.items()) {
            boolean country = item instanceof SourceValue.Scalar scalar
                    && !scalar.absent()
                    && COUNTRY.matcher(scalar.text()).matches()
                    && countries.add(scalar.text());
            if (!country) {
                return Optional.empty();
            }
        }
        return Optional.of(countries);
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
