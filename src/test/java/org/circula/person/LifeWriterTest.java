package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A life is written in one way only")
class LifeWriterTest {

    @Test
    @DisplayName("Keys have a fixed order, entries a line each, and answers the order of the alphabet")
    void canonicalYaml() {
        String loose = """
                {"answers": {"income.monthly": {"currency": "EUR", "amount": 1400.00}, "es.means-sufficient": false},
                 "events": [], "plans": [],
                 "statuses": {"complete": false, "items": [
                    {"planned": false, "from": "2015-09-01", "in": "ES", "kind": "es.long-term", "employer": "a: \\"b\\""}]},
                 "stays": [{"from": "2015-09-01", "in": "ES"}, {"to": "2015-09-01", "from": "2015-01-01", "outside": "ES"}],
                 "person": {"nationalities": ["MA", "FR"]}}
                """;
        assertThat(LifeWriter.toYaml(TestWords.good(loose))).isEqualTo("""
                person: {nationalities: ["MA", "FR"]}
                stays:
                  - {in: "ES", from: "2015-09-01"}
                  - {outside: "ES", from: "2015-01-01", to: "2015-09-01"}
                statuses:
                  items:
                    - {kind: "es.long-term", in: "ES", from: "2015-09-01", employer: "a: \\"b\\""}
                  complete: false
                events: []
                answers:
                  es.means-sufficient: false
                  income.monthly: {amount: 1400, currency: "EUR"}
                """);
        assertThat(LifeWriter.toJson(TestWords.good(loose))).isEqualTo("""
                {
                  "person": {"nationalities": ["MA", "FR"]},
                  "stays": [
                    {"in": "ES", "from": "2015-09-01"},
                    {"outside": "ES", "from": "2015-01-01", "to": "2015-09-01"}
                  ],
                  "statuses": {"items": [
                    {"kind": "es.long-term", "in": "ES", "from": "2015-09-01", "employer": "a: \\"b\\""}
                  ], "complete": false},
                  "events": [],
                  "answers": {"es.means-sufficient": false, "income.monthly": {"amount": 1400, "currency": "EUR"}}
                }
                """);
    }

    @Test
    @DisplayName("A life of which nothing is known is an empty pair of braces")
    void nothingKnown() {
        assertThat(LifeWriter.toYaml(Life.unknown())).isEqualTo("{}\n");
        assertThat(LifeWriter.toJson(Life.unknown())).isEqualTo("{}\n");
    }
}
