package org.circula.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServerTest
class AdviceTest {

    private static final String QUESTION = """
            asOf: "2026-11-23"
            pathways: [eu.ltr.keep, es.long-term.acquire]
            leave: "2026-12-31"
            to: MA
            life:
              person: {born: "1988-04-02", nationalities: ["MA"]}
              stays: [{in: "ES", from: "2013-09-01"}]
              statuses: [{kind: eu.ltr, in: "ES", from: "2018-10-15"}]
              events: []
              plans: [{leave: "ES", from: "2027-01-10", to: "2028-02-01", in: "MA", reason: work}]
              answers: {health-insurance: true}
            """;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @Test
    void theLatestDayOfReturnIsTwelveMonthsAfterTheLastDayPresent() {
        JsonNode answer =
                visitor.post("/api/v1/advice", "application/yaml", QUESTION).json();

        assertThat(answer.path("backByForEverything").asString()).isEqualTo("2027-12-31");
        JsonNode found = answer.path("returns").path(0);
        assertThat(found.path("found").asString()).isEqualTo("back-by");
        assertThat(found.path("day").asString()).isEqualTo("2027-12-31");
        assertThat(found.path("effect").asString()).isEqualTo("may-be-withdrawn");
        assertThat(found.path("bindsFirst").path(0).path("provision").asString())
                .isEqualTo("eu.ltr.absence.loss-consecutive");
        assertThat(found.path("bindsFirst").path(0).path("citations").toString())
                .contains("BOE-A-2000-544");
        assertThat(found.path("sentences").toString()).contains("be back in Spain by Friday 31 December 2027");
    }

    @Test
    void aPlannedTripIsToldWithWhatItCosts() {
        JsonNode trip = visitor.post("/api/v1/advice", "application/yaml", QUESTION)
                .json()
                .path("trips")
                .path(0);

        assertThat(trip.path("judgedOn").asString()).isEqualTo("2028-02-01");
        assertThat(trip.path("days").toString()).contains("{\"country\":\"ES\",\"gained\":-386}");
        assertThat(trip.path("pathways").toString())
                .contains("\"pathway\":\"eu.ltr.keep\"")
                .contains("\"without\":\"KEPT\",\"with\":\"LOST\"");
        assertThat(trip.path("sentences").toString()).contains("This is supposed, not known.");
    }

    @Test
    void whatWouldLoseAYesFirstIsToldForWhatIsKept() {
        JsonNode losses = visitor.post("/api/v1/advice", "application/yaml", QUESTION)
                .json()
                .path("losses");

        assertThat(losses.size()).isEqualTo(2);
        assertThat(losses.path(0).path("pathway").asString()).isEqualTo("es.long-term.acquire");
        JsonNode kept = losses.path(1);
        assertThat(kept.path("pathway").asString()).isEqualTo("eu.ltr.keep");
        assertThat(kept.path("rooms").path(0).path("provision").asString()).startsWith("eu.ltr.absence.");
        assertThat(kept.path("sentences").toString()).contains("to spare");
    }

    @Test
    void aFaultIsToldWithItsField() {
        Visitor.Answer answer =
                visitor.post("/api/v1/advice", "application/yaml", QUESTION.replace("to: MA", "to: Morocco"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/to");
    }
}
