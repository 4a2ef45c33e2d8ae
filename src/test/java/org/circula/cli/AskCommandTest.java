package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    private static final String TWENTY_DAYS_OPEN = """
            stays:
              - {in: "ES", from: "2015-01-01", to: "2024-01-10"}
              - {in: "MA", from: "2024-01-11", to: "2025-03-10"}
              - {in: "ES", from: "2025-03-11"}
            statuses: [{kind: eu.ltr, in: "ES", from: "2020-01-01"}]
            unknown: [{from: "2024-06-01", to: "2024-06-20"}]
            """;

    @TempDir
    private Path folder;

    @Test
    void oneAnswerThatSettlesTheVerdictEndsTheQuestions() throws IOException {
        Terminal.Ran ran = ask("FR\n");

        assertThat(ran.out())
                .contains("Where were you between 1 June 2024 and 20 June 2024?", "eu.ltr.absence.loss-consecutive")
                .contains("KEPT", "This is settled");
        assertThat(Files.readString(folder.resolve("told.yaml")))
                .contains("\"FR\"")
                .doesNotContain("unknown");
    }

    @Test
    void anotherAnswerSettlesItTheOtherWay() throws IOException {
        assertThat(ask("MA\n").out()).contains("LOST", "This is settled");
    }

    @Test
    void whoDoesNotKnowIsNotAskedAgainAndTheVerdictStaysOpen() throws IOException {
        assertThat(ask("?\n").out()).contains("NEEDS_FACTS", "This is not settled");
    }

    @Test
    void anAnswerThatCannotBeReadIsAskedForAgain() throws IOException {
        assertThat(ask("Atlantis\nFR\n").out()).contains("Atlantis", "KEPT");
    }

    @Test
    void asJsonTheQuestionsAreGivenAndNothingIsAsked() throws IOException {
        assertThat(ask("", "--format", "json").out())
                .contains("\"settled\" : false", "\"kind\" : \"PRESENCE\"", "\"answer\" : \"LOST\"");
    }

    private Terminal.Ran ask(String answers, String... more) throws IOException {
        Path life = folder.resolve("life.yaml");
        Files.writeString(life, TWENTY_DAYS_OPEN);
        String[] arguments = {
            "ask",
            life.toString(),
            "--pathway",
            "eu.ltr.keep",
            "--as-of",
            "2026-03-01",
            "--save",
            folder.resolve("told.yaml").toString()
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(arguments), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
        try {
            return Terminal.run(all);
        } finally {
            System.setIn(before);
        }
    }
}
