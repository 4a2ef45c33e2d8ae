package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rule bases looked at from the terminal. */
class RulesCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void listNamesEachBaseAndItsEdition() {
        assertThat(good("rules", "list"))
                .contains("the European Union (eu)", "France (fr)", "Spain (es)", "pathways", "Edition ");
    }

    @Test
    void showSaysEachValueWithItsDayItsLimitAndItsSource() {
        String shown = good("rules", "show", "eu.ltr.absence.loss-consecutive").replaceAll("\\s+", " ");
        assertThat(shown)
                .contains(
                        "Long-term resident status is kept while no absence from the Union reaches this length."
                                + " eu.ltr.absence.loss-consecutive · limit · the European Union"
                                + " · breaks: being away without loss from 23 January 2006 on:"
                                + " Longest absence from the European Union that counts: less than 12 months;"
                                + " else can be withdrawn.",
                        "> Directive 2003/109 on long-term residents, Art 9(1)(c) (text read)"
                                + " http://data.europa.eu/eli/dir/2003/109/oj",
                        "C-432/20, decided on 20 January 2022",
                        "@id(\"eu.ltr.absence.loss-consecutive\")")
                .contains("· limit · Spain ·");
    }

    @Test
    void showKnowsPathwaysAndKindsOfStatus() {
        assertThat(good("rules", "show", "eu.ltr.keep"))
                .contains("Keep long-term resident status in the Union.", "Encoded from 23 January 2006 on.")
                .contains("- eu.ltr.absence.loss-consecutive");
        assertThat(good("rules", "show", "eu.ltr")).contains("eu.ltr · residence");
    }

    @Test
    void showOfADayLeavesOtherValuesOut() {
        assertThat(good("rules", "show", "eu.ltr.absence.loss-consecutive", "--as-of", "2000-01-01"))
                .doesNotContain("less than");
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        Terminal.Ran ran = Terminal.run("rules", "show", "eu.ltr.kep");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("called \"eu.ltr.kep\"", "Did you mean 'eu.ltr.keep'?");
    }

    @Test
    void changesStandDayByDayAndCanBeNarrowed() {
        String all = good("rules", "changes", "es");
        assertThat(all).contains("20 May 2025");
        String narrowed = good("rules", "changes", "ES", "--from", "2025-01-01", "--until", "2025-12-31");
        assertThat(narrowed)
                .contains("20 May 2025")
                .hasSizeLessThan(all.length())
                .doesNotContain(" 2011\n");
    }

    @Test
    void inhibitorsOfADayNameThePrincipleTheyBreak() {
        assertThat(good("rules", "inhibitors", "es", "--as-of", "2026-03-01"))
                .contains("What stands in the way of coming and going: Spain, 1 March 2026")
                .contains("breaks: being away without loss");
    }

    @Test
    void theLawOfTheUnionIsNotThatOfStatesOutsideIt() {
        assertThat(Terminal.run("rules", "inhibitors", "us").out())
                .contains("us.")
                .doesNotContain(" eu.", "Union's law");
        assertThat(Terminal.run("rules", "inhibitors", "gb", "--as-of", "2019-06-01")
                        .out())
                .contains(" eu.");
        assertThat(Terminal.run("rules", "inhibitors", "gb", "--as-of", "2024-06-01")
                        .out())
                .doesNotContain(" eu.");
        assertThat(Terminal.run("rules", "inhibitors", "fr").out()).contains(" eu.");
    }

    @Test
    void anUnknownRuleBaseIsSaidSo() throws IOException {
        Terminal.Ran ran = Terminal.run("rules", "inhibitors", "atlantis");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("\"atlantis\" is no rule base. Name one of: " + foldersOfRules() + ".");
    }

    private static String foldersOfRules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("rules"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules list",
                "rules check",
                "rules show eu.ltr.absence.loss-consecutive",
                "rules show eu.ltr.keep",
                "rules show eu.ltr",
                "rules changes es",
                "rules inhibitors fr",
                "coverage"
            })
    void asJsonThereIsNothingElseOnStandardOutput(String command) {
        JsonNode document = new JsonMapper()
                .readTree(Terminal.run((command + " --format json").split(" ")).out());
        assertThat(document.isContainer()).isTrue();
    }

    @Test
    void faultsOfTheRulesAreFindingsOfTheCheckAndBadInputOfAnythingElse() throws IOException {
        Files.writeString(folder.resolve("principles.yaml"), "principals: {}\n");
        Terminal.Ran check = Terminal.run("rules", "check", folder.toString());
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("principles.yaml:1").contains("fault");
        Terminal.Ran list = Terminal.run("rules", "list", "--rules", folder.toString());
        assertThat(list.exitCode()).isEqualTo(2);
        assertThat(list.err()).contains("principles.yaml:1", "Mend them");
    }

    @Test
    void coverageIsWrittenAndCompared() throws IOException {
        Path file = folder.resolve("coverage.md");
        assertThat(Terminal.run("coverage", "--check", file.toString()).exitCode())
                .isEqualTo(2);
        assertThat(good("coverage", "--write", file.toString())).contains("Written");
        assertThat(good("coverage", "--check", file.toString())).contains("says what the rules say");
        Files.writeString(file, "old");
        Terminal.Ran stale = Terminal.run("coverage", "--check", file.toString());
        assertThat(stale.exitCode()).isEqualTo(1);
        assertThat(stale.err()).contains("no longer says what the rules say");
    }

    @Test
    void compileWritesAFileForEachRuleBase() throws IOException {
        Path files = folder.resolve("compiled");
        assertThat(good("rules", "compile", "--to", files.toString())).startsWith("Compiled: the rules of " + bases());
        try (Stream<Path> written = Files.list(files)) {
            assertThat(written.map(file -> file.getFileName().toString())).contains("eu", "es", "gh");
        }
    }

    @Test
    void compileNeedsToBeToldWhereTo() {
        Terminal.Ran ran = Terminal.run("rules", "compile");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("--to");
    }

    @Test
    void compileTellsFaultsAndWritesNothing() throws IOException {
        Files.writeString(folder.resolve("principles.yaml"), "principals: {}\n");
        Path files = folder.resolve("compiled");
        Terminal.Ran ran = Terminal.run("rules", "compile", "--rules", folder.toString(), "--to", files.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("principles.yaml:1", "Mend them");
        assertThat(files).doesNotExist();
    }

    private static long bases() throws IOException {
        try (Stream<Path> inRules = Files.list(Path.of("rules"))) {
            return inRules.filter(Files::isDirectory).count();
        }
    }

    private static String good(String... arguments) {
        Terminal.Ran ran = Terminal.run(arguments);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        return ran.out();
    }
}
