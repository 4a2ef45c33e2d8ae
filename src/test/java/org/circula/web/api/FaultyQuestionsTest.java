package org.circula.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.stream.Stream;
import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.circula.web.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a question is told with a pointer to the field, what is allowed, and what to do. */
@ServerTest
class FaultyQuestionsTest {

    private static final String ADDRESS = "/api/v1/assessments";
    private static final String ES = "{\"in\": \"ES\", ";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no life", "{}", "/life", "needs the key \"life\""),
                fault("an unknown key", "{\"life\": {}, \"asof\": \"2026-03-01\"}", "/asof", "Did you mean \"asOf\"?"),
                fault("a question that is a list", "[1]", "", "a question is expected"),
                fault("a life that is a text", "{\"life\": \"me\"}", "/life", "a life is expected"),
                fault("a day that does not exist", asOf("\"2026-02-31\""), "/asOf", "February 2026 has 28 days"),
                fault("a day that is a number", asOf("20260301"), "/asOf", "is not a day"),
                fault("an unknown reading", "{\"life\": {}, \"reading\": \"now\"}", "/reading", "as-understood-now"),
                fault("an unknown language", "{\"life\": {}, \"language\": \"xx\"}", "/language", "\"en\""),
                fault(
                        "an unknown jurisdiction",
                        "{\"life\": {}, \"jurisdictions\": [\"es\", \"esp\"]}",
                        "/jurisdictions/1",
                        "Did you mean \"es\"?"),
                fault(
                        "an unknown pathway",
                        "{\"life\": {}, \"pathways\": [\"eu.ltr.kep\"]}",
                        "/pathways/0",
                        "\"eu.ltr.keep\""),
                fault(
                        "an unknown country",
                        stay("{\"in\": \"Spain\", \"from\": \"2020-01-01\"}"),
                        "/life/stays/0/in",
                        "\"ES\""),
                fault(
                        "an exit before the entry",
                        stay(ES + "\"from\": \"2020-02-01\", \"to\": \"2020-01-01\"}"),
                        "/life/stays/0/to",
                        "before the first day"),
                fault(
                        "stays that overlap",
                        stay(
                                ES
                                        + "\"from\": \"2020-01-01\", \"to\": \"2020-03-01\"}, {\"in\": \"MA\", \"from\": \"2020-02-01\"}"),
                        "/life/stays/1",
                        "2020"),
                fault(
                        "an unknown kind of status",
                        "{\"life\": {\"statuses\": [{\"kind\": \"eu.lrt\", \"in\": \"ES\", \"from\": \"2020-01-01\"}]}}",
                        "/life/statuses/0/kind",
                        "\"eu.ltr\""),
                fault(
                        "an unknown event",
                        "{\"life\": {\"events\": [{\"kind\": \"departur\", \"date\": \"2020-01-01\"}]}}",
                        "/life/events/0/kind",
                        "\"departure\""),
                fault(
                        "an unknown fact",
                        "{\"life\": {\"answers\": {\"health-insurence\": true}}}",
                        "/life/answers/health-insurence",
                        "\"health-insurance\""),
                fault(
                        "an answer of the wrong type",
                        "{\"life\": {\"answers\": {\"health-insurance\": 3}}}",
                        "/life/answers/health-insurance",
                        "true"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsToldWithItsFieldAndWhatToDo(String name, String body, String pointer, String says) {
        Answer answer = visitor.ask(body);

        JsonNode problem = problem(answer, 422, "/problems/faulty-content");
        JsonNode error = problem.path("errors")
                .valueStream()
                .filter(each -> each.path("pointer").asString("?").startsWith(pointer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing points to " + pointer + " in " + problem));
        assertThat(error.path("detail").asString()).contains(says);
        assertThat(error.path("line").asInt()).isPositive();
        assertThat(error.path("column").asInt()).isPositive();
    }

    @Test
    void allFaultsOfTheQuestionAndOfTheLifeAreToldAtOnceInTheOrderOfTheText() {
        Answer answer = visitor.ask("""
                {"asOf": "2026-13-01",
                 "life": {"person": {"born": "1900"},
                          "stays": [{"in": "XX", "from": "2020-01-01"}]},
                 "reading": "then"}""");

        JsonNode errors = problem(answer, 422, "/problems/faulty-content").path("errors");
        assertThat(errors.valueStream().map(error -> error.path("pointer").asString()))
                .containsExactly("/asOf", "/life/person/born", "/life/stays/0/in", "/reading");
        assertThat(errors.valueStream().map(error -> error.path("line").asInt()))
                .containsExactly(1, 2, 3, 4);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("an empty body", "application/json", "", 1),
                Arguments.of("spaces alone", "application/json", "  \n ", 1),
                Arguments.of("JSON that breaks off", "application/json", "{\"life\": {\n\"stays\": [", 2),
                Arguments.of("a comma too many", "application/json", "{\"life\": {},\n\n}", 3),
                Arguments.of("YAML called JSON", "application/json", "life: {}", 1),
                Arguments.of("YAML that is not closed", "application/yaml", "life:\n  stays: [{in: ES", 2),
                Arguments.of("a YAML alias", "application/yaml", "a: &a 1\nlife: *a", 1),
                Arguments.of("a depth bomb of lists", "application/json", "[".repeat(200_000), 1),
                Arguments.of("a depth bomb of YAML", "application/yaml", "[".repeat(200_000), 1),
                Arguments.of("a depth bomb of keys", "application/json", "{\"a\":".repeat(100_000), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void aBodyThatCannotBeReadIsToldWithLineAndColumn(String name, String type, String body, int line) {
        Answer answer = visitor.post(ADDRESS, type, body);

        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        JsonNode problem = problem(answer, answer.status(), "/problems/");
        JsonNode error = problem.path("errors").get(0);
        assertThat(error.path("line").asInt()).isEqualTo(line);
        assertThat(error.path("column").asInt()).isPositive();
        assertThat(problem.path("detail").asString()).isNotBlank();
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        Answer answer = visitor.post(ADDRESS, "application/json", new byte[] {'{', '"', (byte) 0xE9, '"', '}'});

        problem(answer, 400, "/problems/unreadable-body");
        assertThat(answer.text()).contains("UTF-8");
    }

    @Test
    void aDayThatNoPathwayAskedForEncodesIsRefusedOrNotPutAndNeverAnsweredWithAGuess() {
        Answer answer = visitor.ask("{\"life\": {}, \"asOf\": \"1950-01-01\", \"pathways\": [\"eu.ltr.keep\"]}");

        if (answer.status() == 200) {
            assertThat(answer.json().path("verdicts").size()).isZero();
            assertThat(answer.json().path("notPut").get(0).path("reason").asString())
                    .isEqualTo("outside-encoded-period");
        } else {
            problem(answer, 422, "/problems/refused-question");
        }
    }

    @Test
    void anEditionFromBeforeThisInstallationIsRefused() {
        Answer answer = visitor.ask("{\"life\": {}, \"knownAt\": \"2001-01-01\"}");

        JsonNode problem = problem(answer, 422, "/problems/refused-question");
        assertThat(problem.path("errors").get(0).path("pointer").asString()).isEqualTo("/knownAt");
    }

    @Test
    void anotherFormatIsRefusedAndTheRightOnesAreNamed() {
        Answer answer = visitor.post(ADDRESS, "text/plain", "{\"life\": {}}");

        JsonNode problem = problem(answer, 415, "/problems/unsupported-media-type");
        assertThat(problem.path("detail").asString()).contains("application/json", "application/yaml");
    }

    @Test
    void aBodyWithoutAFormatIsRefused() {
        Answer answer =
                visitor.send(visitor.request(ADDRESS).POST(HttpRequest.BodyPublishers.ofString("{\"life\": {}}")));

        problem(answer, 415, "/problems/unsupported-media-type");
    }

    @Test
    void anAnswerInAnotherFormatIsRefused() {
        Answer answer = visitor.send(visitor.request(ADDRESS)
                .header("Content-Type", "application/json")
                .header("Accept", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString("{\"life\": {}}")));

        problem(answer, 406, "/problems/not-acceptable");
    }

    @Test
    void anotherMethodIsRefusedAndTheRightOneNamed() {
        Answer answer = visitor.get(ADDRESS);

        problem(answer, 405, "/problems/method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void noFactStandsInAnAddress() {
        Answer answer = visitor.post(ADDRESS + "?asOf=2026-03-01", "application/json", "{\"life\": {}}");

        JsonNode problem = problem(answer, 400, "/problems/faulty-parameter");
        assertThat(problem.path("errors").get(0).path("parameter").asString()).isEqualTo("asOf");
    }

    private static Arguments fault(String name, String body, String pointer, String says) {
        return Arguments.of(name, body, pointer, says);
    }

    private static String asOf(String written) {
        return "{\"life\": {}, \"asOf\": " + written + "}";
    }

    private static String stay(String stays) {
        return "{\"life\": {\"stays\": [" + stays + "]}}";
    }

    private static JsonNode problem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text()).doesNotContain("Exception", "org.circula", "tools.jackson", "\tat ");
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asString()).startsWith(type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        return problem;
    }
}
