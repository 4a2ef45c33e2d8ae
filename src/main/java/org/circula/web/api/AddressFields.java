package org.circula.web.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.circula.assess.Question;
import org.circula.law.Understanding;
import org.circula.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the question mark of an address. */
final class AddressFields {

    /** Strict: 31 February is a fault and not the last of the month. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private AddressFields() {}

    /** A day; today where none is named. */
    static LocalDate day(String parameter, @Nullable String written, Clock clock) {
        if (written == null) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeException noDay) {
            throw ProblemException.inParameter(
                    parameter,
                    "This is not a day of the calendar. Write year, month and day, such as " + parameter
                            + "=2026-03-01.");
        }
    }

    /** How judgments reach back; as understood now where nothing is said. */
    static Understanding reading(String parameter, @Nullable String written) {
        if (written == null || written.equals(Question.Reading.AS_UNDERSTOOD_NOW.word())) {
            return Understanding.AS_UNDERSTOOD_NOW;
        }
        if (written.equals(Question.Reading.AS_APPLIED_THEN.word())) {
            return Understanding.AS_APPLIED_THEN;
        }
        String allowed = Arrays.stream(Question.Reading.values())
                .map(Question.Reading::word)
                .collect(Collectors.joining(" or "));
        throw ProblemException.inParameter(parameter, "This is not a way to read judgments. Write " + allowed + ".");
    }
}
