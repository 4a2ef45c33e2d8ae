package org.circula.web.api;

import org.circula.explain.AssessmentDocument;
import org.circula.web.question.Assessments;
import org.circula.web.question.QuestionReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Verdicts on a life. Nothing of the life is stored or logged. */
@RestController
class AssessmentController implements AssessmentInterface {

    private final QuestionReader reader;
    private final Assessments assessments;

    AssessmentController(QuestionReader reader, Assessments assessments) {
        this.reader = reader;
        this.assessments = assessments;
    }

    @Override
    @PostMapping(
            path = "/api/v1/assessments",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_YAML_VALUE,
                "application/x-yaml",
                "text/yaml"
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    public AssessmentDocument assess(
            @RequestBody(required = false) byte @Nullable [] body, @RequestHeader("Content-Type") MediaType format) {
        return assessments.answer(FaultyBody.asked(reader.read(FaultyBody.text(body, format))));
    }
}
