package org.circula.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServerTest
class QuestionsTest {

    private static final String LIFE = """
            life:
              person: {nationalities: ["MA"]}
              stays:
                - {in: "ES", from: "2010-03-01", to: "2025-01-10"}
                - {in: "ES", from: "2026-02-12"}
              statuses: [{kind: eu.ltr, in: "ES", from: "2018-06-01"}]
              events: []
            asOf: "2026-03-01"
            """;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @Test
    void aFactThatCanTurnTheVerdictIsAskedWithWhyAndBothTurns() {
        JsonNode put =
                ask("pathways: [eu.ltr.keep]\n" + LIFE).json().path("puts").path(0);

        assertThat(put.path("settled").asBoolean()).isFalse();
        JsonNode question = put.path("questions").path(0);
        assertThat(question.path("text").asString())
                .startsWith("Where were you")
                .endsWith("?");
        assertThat(question.path("why").toString()).contains("eu.ltr.absence.loss-consecutive", "citations");
        assertThat(question.path("doNotKnow").asString()).isEqualTo("I don't know");
        assertThat(question.path("turns").toString()).contains("KEPT", "LOST");
    }

    @Test
    void withoutAPathwayNothingIsAsked() {
        Visitor.Answer answer = ask(LIFE);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/pathways");
    }

    private Visitor.Answer ask(String body) {
        return visitor.post("/api/v1/questions", "application/yaml", body);
    }
}
