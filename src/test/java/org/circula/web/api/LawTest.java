package org.circula.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.circula.assess.Assessor;
import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.circula.web.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The encoded law over HTTP. */
@ServerTest
class LawTest {

    @LocalServerPort
    private int port;

    /** Tests make beans only when they are asked for; editions are remembered when this one is made. */
    @Autowired
    private Assessor assessor;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @Test
    void theRuleBasesComeWithTheirEditionsAndWhenTheseWereFirstSeen() {
        JsonNode answer = get("/api/v1/rule-bases");

        JsonNode spain = find(answer.path("ruleBases"), "jurisdiction", "es");
        assertThat(spain.path("name").asString()).isEqualTo("Spain");
        assertThat(spain.path("country").asString()).isEqualTo("ES");
        assertThat(spain.path("includes").toString()).isEqualTo("[\"eu\"]");
        assertThat(spain.path("domains").toString()).contains("absence-penalty", "residency", "visa");
        JsonNode edition = find(answer.path("editions"), "jurisdiction", "es");
        assertThat(edition.path("edition").asString())
                .isEqualTo(spain.path("edition").asString());
        assertThat(edition.path("loaded").asBoolean()).isTrue();
        assertThat(edition.path("firstSeen").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(edition.path("engineVersion").asString()).isNotBlank();
    }

    @Test
    void aRuleBaseSaysWhatItAnswersForWhichDaysAndWhatChangedWhen() {
        JsonNode spain = get("/api/v1/rule-bases/es");

        JsonNode absence = find(spain.path("domains"), "domain", "absence-penalty");
        JsonNode pathway = find(absence.path("pathways"), "id", "es.temporary.keep");
        assertThat(pathway.path("question").asString()).isEqualTo("keep");
        assertThat(pathway.path("encodedFrom").asString()).isEqualTo("2005-02-07");
        assertThat(pathway.path("requirements").toString()).contains("es.temporary.absence-in-a-year");
        JsonNode day = find(spain.path("changes"), "on", "2025-05-20");
        assertThat(day.path("changed").toString()).contains("\"what\":\"changes\"", "\"citations\":[{");
        assertThat(spain.path("changes")
                        .valueStream()
                        .map(change -> change.path("on").asString()))
                .isSorted();
    }

    @Test
    void theNameOfARuleBaseMayBeWrittenInCapitals() {
        assertThat(visitor.get("/api/v1/rule-bases/ES").status()).isEqualTo(200);
    }

    @Test
    void theProvisionsOfADayAreThoseOfTheStateAndOfTheUnionWithTheValueOfThatDay() {
        JsonNode before = get("/api/v1/rule-bases/es/provisions?asOf=2008-01-01");
        JsonNode now = get("/api/v1/rule-bases/es/provisions?asOf=2026-03-01");

        assertThat(before.path("asOf").asString()).isEqualTo("2008-01-01");
        JsonNode early = find(before.path("provisions"), "id", "eu.ltr.absence.loss-consecutive");
        JsonNode late = find(now.path("provisions"), "id", "eu.ltr.absence.loss-consecutive");
        assertThat(early.path("statedBy").asString()).isEqualTo("eu");
        assertThat(late.path("statedBy").asString()).isEqualTo("es");
        assertThat(late.path("override").asBoolean()).isTrue();
        assertThat(late.path("values").get(0).path("keep").toString()).isEqualTo("{\"less-than\":\"P12M\"}");
        assertThat(late.path("values").get(0).path("measure").path("take").asString())
                .isEqualTo("nearest-absence");
    }

    @Test
    void aRuleAnnulledLaterHeldThenAndIsUnderstoodNeverToHaveHeld() {
        String address = "/api/v1/rule-bases/es/inhibitors?asOf=2012-06-01";
        String id = "es.temporary.absence-in-a-year";

        assertThat(get(address + "&reading=as-applied-then").path("provisions").toString())
                .contains(id);
        assertThat(get(address).path("provisions").toString()).doesNotContain(id);
    }

    @Test
    void inhibitorsAreProvisionsAndAttributesThatBreakAPrincipleWithValueAndCitation() {
        JsonNode inhibitors = get("/api/v1/rule-bases/es/inhibitors?asOf=2026-03-01");

        JsonNode provision = find(inhibitors.path("provisions"), "id", "eu.ltr.absence.loss-consecutive");
        assertThat(provision.path("principle").path("id").asString()).isEqualTo("absence-tolerance");
        assertThat(provision.path("principle").path("breaks").asBoolean()).isTrue();
        assertThat(inhibitors.path("provisions").valueStream())
                .allSatisfy(
                        each -> assertThat(each.path("principle").path("breaks").asBoolean())
                                .isTrue())
                .allSatisfy(each -> assertThat(
                                each.path("values").get(0).path("citations").size())
                        .isPositive());
        assertThat(inhibitors.path("attributes").valueStream())
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.path("value").path("value").asString()).isNotBlank())
                .allSatisfy(each ->
                        assertThat(each.path("value").path("citations").size()).isPositive());
    }

    @Test
    void aProvisionComesWithAllValuesJudgmentsExceptionsOverridesAndItsRule() {
        JsonNode provision = get("/api/v1/provisions/eu.ltr.absence.loss-consecutive");

        assertThat(provision.path("overriddenBy").toString()).contains("\"es\"", "\"fr\"");
        assertThat(provision.path("requiredBy").toString()).contains("eu.ltr.keep");
        JsonNode union = find(provision.path("statements"), "statedBy", "eu");
        assertThat(union.path("rule").path("text").asString()).contains("@id", "findings.record");
        assertThat(union.path("judgments").get(0).path("name").asString()).isEqualTo("C-432/20");
        assertThat(union.path("judgments")
                        .get(0)
                        .path("valuesBefore")
                        .get(0)
                        .path("measure")
                        .toString())
                .contains("residence-resumed");
        assertThat(union.path("liftedBy").get(0).path("id").asString()).isEqualTo("eu.ltr.absence.former-blue-card");
        assertThat(union.path("line").asInt()).isPositive();
    }

    @Test
    void anExceptionSaysWhatItTouches() {
        JsonNode exception = get("/api/v1/provisions/eu.ltr.absence.former-blue-card");

        assertThat(exception.path("touches").toString()).contains("eu.ltr.absence.loss-consecutive");
    }

    @Test
    void theFactsAreAllWordsThatALifeMayUse() {
        JsonNode facts = get("/api/v1/facts");

        JsonNode answer = find(facts.path("answers"), "id", "health-insurance");
        assertThat(answer.path("type").asString()).isEqualTo("yes-no");
        assertThat(answer.path("question").asString()).endsWith("?");
        assertThat(find(facts.path("statuses"), "id", "eu.ltr").path("says").asString())
                .isNotBlank();
        assertThat(find(facts.path("events"), "id", "departure")
                        .path("question")
                        .asString())
                .endsWith("?");
        assertThat(find(facts.path("territories"), "id", "EU")
                        .path("members")
                        .path("GB")
                        .toString())
                .contains("2020-01-31");
        assertThat(facts.path("reasons").toString()).contains("family-care");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/rule-bases/ess                                | 404 | Did you mean 'es'?
            /api/v1/provisions/eu.ltr.absence.loss-consecutiv     | 404 | Did you mean 'eu.ltr.absence.loss-consecutive'?
            /api/v1/rule-bases/es/provisions?asof=2026-03-01      | 400 | Allowed: asOf, reading.
            /api/v1/rule-bases/es/provisions?asOf=2026-02-30      | 400 | not a day of the calendar
            /api/v1/rule-bases/es/provisions?asOf=                | 400 | not a day of the calendar
            /api/v1/rule-bases/es/inhibitors?reading=then         | 400 | as-understood-now or as-applied-then
            /api/v1/rule-bases/es/inhibitors?asOf=2026-03-01&asOf=2026-03-02 | 400 | stands twice
            /api/v1/facts?language=en                             | 400 | has none
            """)
    void whatIsNotKnownInAnAddressIsToldWithASuggestion(String address, int status, String says) {
        Answer answer = visitor.get(address);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("detail").asString()).contains(says);
    }

    private JsonNode get(String address) {
        Answer answer = visitor.get(address);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        return answer.json();
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        return list.valueStream()
                .filter(each -> each.path(key).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing has " + key + " " + value + " in " + list));
    }
}
