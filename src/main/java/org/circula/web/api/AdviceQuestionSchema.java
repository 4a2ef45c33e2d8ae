package org.circula.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What the interface description says of the body of a question for advice. It is read by hand, strictly. */
@Schema(name = "AdviceQuestion", description = "A life, what is asked about it, and an absence to advise on")
record AdviceQuestionSchema(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "What is known of the person. {} where nothing is known.")
        QuestionSchema.LifeSchema life,

        @Schema(description = "The day whose law is asked and to which facts are known; today where it is left out")
        LocalDate asOf,

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
        String language,

        @Schema(description = "The last day present before the absence; the day asked about where it is left out")
        LocalDate leave,

        @Schema(description = "The country to go to; the country of nationality where it is left out")
        String to,

        @Schema(description = "Why, a word such as work or study")
        String reason) {}
