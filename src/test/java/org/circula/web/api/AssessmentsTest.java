package org.circula.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.circula.web.Visitor.Answer;
import org.circula.web.examples.Example;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class AssessmentsTest {

    private static final String ADDRESS = "/api/v1/assessments";

    @LocalServerPort
    private int port;

    @Autowired
    private ExampleQuestions examples;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @Test
    void aLifeIsAnsweredWithVerdictsThatExplainThemselves() {
        JsonNode answer = ask(Example.LONG_ABSENCE).json();

        assertThat(answer.path("asOf").asString()).isEqualTo("2026-03-01");
        assertThat(answer.path("reading").asString()).isEqualTo("as-understood-now");
        assertThat(answer.path("information").asString()).contains("not legal advice");
        assertThat(answer.path("editions").path("es").asString()).hasSize(64);
        JsonNode verdict = verdict(answer, "eu.ltr.keep");
        assertThat(verdict.path("answer").asString()).isEqualTo("LOST");
        assertThat(verdict.path("inhibitors").toString()).contains("eu.ltr.absence.loss-consecutive");
        assertThat(verdict.path("findings").toString()).contains("\"citations\":[{");
    }

    @Test
    void oneVisitInTheMiddleKeepsTheStatus() {
        assertThat(verdict(ask(Example.ONE_VISIT).json(), "eu.ltr.keep")
                        .path("answer")
                        .asString())
                .isEqualTo("KEPT");
    }

    @Test
    void whatIsNotKnownIsAskedAndNeverCountedAsNo() {
        JsonNode verdict = verdict(ask(Example.OPEN_QUESTION).json(), "eu.ltr.keep");

        assertThat(verdict.path("answer").asString()).isEqualTo("NEEDS_FACTS");
        assertThat(verdict.path("questions").toString()).contains("European Union");
    }

    @Test
    void theReadingOfJudgmentsIsChosenByTheQuestion() {
        JsonNode then = verdict(ask(Example.SEVEN_MONTHS).json(), "es.temporary.keep");
        String asUnderstoodNow = json(Example.SEVEN_MONTHS).replace("as-applied-then", "as-understood-now");
        JsonNode now = verdict(visitor.ask(asUnderstoodNow).json(), "es.temporary.keep");

        assertThat(then.path("answer").asString()).isEqualTo("LOST");
        assertThat(now.path("answer").asString()).isEqualTo("KEPT");
    }

    @ParameterizedTest
    @EnumSource
    void jsonAndYamlOfTheSameLifeGiveTheSameBytes(Example example) {
        Answer fromJson = ask(example);
        Answer fromYaml = visitor.post(ADDRESS, "application/yaml", examples.asYaml(example));

        assertThat(fromJson.status()).as(fromJson.text()).isEqualTo(200);
        assertThat(fromYaml.bytes()).isEqualTo(fromJson.bytes());
        assertThat(fromYaml.header("Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-yaml", "text/yaml", "application/yaml;charset=UTF-8"})
    void yamlGoesByOtherNamesToo(String name) {
        assertThat(visitor.post(ADDRESS, name, "life: {}\n").status()).isEqualTo(200);
    }

    @Test
    void anAnswerThatShowsALifeIsKeptNowhere() {
        assertThat(ask(Example.LONG_ABSENCE).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void onlyTheJurisdictionsAndPathwaysNamedAreAsked() {
        String question = json(Example.LONG_ABSENCE).replaceFirst("\\{", "{\"pathways\": [\"eu.ltr.keep\"], ");

        JsonNode verdicts = visitor.ask(question).json().path("verdicts");

        assertThat(verdicts.size()).isEqualTo(1);
        assertThat(verdicts.get(0).path("pathway").asString()).isEqualTo("eu.ltr.keep");
    }

    @Test
    void aLifeOfWhichNothingIsKnownIsNoFault() {
        Answer answer = visitor.ask("{\"life\": {}}");

        assertThat(answer.status()).isEqualTo(200);
        List<String> answers = answer.json()
                .path("verdicts")
                .valueStream()
                .map(verdict -> verdict.path("answer").asString())
                .toList();
        assertThat(answers).doesNotContain("LOST");
    }

    private Answer ask(Example example) {
        return visitor.ask(json(example));
    }

    private String json(Example example) {
        return JsonMapper.builder().build().writeValueAsString(examples.asJson(example));
    }

    private static JsonNode verdict(JsonNode answer, String pathway) {
        return answer.path("verdicts")
                .valueStream()
                .filter(verdict -> verdict.path("pathway").asString().equals(pathway))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No verdict on " + pathway + " in " + answer));
    }
}
