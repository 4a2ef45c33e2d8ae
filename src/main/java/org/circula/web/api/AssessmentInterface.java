package org.circula.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.circula.explain.AssessmentDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What the interface description says of assessments. */
@Tag(name = "Assessments", description = "Verdicts on a life")
interface AssessmentInterface {

    @Operation(
            operationId = "assess",
            summary = "Judge a life",
            description =
                    "Puts the pathways of the rule bases to a life and answers with verdicts that explain themselves:"
                            + " each sentence with the provision, the citation and the state of the text behind it. Nothing of the"
                            + " life is stored or logged. A list of the life that is present is complete, an absent list is"
                            + " unknown, [] is none, and {items: […], complete: false} says there may be more. What is not known"
                            + " is never counted against the person: the verdict is then NEEDS_FACTS and asks.")
    @ApiResponse(responseCode = "200", description = "The verdicts")
    AssessmentDocument assess(byte @Nullable [] body, MediaType format);
}
