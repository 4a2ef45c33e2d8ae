package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.time.Span;
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

    @Test
    @DisplayName("Answers stand in alphabetical order, and a key that YAML could take for something else is in quotes")
    void answersInAlphabeticalOrder() {
        Map<String, Answer> answers = new HashMap<>();
        Stream.of("no", "z", "b.a", "Odd key", "a", "m", "k", "c").forEach(id -> answers.put(id, new Answer.Count(1)));
        Life life = new Life(
                Life.unknown().person(),
                Known.unknown(),
                List.of(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                Known.unknown(),
                List.of(),
                answers);
        assertThat(LifeWriter.toYaml(life).lines().map(String::strip))
                .containsExactly(
                        "answers:", "\"Odd key\": 1", "a: 1", "b.a: 1", "c: 1", "k: 1", "m: 1", "\"no\": 1", "z: 1");
    }

    @Test
    @DisplayName("Characters that some readers lose are written as escapes")
    void escapes() {
        Work work = new Work(
                "ES",
                Span.runningFrom(LocalDate.of(2020, 2, 29)),
                Optional.empty(),
                Optional.of("a\nb\u0085c\u2028d\u2029e\uFEFFf"));
        Life life = new Life(
                Life.unknown().person(),
                Known.unknown(),
                List.of(),
                Known.unknown(),
                Known.all(List.of(work)),
                Known.unknown(),
                Known.unknown(),
                List.of(),
                Map.of());
        String escaped = "\"a\\u000ab\\u0085c\\u2028d\\u2029e\\ufefff\"";
        assertThat(LifeWriter.toYaml(life)).contains(escaped);
        assertThat(LifeWriter.toJson(life)).contains(escaped);
    }

    @Test
    @DisplayName("An amount is the same however its zeros are written")
    void amountsAreTheSame() {
        assertThat(new Answer.Money(new BigDecimal("1E+3"), "EUR"))
                .isEqualTo(new Answer.Money(new BigDecimal("1000"), "EUR"))
                .isEqualTo(new Answer.Money(new BigDecimal("1000.00"), "EUR"));
        assertThat(new Answer.Money(new BigDecimal("1E+3"), "EUR").amount().scale())
                .isZero();
    }
}
