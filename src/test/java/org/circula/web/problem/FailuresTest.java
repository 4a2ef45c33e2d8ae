package org.circula.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.TemplateEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What nobody foresaw is logged without a word of what was sent, and told without a word of how Circula is made. */
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/assessments");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private Failures failures;

    @BeforeEach
    void prepare() {
        failures = new Failures(new ProblemResponder(JSON, new TemplateEngine()), new FailureLog());
    }

    @Test
    void whatAPersonSentReachesNeitherTheLogNorTheAnswer(CapturedOutput output) throws Exception {
        Throwable inner = new IllegalStateException("born 1971-12-24 in Rabat");
        failures.respond(request, response, new IllegalArgumentException("stays in Rabat", inner));

        JsonNode problem = JSON.readTree(response.getContentAsByteArray());
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/our-fault");
        assertThat(response.getContentAsString()).doesNotContain("Rabat", "1971", "Exception", "org.circula");
        assertThat(output.getAll())
                .doesNotContain("Rabat", "1971")
                .contains("IllegalArgumentException", "IllegalStateException", "FailuresTest")
                .contains(problem.path("reference").asString());
    }

    @Test
    void aRefusalOfSpringKeepsItsStatusAndIsNotLogged(CapturedOutput output) throws Exception {
        failures.respond(request, response, new ResponseStatusException(HttpStatus.CONFLICT, "stays in Rabat"));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString())
                .contains("/problems/bad-request")
                .doesNotContain("Rabat");
        assertThat(output.getAll()).isEmpty();
    }

    @Test
    void anAnswerThatIsOnItsWayIsNotWrittenOver() throws Exception {
        response.getOutputStream().write("half an answer".getBytes());
        response.flushBuffer();

        failures.respond(request, response, new IllegalStateException());

        assertThat(response.getContentAsString()).isEqualTo("half an answer");
    }
}
