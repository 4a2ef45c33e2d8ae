package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reforms looked at from the terminal. */
class ReformCommandsTest {

    private static final String RECAST = "eu-long-term-residents-recast";

    private static final String FIFTEEN_MONTHS_AWAY = """
            person: {born: "1988-01-01", nationalities: ["MA"]}
            stays:
              - {in: "ES", from: "2015-01-01", to: "2026-01-10"}
              - {in: "MA", from: "2026-01-11", to: "2027-04-10", reason: family-care}
              - {in: "ES", from: "2027-04-11"}
            statuses: [{kind: eu.ltr, in: "ES", from: "2020-01-01"}]
            events: []
            """;

    @TempDir
    private Path folder;

    @Test
    void listSaysOfEachWhoseItIsAndThatItIsNotLaw() {
        assertThat(good("reform", "list"))
                .contains("gb-earned-settlement", RECAST, "proposed by the European Commission", "changes at, be, de");
    }

    @Test
    void showSetsTheLawBesideTheReformWithBothSources() {
        assertThat(good("reform", "show", RECAST))
                .contains(
                        "This is not law. It was proposed by the European Commission",
                        "By the law as it is: from 28 August 2007 on:",
                        "less than 12 months; else ended by law.",
                        "By the reform: from 1 January 2027 on:",
                        "less than 24 months; else ended by law.",
                        "Directive 2003/109",
                        "the Commission's proposal of 2022",
                        "(unverified)",
                        "The law as it is has no such provision.",
                        "Asked otherwise: Acquire long-term resident status by the Union's own conditions",
                        "Of other use: Residence permit for studies");
    }

    @Test
    void compareTellsWhatTheReformTurnsForALifeAndBySayingWhichProvision() throws IOException {
        String life = life();
        assertThat(good("reform", "compare", RECAST, life, "--as-of", "2027-06-01", "--pathway", "eu.ltr.keep"))
                .contains(
                        "This is not law.",
                        "Spain: gains",
                        "By the law as it is: Spain may withdraw long-term resident status in the Union. From 11"
                                + " January 2027 on.",
                        "By the reform: You keep long-term resident status in the Union.",
                        "Turned by eu.ltr.absence.loss-consecutive.",
                        "not legal advice");
    }

    @Test
    void whatTheReformWouldAskIsAsked() throws IOException {
        String life = Files.writeString(folder.resolve("worker.yaml"), """
                        stays: [{in: "IN", from: "2010-01-01", to: "2017-02-28"}, {in: "GB", from: "2017-03-01"}]
                        statuses: [{kind: gb.skilled-worker, in: "GB", from: "2017-03-01"}]
                        events: []
                        answers: {gb.english-b2-and-life-test: true, gb.earned-modest-income: true, gb.work-below-degree: false, gb.public-funds-claimed: false, gb.public-funds-for-long: false}
                        """).toString();
        assertThat(good("reform", "compare", "gb-earned-settlement", life, "--as-of", "2027-03-01"))
                .contains(
                        "answered, and open by the reform",
                        "? Do you owe nothing to the state",
                        "Turned by gb.earned.no-debt.");
    }

    @Test
    void onADayBeforeTheReformItChangesNothing() throws IOException {
        assertThat(good("reform", "compare", RECAST, life(), "--as-of", "2026-12-31", "--pathway", "eu.ltr.keep"))
                .contains("The reform changes none of the 1 answers.");
    }

    @Test
    void asIfItHadComeEarlierItHoldsFromThatDay() {
        String told = good(
                "reform",
                "compare",
                RECAST,
                "scenarios/lives/fourteen-months-away.yaml",
                "--from",
                "2024-01-01",
                "--as-of",
                "2026-03-01",
                "--pathway",
                "eu.ltr.keep");
        assertThat(told).contains("taken to hold from 1 January 2024.", "Spain: gains");
    }

    @Test
    void ofManyLivesItCountsByPathwayAndSaysThatTheyAreNoPopulation() {
        assertThat(good(
                        "reform",
                        "compare",
                        RECAST,
                        "--from",
                        "2007-01-01",
                        "--scenarios",
                        "scenarios/eu/long-term-absence.yaml"))
                .contains("They stand for no population", "eu.ltr.keep", " gains", "no change");
    }

    @Test
    void jsonGivesBothAnswersAndWhatTurnedThem() throws IOException {
        JsonNode document = new JsonMapper()
                .readTree(Terminal.run(
                                "reform",
                                "compare",
                                RECAST,
                                life(),
                                "--as-of",
                                "2027-06-01",
                                "--pathway",
                                "eu.ltr.keep",
                                "--format",
                                "json")
                        .out());
        assertThat(document.at("/stage").asString()).isEqualTo("proposed");
        JsonNode answer = document.at("/lives/0/answers/0");
        assertThat(answer.at("/law").asString()).isEqualTo("LOST");
        assertThat(answer.at("/reform").asString()).isEqualTo("KEPT");
        assertThat(answer.at("/difference").asString()).isEqualTo("gains");
        assertThat(answer.at("/turnedBy/0").asString()).isEqualTo("eu.ltr.absence.loss-consecutive");
    }

    @Test
    void checkNamesAReformThatNoScenarioTries() throws IOException {
        Path reform = Files.createDirectories(folder.resolve("less/eu"));
        Files.writeString(
                folder.resolve("less/reform.yaml"),
                "says: Less\nby: nobody\nstage: suggested\nseen: \"2026-01-01\"\nfrom: \"2027-01-01\"\n");
        Files.writeString(
                reform.resolve("absence.yaml"),
                "changes:\n  eu.ltr.absence.granting-state: {keep: {less-than: P3Y}, source: {act: 32003L0109, at: \"Art 9(4)\"}, grade: MEMORY}\n");
        Terminal.Ran untried = Terminal.run("reform", "check", folder.toString());
        assertThat(untried.exitCode()).isEqualTo(1);
        assertThat(untried.out()).contains("There is no scenarios.yaml");

        Files.writeString(folder.resolve("less/scenarios.yaml"), """
                - name: One side alone
                  as-of: "2027-06-01"
                  life: {stays: [{in: "PL", from: "2010-01-01"}], statuses: [{kind: eu.ltr, in: "PL", from: "2020-01-01"}], events: []}
                  expect: {eu.ltr.keep: KEPT}
                """);
        Terminal.Ran onOneSide = Terminal.run("reform", "check", folder.toString());
        assertThat(onOneSide.exitCode()).isEqualTo(1);
        assertThat(onOneSide.out())
                .contains(
                        "eu eu.ltr.absence.granting-state: no scenario has shown [NOT_MET].",
                        "1 scenarios passed, 0 failed.");
    }

    @Test
    void aReformThatThereIsNotIsAnsweredWithThoseThatThereAre() {
        Terminal.Ran ran = Terminal.run("reform", "show", "earned");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("There is no reform earned.", "gb-earned-settlement");
    }

    @Test
    void scenariosThatCannotBeReadAreToldAndNotPassedOver() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "- name: Nothing else\n");
        Terminal.Ran ran = Terminal.run("reform", "compare", RECAST, "--scenarios", broken.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("broken.yaml", "The scenario has no as-of.");
    }

    @Test
    void comparingNobodyIsRefused() {
        Terminal.Ran ran = Terminal.run("reform", "compare", RECAST);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("No life is named.");
    }

    private String life() throws IOException {
        return Files.writeString(folder.resolve("life.yaml"), FIFTEEN_MONTHS_AWAY)
                .toString();
    }

    private static String good(String... arguments) {
        Terminal.Ran ran = Terminal.run(arguments);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        return ran.out().replaceAll("\\s+", " ");
    }
}
