package org.circula.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the interface description says of the body of a question about counted days. */
@Schema(name = "WindowQuestion", description = "A life and what is asked of a limit on counted days")
record WindowQuestionSchema(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "What is known of the person. {} where nothing is known.")
        QuestionSchema.LifeSchema life,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The id of a limit that counts days, such as eu.short-stay.ninety")
        String provision,

        @Schema(description = "The State asked about (ISO 3166-1 alpha-2); any where it is left out")
        String in,

        @Schema(description = "The day up to which facts are known; today where it is left out")
        LocalDate asOf,

        @Schema(
                description = "How judgments reach back",
                allowableValues = {"as-understood-now", "as-applied-then"},
                defaultValue = "as-understood-now")
        String reading,

        @Schema(description = "For how many days the earliest stay (absence, work) is sought")
        Integer stay,

        @Schema(description = "The day from which the longest stay (absence, work) is sought")
        LocalDate entry,

        @Schema(description = "Trips that are to fit; both days of each are presence")
        List<QuestionSchema.DaysSchema> trips,

        @Schema(description = "How many days the table has", defaultValue = "30")
        Integer days) {

    /** A question that can be sent as it is. */
    static Map<String, Object> example() {
        return Map.of(
                "provision",
                "eu.short-stay.ninety",
                "asOf",
                "2025-06-01",
                "stay",
                30,
                "trips",
                List.of(Map.of("from", "2025-07-01", "to", "2025-07-05")),
                "days",
                40,
                "life",
                Map.of(
                        "stays",
                        List.of(
                                Map.of("in", "MA", "from", "2020-01-01", "to", "2025-01-01"),
                                Map.of("in", "ES", "from", "2025-01-01", "to", "2025-03-31"),
                                Map.of("in", "MA", "from", "2025-03-31")),
                        "statuses",
                        List.of()));
    }
}
