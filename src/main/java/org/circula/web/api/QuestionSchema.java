package org.circula.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the interface description says of the body of a question. It is read by hand, strictly; see the question reader. */
@Schema(name = "Question", description = "A life and what is asked about it")
record QuestionSchema(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "What is known of the person. {} where nothing is known.")
        LifeSchema life,

        @Schema(description = "The day whose law is asked and to which facts are known; today where it is left out")
        LocalDate asOf,

        @Schema(description = "The day whose encoding is asked; what is known now where it is left out")
        LocalDate knownAt,

        @Schema(
                description = "How judgments reach back",
                allowableValues = {"as-understood-now", "as-applied-then"},
                defaultValue = "as-understood-now")
        String reading,

        @Schema(description = "Rule bases to ask, such as es; all that the life touches where it is left out")
        List<String> jurisdictions,

        @Schema(description = "Pathways to put; all that concern the person where it is left out")
        List<String> pathways,

        @Schema(
                description = "The language of the sentences (ISO 639-1)",
                allowableValues = {"en"},
                defaultValue = "en")
        String language) {

    /** A life. Every list may also be written as {items: […], complete: false}. */
    @Schema(
            name = "Life",
            description =
                    "Days are inclusive. A list that is present is complete, an absent list is unknown, [] is none; a list"
                            + " of which there may be more is written {items: […], complete: false}.")
    record LifeSchema(
            @Schema(description = "Who the life is about; never a name")
            PersonSchema person,

            @Schema(description = "Where the person was. Two stays may share their travel day and no more")
            List<StaySchema> stays,

            @Schema(description = "Stretches about which nothing is known; they win over a stay")
            List<DaysSchema> unknown,

            @Schema(description = "Permits, visas and statuses, each granted by one State")
            List<StatusSchema> statuses,

            List<WorkSchema> work,

            List<InsuredSchema> insured,

            List<EventSchema> events,

            @Schema(description = "Intended absences; never facts")
            List<PlanSchema> plans,

            @Schema(
                    description =
                            "Answers by the id of the question, as listed by /api/v1/facts: true, false, \"weighed\", a"
                                    + " whole number, or {amount, currency}")
            Map<String, Object> answers) {}

    @Schema(name = "Person")
    record PersonSchema(
            LocalDate born,
            @Schema(allowableValues = {"F", "M", "X"}) String sex,

            @Schema(description = "ISO 3166-1 alpha-2 codes")
            List<String> nationalities) {}

    @Schema(name = "Days")
    record DaysSchema(LocalDate from, LocalDate to) {}

    @Schema(name = "Stay", description = "Days in a country, or outside a territory")
    record StaySchema(
            String in,
            String outside,
            LocalDate from,

            @Schema(description = "Left out while the person is still there")
            LocalDate to,

            String reason,
            @Schema(name = "irregular-exit") Boolean irregularExit) {}

    @Schema(name = "Status")
    record StatusSchema(
            @Schema(description = "A kind that /api/v1/facts lists")
            String kind,

            @Schema(description = "The State that granted it")
            String in,

            LocalDate from,
            LocalDate to,
            String employer,
            String entries,
            String used,
            Boolean planned) {}

    @Schema(name = "Work")
    record WorkSchema(String in, LocalDate from, LocalDate to, String occupation, String employer) {}

    @Schema(name = "Insured", description = "Insured days, or credits without days")
    record InsuredSchema(String in, String branch, LocalDate from, LocalDate to, Integer credits, String unit) {}

    @Schema(name = "Event")
    record EventSchema(String kind, String in, LocalDate date, LocalDate until, String about) {}

    @Schema(name = "Plan")
    record PlanSchema(String leave, LocalDate from, LocalDate to, String in, String reason) {}
}
