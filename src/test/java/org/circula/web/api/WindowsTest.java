package org.circula.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.circula.web.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Days counted over HTTP, and what is said of questions that cannot be answered. */
@ServerTest
class WindowsTest {

    private static final String ADDRESS = "/api/v1/windows";
    private static final String LIFE = """
            {"stays": [{"in": "MA", "from": "2020-01-01", "to": "2025-01-01"},
                       {"in": "ES", "from": "2025-01-01", "to": "2025-03-31"},
                       {"in": "MA", "from": "2025-03-31"}], "statuses": []}""";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @Test
    void daysLeftTheEarliestStayAndTripsAreAnswered() {
        JsonNode report =
                ask("\"stay\": 30, \"days\": 3, \"trips\": [{\"from\": \"2025-06-28\", \"to\": \"2025-07-02\"}]")
                        .json();

        assertThat(report.path("used").path("left").asInt()).isZero();
        assertThat(report.path("table").size()).isEqualTo(3);
        assertThat(report.path("earliestStay").path("entry").asString()).isEqualTo("2025-06-30");
        assertThat(report.path("trips").path("breaksOn").asString()).isEqualTo("2025-06-28");
        assertThat(report.path("information").asString()).contains("not legal advice");
    }

    @Test
    void yamlIsReadAsJsonIs() {
        Answer answer = visitor.post(
                ADDRESS,
                "application/yaml",
                "provision: eu.short-stay.ninety\nasOf: \"2025-06-01\"\nlife: {stays: [{in: \"MA\", from: \"2020-01-01\"}], statuses: []}\n");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("longestStay").path("days").asInt()).isEqualTo(90);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a stay of no days       | "stay": 0                                                     | /stay    | from 1 to 1100
            a table of no length    | "days": "many"                                                | /days    | no whole number
            trips that are no list  | "trips": "July"                                               | /trips   | Trips are a list
            a trip that ends first  | "trips": [{"from": "2025-07-02", "to": "2025-07-01"}]         | /trips/0/to | lies before the first day
            an entry before facts   | "entry": "2025-05-01"                                         | /entry   | lies before 2025-06-01
            a trip without an end   | "trips": [{"from": "2025-07-02"}]                             | /trips   | has no last day
            an unknown key          | "stays": 1                                                    | /stays   | Did you mean
            """)
    void whatIsWrongIsToldWithAPointer(String name, String field, String pointer, String says) {
        Answer answer = ask(field);

        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").toString())
                .contains("\"" + pointer + "\"")
                .contains(says);
    }

    @Test
    void anUnknownLimitIsToldWithTheNearest() {
        Answer answer =
                visitor.post(ADDRESS, "application/json", "{\"life\": {}, \"provision\": \"eu.short-stay.nintey\"}");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text()).contains("/provision").contains("eu.short-stay.ninety");
    }

    private Answer ask(String more) {
        return visitor.post(
                ADDRESS,
                "application/json",
                "{\"provision\": \"eu.short-stay.ninety\", \"asOf\": \"2025-06-01\", " + more + ", \"life\": " + LIFE
                        + "}");
    }
}
