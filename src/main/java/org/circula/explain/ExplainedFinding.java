package org.circula.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A finding as data and in sentences.
 *
 * @param provision the provision's id
 * @param statedBy the rule base that states it; for an override the State's
 * @param kind the kind of provision
 * @param outcome what the provision says here
 * @param label the outcome in words
 * @param effect what happens where it is not met
 * @param countedOn the day that picked the value
 * @param valueFrom the first day of the value
 * @param measured what was measured, in words
 * @param limit the limit, with the comparing word of the law
 * @param margin how far from the limit
 * @param limitDay the day on which the limit is reached
 * @param liftedBy the exception that lifted or replaced it, or whose days were left out
 * @param understoodBy the judgment that decides how it is understood
 * @param principle the principle it serves or breaks
 * @param grade how well the value is known
 * @param sentences the finding explained: what is asked first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExplainedFinding(
        String provision,
        String statedBy,
        String kind,
        String outcome,
        String label,
        Optional<String> effect,
        LocalDate countedOn,
        Optional<LocalDate> valueFrom,
        Optional<String> measured,
        Optional<String> limit,
        Optional<MarginShown> margin,
        Optional<LocalDate> limitDay,
        Optional<String> liftedBy,
        Optional<String> understoodBy,
        Optional<PrincipleShown> principle,
        Optional<String> grade,
        List<Sentence> sentences) {

    public ExplainedFinding {
        sentences = List.copyOf(sentences);
    }

    /** How far from the limit: positive while there is room. */
    public record MarginShown(long amount, String unit) {}

    /** A principle and whether it is served or broken. */
    public record PrincipleShown(String id, boolean breaks) {}
}
