package org.circula.explain.lawbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.explain.Citing;

/**
 * A rule base: what it answers, about which statuses, and what changed when.
 *
 * @param summary the base in short
 * @param domains what it encodes, by policy domain
 * @param changes what changed on which day, the earliest first
 */
public record RuleBaseDocument(RuleBaseSummary summary, List<DomainDocument> domains, List<DayOfChange> changes) {

    /** A policy domain: its pathways, its kinds of status, and the ids of its provisions. */
    public record DomainDocument(
            String domain, List<PathwayDocument> pathways, List<StatusDocument> statuses, List<String> provisions) {}

    /**
     * A pathway.
     *
     * @param id its id
     * @param says what the person wants, as an infinitive sentence
     * @param question enter, stay, acquire, keep, return or claim
     * @param in the State it is asked in; absent for pathways of the Union
     * @param gives the status sought
     * @param concerns whose question it is
     * @param encodedFrom the first day of the encoded period
     * @param encodedUntil the last day, if the pathway was abolished
     * @param requirements what is required, from which day on
     * @param shows quantities and duties that inform
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PathwayDocument(
            String id,
            String says,
            String question,
            Optional<String> in,
            Optional<String> gives,
            Map<String, Object> concerns,
            LocalDate encodedFrom,
            Optional<LocalDate> encodedUntil,
            List<RequirementsDocument> requirements,
            List<String> shows) {}

    /** A list of requirements and the first day from which it holds: ids, joined by {@code all-of} and {@code any-of}. */
    public record RequirementsDocument(LocalDate from, Object requires) {}

    /**
     * A kind of status.
     *
     * @param id its id
     * @param says its name
     * @param statusClass residence, stay, visa or right
     * @param attributes dated values by attribute
     * @param countsTowards dated shares by pathway
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StatusDocument(
            String id,
            String says,
            String statusClass,
            Map<String, List<AttributeDocument>> attributes,
            Map<String, List<AttributeDocument>> countsTowards) {}

    /**
     * A dated value of an attribute.
     *
     * @param from the first day
     * @param until the last day, if it ended
     * @param ended whether the attribute ended on the first day
     * @param value the value
     * @param principle the principle it serves or breaks
     * @param citations where the law says so
     * @param note a sentence that goes with the citation
     * @param except an exception, as a sentence
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AttributeDocument(
            LocalDate from,
            Optional<LocalDate> until,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean ended,
            String value,
            Optional<ProvisionDocument.PrincipleDocument> principle,
            List<Citing> citations,
            Optional<String> note,
            Optional<String> except) {}

    /** A day and all that changed on it. */
    public record DayOfChange(LocalDate on, List<ChangeDocument> changed) {}

    /**
     * Something that changed.
     *
     * @param what begins, changes, ends, understood-otherwise or annulled
     * @param subject pathway, provision or status
     * @param id what changed; for a status its attribute too
     * @param says what changed, in words
     * @param datedBy what the day is, where it is not a day of the calendar
     * @param grade how well the change is known
     * @param citations where the law says so
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ChangeDocument(
            String what,
            String subject,
            String id,
            String says,
            Optional<String> datedBy,
            String grade,
            List<Citing> citations) {}
}
