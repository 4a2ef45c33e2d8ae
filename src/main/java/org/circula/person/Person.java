package org.circula.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who the life is about.
 *
 * @param born day of birth
 * @param sex {@code F}, {@code M} or {@code X}, for reports by sex; no rule of absence turns on it
 * @param nationalities ISO 3166-1 alpha-2 codes
 */
public record Person(Optional<LocalDate> born, Optional<String> sex, Known<String> nationalities) {

    /** The same person, with a day of birth. */
    public Person bornOn(LocalDate day) {
        return new Person(Optional.of(day), sex, nationalities);
    }
}
