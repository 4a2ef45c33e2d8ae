package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.circula.harness.deep.SmallLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule bases looked through from the terminal. */
class RulesCheckDeepCommandTest {

    private static final String HELD = """
            kind: limit
            says: The card was held for long
            principle: neutral
            values:
              - from: "2020-01-01"
                measure: {take: time-held, kind: [es.card], in: "ES"}
                keep: {%s}
                effect: lapses-by-law
                source: {act: ACT, at: "%s"}
                grade: TEXT
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeNoScenarios() throws IOException {
        Files.writeString(folder.resolve("none.yaml"), "[]\n");
    }

    @Test
    void aContradictionIsToldWithBothCitationsAndALifeThatAssessAnswers() throws IOException {
        Terminal.Ran ran = deep(contradictory());
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("contradiction: es.card.old and es.card.new are required together")
                .contains("> the act, Art 2 (ACT)", "> the act, Art 3 (ACT)")
                .contains("circula assess LIFE.yaml --as-of 2020-01-01 --pathway es.card.keep")
                .contains("1 fault, 0 warnings.");
        Path life = folder.resolve("life.yaml");
        Files.writeString(life, lifeIn(ran.out()));
        Terminal.Ran assessed = Terminal.run(
                "assess",
                life.toString(),
                "--as-of",
                "2020-01-01",
                "--pathway",
                "es.card.keep",
                "--rules",
                rules().toString());
        assertThat(assessed.exitCode()).isZero();
        assertThat(assessed.out()).contains("Not met · es.card.new", "Met · es.card.old");
    }

    @Test
    void whatWasNotSeenInASampleIsAWarningAndNoFault() {
        Terminal.Ran ran = deep(neverFailed(), "--cells", "1", "--seed", "7");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("warning: provision that can never apply: es.card.held was not seen to be failed.")
                .contains("drawn with --seed 7");
    }

    @Test
    void theSameStandsInJson() {
        JsonNode document = JsonMapper.builder()
                .build()
                .readTree(deep(neverFailed(), "--format", "json").out());
        JsonNode finding = document.get("findings").get(0);
        assertThat(finding.get("kind").asString()).isEqualTo("provision that can never apply");
        assertThat(finding.get("provisions").get(0).get("file").asString()).isEqualTo("es/absence.yaml");
        assertThat(document.get("pathways").get(0).get("whole").asBoolean()).isTrue();
    }

    @Test
    void anUnknownBaseAndNoCellsAreBadInput() {
        neverFailed().in(rules());
        assertThat(run("xx").err()).contains("\"xx\" is no rule base");
        assertThat(run("es", "--cells", "0").exitCode()).isEqualTo(2);
    }

    @Test
    void aBaseThatCirculaShipsHasNoFaults() {
        Terminal.Ran ran = Terminal.run("rules", "check", "--deep", "gh", "--cells", "20000");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("gh: 2 pathways,", "all looked at; 0 findings")
                .contains("0 faults, 0 warnings.");
    }

    private static SmallLaw contradictory() {
        return withoutUnusedWords(SmallLaw.requiring("es.card.old, es.card.new"))
                .with("es.card.old", HELD.formatted("at-least: P5Y", "Art 2"))
                .with("es.card.new", HELD.formatted("less-than: P5Y", "Art 3"));
    }

    private static SmallLaw neverFailed() {
        return withoutUnusedWords(SmallLaw.requiring("es.card.held"))
                .with("es.card.held", HELD.formatted("at-least: P0D", "Art 2"));
    }

    private static SmallLaw withoutUnusedWords(SmallLaw law) {
        return law.but("es/facts.yaml", "es.means: {type: yes-no, question: \"Do you have means?\"}", "{}")
                .but("facts.yaml", "application: {says: \"Applied\", question: \"When did you apply?\"}", "");
    }

    private Terminal.Ran deep(SmallLaw law, String... more) {
        law.in(rules());
        List<String> arguments = new ArrayList<>(List.of("ES"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Terminal.Ran run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("rules", "check", "--deep", "--rules", rules().toString()));
        arguments.addAll(List.of("--scenarios", folder.resolve("none.yaml").toString()));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray(String[]::new));
    }

    private Path rules() {
        return folder.resolve("rules");
    }

    /** The indented lines after the command that asks about it. */
    private static String lifeIn(String printed) {
        return printed.lines()
                .dropWhile(line -> !line.contains("circula assess"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
