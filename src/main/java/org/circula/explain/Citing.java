package org.circula.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A citation as shown to a person.
 *
 * @param act the key of the act
 * @param at the article, as the act numbers it
 * @param title the act's own title; its key where the act is not listed
 * @param says what the act is, in English
 * @param address where it can be read
 * @param textOf the day of the state of the text that was read
 * @param grade {@code TEXT}, {@code SECONDARY} or {@code MEMORY}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Citing(
        String act,
        String at,
        String title,
        Optional<String> says,
        Optional<String> address,
        Optional<LocalDate> textOf,
        String grade) {}
