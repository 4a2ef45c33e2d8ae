package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is written is read back the same")
class LifeWriterTest {

    @Provide
    Arbitrary<Life> lives() {
        return RandomLives.of(TestWords.WORDS);
    }

    @Provide
    Arbitrary<Life> completeLives() {
        return RandomLives.complete(TestWords.WORDS);
    }

    @Property
    @Label("A life written as YAML or as JSON is read back equal")
    void roundTrip(@ForAll("lives") Life life) {
        RandomLives.countKinds(life);
        assertThat(TestWords.good(LifeWriter.toYaml(life))).isEqualTo(life);
        assertThat(TestWords.good(LifeWriter.toJson(life))).isEqualTo(life);
    }

    @Property
    @Label("A life gives the same canonical text whichever format it came in")
    void sameTextFromBothFormats(@ForAll("lives") Life life) {
        Life fromYaml = TestWords.good(LifeWriter.toYaml(life));
        Life fromJson = TestWords.good(LifeWriter.toJson(life));
        assertThat(LifeWriter.toJson(fromYaml)).isEqualTo(LifeWriter.toJson(fromJson));
        assertThat(LifeWriter.toYaml(fromYaml)).isEqualTo(LifeWriter.toYaml(fromJson));
    }

    @Property
    @Label("A complete life leaves nothing unknown but answers")
    void completeLives(@ForAll("completeLives") Life life) {
        assertThat(life.stays().complete()).isTrue();
        assertThat(life.statuses().complete()).isTrue();
        assertThat(life.work().complete()).isTrue();
        assertThat(life.insured().complete()).isTrue();
        assertThat(life.events().complete()).isTrue();
        assertThat(life.person().nationalities().complete()).isTrue();
        assertThat(life.person().born()).isPresent();
        assertThat(life.unknownDays()).isEmpty();
        assertThat(TestWords.good(LifeWriter.toYaml(life))).isEqualTo(life);
    }

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
