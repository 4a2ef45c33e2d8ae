package org.circula.explain.lawbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.explain.Citing;

/**
 * A provision with all it ever said, in each jurisdiction that states it.
 *
 * @param id its id
 * @param says what it says, without the number
 * @param statements the Union's or the State's own entry first, then each State's override
 * @param overriddenBy the bases whose override stands in place of this entry
 * @param requiredBy the pathways that ask for it
 * @param shownBy the pathways that show it and never turn on it
 * @param touches for an exception: the provisions it touches
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProvisionDocument(
        String id,
        String says,
        List<StatementDocument> statements,
        List<String> overriddenBy,
        List<String> requiredBy,
        List<String> shownBy,
        List<String> touches) {

    /**
     * A provision as one base states it.
     *
     * @param statedBy the base
     * @param override whether it stands in place of the Union's
     * @param kind limit, test, exception, quantity or duty
     * @param domain the policy domain
     * @param says what it says
     * @param principle the principle it serves or breaks
     * @param mayNotApply whether its rule may stay silent
     * @param datedBy the day that picks the value
     * @param manner for exceptions: what it does to the provision it touches
     * @param byDiscretion for exceptions: whether an authority weighs
     * @param weighed criteria that an authority weighs
     * @param gives for quantities: what it gives
     * @param values all values in the order of their dates
     * @param judgments in the order of their dates
     * @param liftedBy the exceptions that touch it
     * @param rule the rule as written; an override is matched by the Union's rule
     * @param file the file in which it stands
     * @param line the line
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StatementDocument(
            String statedBy,
            boolean override,
            String kind,
            String domain,
            String says,
            Optional<PrincipleDocument> principle,
            boolean mayNotApply,
            String datedBy,
            Optional<String> manner,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byDiscretion,
            List<String> weighed,
            Optional<String> gives,
            List<ValueDocument> values,
            List<JudgmentDocument> judgments,
            List<ExceptionDocument> liftedBy,
            Optional<RuleDocument> rule,
            String file,
            int line) {}

    /** The principle that is served or broken. */
    public record PrincipleDocument(String id, boolean breaks, String says) {}

    /** An exception that touches a provision. */
    public record ExceptionDocument(String id, String says) {}

    /** A rule as written. */
    public record RuleDocument(String name, String text, String file, int line) {}

    /**
     * A judgment.
     *
     * @param name the case
     * @param decided the day of the judgment
     * @param published the day from which it binds all, if another
     * @param reachesBack whether it says what the law always was
     * @param annuls whether there never was such a rule, as understood now
     * @param valuesBefore the values as understood until then
     * @param citations where it can be read
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record JudgmentDocument(
            String name,
            LocalDate decided,
            Optional<LocalDate> published,
            boolean reachesBack,
            boolean annuls,
            List<ValueDocument> valuesBefore,
            List<Citing> citations) {}
}
