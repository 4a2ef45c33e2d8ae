package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README prints is what comes out. */
class ReadmeTest {

    private static final String COMMAND = "java -jar target/circula.jar ";

    @Test
    void theFirstVerdictComesOutAsPrinted() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String command = readme.lines()
                .filter(line -> line.startsWith(COMMAND + "assess"))
                .findFirst()
                .orElseThrow()
                .substring(COMMAND.length());
        String printed = block(readme, "```text\n");

        StringWriter out = new StringWriter();
        int exitCode = CirculaCommand.commandLine(Clock.systemUTC(), JudgesLives.once())
                .setOut(new PrintWriter(out, true))
                .execute(command.split(" "));

        assertThat(exitCode).isZero();
        assertThat(withoutEditions(out.toString())).isEqualTo(withoutEditions(printed));
    }

    @Test
    void theLifeShownIsTheLifeOfTheFile() throws IOException {
        String shown = block(Files.readString(Path.of("README.md")), "```yaml\n");
        List<String> file = Files.readAllLines(Path.of("scenarios/lives/fourteen-months-away.yaml"));
        assertThat(shown.strip())
                .isEqualTo(file.stream()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining("\n"))
                        .strip());
    }

    private static String block(String text, String opening) {
        int begin = text.indexOf(opening) + opening.length();
        return text.substring(begin, text.indexOf("```", begin));
    }

    /** Editions and versions change with every change of rules and every release. */
    private static String withoutEditions(String text) {
        return text.replaceAll("edition [0-9a-f]+", "edition …")
                .replaceAll("Circula [^\\n]*\\.\\n", "Circula ….\n")
                .strip();
    }
}
