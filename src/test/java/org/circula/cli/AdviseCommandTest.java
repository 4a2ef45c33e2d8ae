package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Advice asked for from the terminal. */
class AdviseCommandTest {

    private static final String LIFE = """
            person: {born: "1988-04-02", nationalities: ["MA"]}
            stays: [{in: "ES", from: "2013-09-01"}]
            statuses: [{kind: eu.ltr, in: "ES", from: "2018-10-15"}]
            events: []
            """;

    private static final String GERMAN_LIFE = """
            person: {born: "1985-04-12", nationalities: ["TR"]}
            stays: [{in: "DE", from: "2012-05-01"}]
            statuses: [{kind: de.settlement, in: "DE", from: "2019-03-01"}]
            """;

    private static final String BELGIAN_LIFE = """
            person: {born: "1985-04-12", nationalities: ["MA"]}
            stays: [{in: "BE", from: "2012-05-01"}]
            statuses: [{kind: be.unlimited, in: "BE", from: "2019-03-01"}]
            """;

    @TempDir
    private Path folder;

    @Test
    void theDayToBeBackStandsFirst() throws IOException {
        Terminal.Ran ran = advise("--pathway", "eu.ltr.keep", "--as-of", "2026-11-23", "--leave", "2026-12-31");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("To be sure of keeping everything you hold, be back by Friday 31 December 2027.")
                .contains("A day later an office may withdraw it.", "eu.ltr.keep", "not legal advice");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 92);
    }

    @Test
    void whatWouldHaveKeptALostStatusIsToldWithItsMargin() throws IOException {
        String away = LIFE.replace(
                "[{in: \"ES\", from: \"2013-09-01\"}]",
                "[{in: \"ES\", from: \"2013-09-01\", to: \"2025-01-10\"}, "
                        + "{in: \"MA\", from: \"2025-01-11\", to: \"2026-02-01\"}, {in: \"ES\", from: \"2026-02-02\"}]");
        Terminal.Ran ran = adviseOn(away, "--pathway", "eu.ltr.keep", "--as-of", "2026-03-01");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("What would change the answer", "Back 23 days earlier: in Spain");
    }

    @Test
    void whatWouldLoseAKeptStatusFirstIsToldWithItsRoom() throws IOException {
        String away = LIFE.replace(
                "[{in: \"ES\", from: \"2013-09-01\"}]",
                "[{in: \"ES\", from: \"2013-09-01\", to: \"2025-01-10\"}, "
                        + "{in: \"MA\", from: \"2025-01-11\", to: \"2026-01-05\"}, {in: \"ES\", from: \"2026-01-06\"}]");
        Terminal.Ran ran = adviseOn(away, "--pathway", "eu.ltr.keep", "--as-of", "2026-03-01");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("What would lose the answer first", "4 days to spare")
                .doesNotContain("What would change the answer");
    }

    @Test
    void onWhatALaterReturnHangsIsToldStretchByStretch() throws IOException {
        Terminal.Ran ran = adviseOn(GERMAN_LIFE, "--in", "de", "--as-of", "2026-11-30", "--leave", "2026-12-31");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(
                        "To be sure of keeping this, be back in Germany by Friday 1 January 2027",
                        "Back by Wednesday 30 June 2027, it hangs on what you have not told us: - Germany was left for a "
                                + "reason that is temporary by its nature.",
                        "Back from 1 July 2027 on, it hangs on what you have not told us:",
                        "- This limit is passed by then, unless something helps you that you have not told us: A German "
                                + "title is kept by coming back");
    }

    @Test
    void aStatusKeptHoweverLongByAnAnswerIsToldWithTheAnswer() throws IOException {
        String life = """
                stays: [{in: "SE", from: "2012-05-01"}]
                statuses: [{kind: se.permanent, in: "SE", from: "2019-03-01"}]
                events: []
                answers: {se.lives-in-sweden: true, se.home-kept-through-long-stay: true}
                """;
        Terminal.Ran ran = adviseOn(life, "--in", "se", "--as-of", "2026-11-30", "--leave", "2026-12-31", "--to", "TR");

        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(
                        "If what you told us is still so then, you keep this however long you stay away",
                        "This takes it that what you told us will be so then too: The person still lives in Sweden");
    }

    @Test
    void whatNobodyCanTellIsNotAmongAllThatIsKept() throws IOException {
        Terminal.Ran ran = adviseOn(BELGIAN_LIFE, "--in", "be", "--as-of", "2026-11-30", "--leave", "2026-12-31");

        assertThat(ran.out().replaceAll("\\s+", " "))
                .startsWith(
                        "To be sure of keeping what we can tell of, be back by Friday 1 January 2027; of one thing you "
                                + "hold we cannot tell.");
        Terminal.Ran asJson = adviseOn(
                BELGIAN_LIFE, "--in", "be", "--as-of", "2026-11-30", "--leave", "2026-12-31", "--format", "json");
        assertThat(new JsonMapper().readTree(asJson.out()).has("backByForEverything"))
                .isFalse();
    }

    @Test
    void jsonStandsAloneOnStandardOutput() throws IOException {
        Terminal.Ran ran = advise("--pathway", "eu.ltr.keep", "--as-of", "2026-11-23", "--format", "json");

        assertThat(new JsonMapper()
                        .readTree(ran.out())
                        .path("backByForEverything")
                        .asString())
                .isEqualTo("2027-11-23");
    }

    @Test
    void aCountryThatIsNoneIsRefusedWithWhatIsAllowed() throws IOException {
        Terminal.Ran ran = advise("--to", "Morocco");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("--to", "ISO 3166-1");
    }

    private Terminal.Ran advise(String... options) throws IOException {
        return adviseOn(LIFE, options);
    }

    private Terminal.Ran adviseOn(String life, String... options) throws IOException {
        Path file = folder.resolve("life.yaml");
        Files.writeString(file, life);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "advise";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Terminal.run(arguments);
    }
}
