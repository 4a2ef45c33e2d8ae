package org.circula.person;

import java.util.Optional;
import org.circula.time.Span;

/**
 * A permit, visa or status granted to the person.
 *
 * @param kind a status kind of a rule base
 * @param state the State that granted it (ISO 3166-1 alpha-2)
 * @param days from the day of grant to the last day of validity or of holding, or still running
 * @param employer a name given to tell employers apart; empty if not said or none
 * @param entries for visas: {@code one}, {@code two} or {@code multiple}
 * @param used for visas and seasons: {@code lawfully}, {@code unlawfully} or {@code not}; empty if not said
 * @param planned a grant that is only hoped for: it counts only under the plans
 */
public record HeldStatus(
        String kind,
        String state,
        Span days,
        Optional<String> employer,
        Optional<String> entries,
        Optional<String> used,
        boolean planned) {}
