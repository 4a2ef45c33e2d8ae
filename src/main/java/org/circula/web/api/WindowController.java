package org.circula.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.circula.advise.window.WindowReport;
import org.circula.law.RuleBases;
import org.circula.web.question.WindowQuestionReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What limits on counted days still allow. Nothing of the life is stored or logged. */
@RestController
@Tag(name = "Advice", description = "What may be done next")
class WindowController {

    private final WindowQuestionReader reader;
    private final RuleBases law;

    WindowController(WindowQuestionReader reader, RuleBases law) {
        this.reader = reader;
        this.law = law;
    }

    @Operation(
            operationId = "windows",
            summary = "Count days against a limit",
            description =
                    "What a limit on counted days (90 in any 180, six months away in any year) still allows: days left,"
                            + " days rolling off, the longest stay, the latest exit, the earliest entry, whether trips fit. Days after"
                            + " asOf are supposed, and judged by the law as it is known now. What is not known counts against the"
                            + " person, and certain: false says that it mattered. Nothing of the life is stored or logged.")
    @ApiResponse(responseCode = "200", description = "What the limit still allows")
    @PostMapping(
            path = "/api/v1/windows",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_YAML_VALUE,
                "application/x-yaml",
                "text/yaml"
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    public WindowReport windows(
            @RequestBody(required = false) byte @Nullable [] body, @RequestHeader("Content-Type") MediaType format) {
        return WindowReport.of(FaultyBody.asked(reader.read(FaultyBody.text(body, format))), law);
    }
}
