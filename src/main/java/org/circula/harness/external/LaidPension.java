package org.circula.harness.external;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The claim of a pension, of which a case tells ages and lengths, laid on the calendar. It knows no limit of law: the age from
 * which a pension can be had is given to it.
 *
 * @param born the day of birth
 * @param firstDay the day on which the pension could first be had by age
 * @param claim the day of the claim, on which it is approved
 */
public record LaidPension(LocalDate born, LocalDate firstDay, LocalDate claim) {

    /** Somebody who is paid today: claimed so many months after the first day. */
    public static LaidPension paid(LocalDate today, AgeInWords age, Period pensionAge, int monthsDeferred) {
        LocalDate born = today.minus(age.length());
        LocalDate firstDay = born.plus(pensionAge);
        return new LaidPension(born, firstDay, firstDay.plusMonths(monthsDeferred));
    }

    /** Somebody who is not paid yet: claims today, or on the first day where that is still to come. */
    public static LaidPension notPaidYet(LocalDate today, AgeInWords age, Period pensionAge) {
        LocalDate born = today.minus(age.length());
        LocalDate firstDay = born.plus(pensionAge);
        return new LaidPension(born, firstDay, firstDay.isAfter(today) ? firstDay : today);
    }

    /** The days of a residence of so many years that lasted until the claim; all of life where the years are not told. */
    public Residence residenceUntilClaim(Optional<Integer> years) {
        return residenceUntil(claim, years);
    }

    /** The days of a residence of so many years that was over when the pension could first be had. */
    public Residence residenceUntilFirstDay(Optional<Integer> years) {
        return residenceUntil(firstDay, years);
    }

    private Residence residenceUntil(LocalDate day, Optional<Integer> years) {
        return new Residence(years.map(day::minusYears).orElse(born), day.minusDays(1));
    }

    /**
     * A residence.
     *
     * @param from its first day
     * @param to its last day
     */
    public record Residence(LocalDate from, LocalDate to) {}
}
