package org.circula.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.circula.advise.Advisor;
import org.circula.assess.Assessor;
import org.circula.law.RuleBases;
import org.circula.web.advice.AdviceDocument;
import org.circula.web.advice.AdviceDocuments;
import org.circula.web.question.AdviceReader;
import org.circula.web.question.AskedAdvice;
import org.circula.web.question.Explainers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Advice on a life. Nothing of the life is stored or logged. */
@RestController
@Tag(name = "Advice", description = "How long one may stay away, from when one may ask, what trips cost")
class AdviceController {

    private final AdviceReader reader;
    private final Advisor advisor;
    private final RuleBases law;
    private final Explainers explainers;
    private final Clock clock;

    AdviceController(AdviceReader reader, Assessor assessor, RuleBases law, Explainers explainers, Clock clock) {
        this.reader = reader;
        this.advisor = new Advisor(assessor, law);
        this.law = law;
        this.explainers = explainers;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/advice",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_YAML_VALUE,
                "application/x-yaml",
                "text/yaml"
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "advise",
            summary = "Advise on a life",
            description =
                    "For each status held, the last day on which coming back keeps it; for every other pathway, the first day"
                            + " on which it is open if the person stays; for each plan of the life, what the trip costs. The body"
                            + " is that of an assessment, with three keys more that may be left out: leave (the last day present),"
                            + " to (the country to go to) and reason. Nothing of the life is stored or logged.")
    @ApiResponse(responseCode = "200", description = "The advice")
    public AdviceDocument advise(
            @RequestBody(required = false) byte @Nullable [] body, @RequestHeader("Content-Type") MediaType format) {
        AskedAdvice asked = FaultyBody.asked(reader.read(FaultyBody.text(body, format)));
        return new AdviceDocuments(law, explainers.in(asked.question().language()))
                .of(advisor.advise(asked.question().onOrToday(clock), asked.departure()));
    }
}
