package org.circula.harness.external;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An age as cases write it, in years with at most two decimals, read to the nearest month: {@code 66.5} is 66 years and six months,
 * {@code 68.42} 68 years and five months, {@code 67.92} 67 years and eleven months.
 *
 * @param length the age
 */
public record AgeInWords(Period length) {

    private static final Pattern YEARS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?");
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** What a text says; empty for what is no age. */
    public static Optional<AgeInWords> of(String text) {
        return Optional.of(text.strip())
                .filter(written -> YEARS.matcher(written).matches())
                .map(written -> new BigDecimal(written)
                        .multiply(MONTHS_OF_A_YEAR)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact())
                .map(months -> new AgeInWords(Period.ofMonths(months).normalized()));
    }

    /** The day of birth of whoever has just reached this age on a day. */
    public LocalDate birthOfWhoReachesItOn(LocalDate day) {
        return day.minus(length);
    }

    /** The day on which whoever was born on a day reaches this age. */
    public LocalDate reachedByWhoWasBornOn(LocalDate born) {
        return born.plus(length);
    }

    /** Whether this age has reached another, given as a period. */
    public boolean hasReached(Period other) {
        return length.toTotalMonths() >= other.toTotalMonths();
    }
}
