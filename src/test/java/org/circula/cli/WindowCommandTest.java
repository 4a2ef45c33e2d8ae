package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Days counted from the terminal by the real rules of the Union. */
class WindowCommandTest {

    private static final String FIRST_THREE_MONTHS = """
            stays:
              - {in: "MA", from: "2020-01-01", to: "2025-01-01"}
              - {in: "ES", from: "2025-01-01", to: "2025-03-31"}
              - {in: "MA", from: "2025-03-31"}
            statuses: []
            """;

    @TempDir
    private Path folder;

    @Test
    void theCountStandsFirstThenWhatMayBeDone() throws IOException {
        Terminal.Ran ran = window("--as-of", "2025-06-01", "--stay", "30");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .containsSubsequence(
                        "90 days",
                        "32016R0399 Art 6(1)-(2)",
                        "On 2025-06-01: 90 days counted, 0 days left.",
                        "2025-01-01 to 2025-03-31 90 days in ES",
                        "No stay may begin on 2025-06-01.",
                        "The earliest stay of 30 days begins on 2025-06-30.",
                        "The full allowance is back for a stay that begins on 2025-06-30.",
                        "2025-06-30 1 day",
                        "2025-06-30  1 ",
                        "This is information, not legal advice.");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 92);
    }

    @Test
    void aTripThatDoesNotFitIsToldAndTheExitCodeIsOne() throws IOException {
        Terminal.Ran ran = window("--as-of", "2025-06-01", "--trip", "2025-06-28..2025-07-02");

        assertThat(ran.exitCode()).isOne();
        assertThat(ran.out()).contains("they break the limit on 2025-06-28, for 5 days, by up to 2 days.");
    }

    @Test
    void asJsonNothingElseIsWritten() throws IOException {
        Terminal.Ran ran = window("--as-of", "2025-06-01", "--format", "json", "--entry", "2025-06-30");

        JsonNode report = JsonMapper.shared().readTree(ran.out());
        assertThat(report.path("longestStay").path("days").asInt()).isEqualTo(90);
        assertThat(report.path("table").size()).isEqualTo(30);
        assertThat(report.path("used").path("certain").asBoolean()).isTrue();
    }

    @Test
    void whatCannotBeAskedIsToldWithItsOption() throws IOException {
        Terminal.Ran early = window("--as-of", "2025-06-01", "--entry", "2025-05-01");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.err()).contains("--entry: 2025-05-01 lies before 2025-06-01");

        Terminal.Ran backwards = window("--trip", "2025-07-02..2025-07-01");
        assertThat(backwards.exitCode()).isEqualTo(2);
        assertThat(backwards.err()).contains("is no trip. Write its first and its last day in order");
    }

    private Terminal.Ran window(String... options) throws IOException {
        Path life = Files.writeString(folder.resolve("life.yaml"), FIRST_THREE_MONTHS);
        List<String> arguments =
                new ArrayList<>(List.of("window", life.toString(), "--provision", "eu.short-stay.ninety"));
        arguments.addAll(List.of(options));
        return Terminal.run(arguments.toArray(String[]::new));
    }
}
