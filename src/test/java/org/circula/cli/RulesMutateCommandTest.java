package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.circula.harness.mutate.TinyLaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule bases mutated from the terminal. */
class RulesMutateCommandTest {

    @TempDir
    private Path folder;

    private Path scenarios;

    @BeforeEach
    void writeALawAndAScenario() throws IOException {
        TinyLaw.in(folder.resolve("rules"));
        scenarios = folder.resolve("scenarios.yaml");
        Files.writeString(scenarios, """
                - name: Back a day after twelve months
                  as-of: "2016-06-01"
                  life:
                    stays: [{in: "ES", from: "2012-01-01", to: "2015-05-10"}, {in: "ES", from: "2016-05-11"}]
                    statuses: [{kind: es.card, in: "ES", from: "2012-01-01"}]
                    events: []
                  expect: {es.card.keep: LOST}
                """);
    }

    @Test
    void scoresStandByKindAndSurvivorsWithFileAndLine() {
        Terminal.Ran ran = mutate("--lives", "0");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("es/absence.yaml:27: comparator flipped: es.card.absence, 2010-01-01, keep: less-than P6M →"
                        + " at-most P6M")
                .containsPattern("es   comparator flipped +1 of +3 +33 %")
                .containsPattern("es   date shifted")
                .containsPattern("es   in all");
    }

    @Test
    void aScoreBelowTheOneAskedForFails() {
        Terminal.Ran ran = mutate("--lives", "0", "--at-least", "90");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("below the 90 % asked for");
    }

    @Test
    void aLifeThatTellsASurvivorApartIsPrintedReadyToPaste() {
        assertThat(mutate("--lives", "60").out()).contains("    - name: \"Tells the law from its mutant: es.card");
    }

    @Test
    void theSameStandsInJson() {
        JsonNode document = JsonMapper.builder()
                .build()
                .readTree(mutate("--lives", "0", "--format", "json").out());
        assertThat(document.get("scores")).isNotEmpty();
        assertThat(document.get("survivors").get(0).get("file").asString()).startsWith("es/absence");
    }

    @Test
    void onlyWhatIsNamedIsChanged() {
        assertThat(mutate("--lives", "0", "--only", "es.card.absence").out())
                .contains("es.card.absence, 2010-01-01")
                .doesNotContain("es.card.keep");
        assertThat(mutate("--lives", "0", "--only", "es/absence.yaml").out()).contains("es.card.absence, 2010-01-01");
    }

    @Test
    void nothingToChangeIsRefused() {
        Terminal.Ran ran = mutate("--only", "fr.card");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("--only fr.card: There is nothing to change there.");
    }

    @Test
    void anUnknownBaseIsRefused() {
        Terminal.Ran ran =
                Terminal.run("rules", "mutate", "xx", "--rules", rules(), "--scenarios", scenarios.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("\"xx\" is no rule base");
    }

    private Terminal.Ran mutate(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("rules", "mutate", "ES", "--rules", rules(), "--scenarios", scenarios.toString()));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray(String[]::new));
    }

    private String rules() {
        return folder.resolve("rules").toString();
    }
}
