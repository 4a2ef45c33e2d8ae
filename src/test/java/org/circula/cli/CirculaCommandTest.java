package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CirculaCommandTest {

    private final StringWriter output = new StringWriter();
    private final CommandLine commandLine = new CommandLine(new CirculaCommand())
            .setOut(new PrintWriter(output))
            .setErr(new PrintWriter(output));

    @Test
    void versionNamesTheBuild() {
        assertThat(commandLine.execute("--version")).isZero();
        assertThat(output.toString()).matches("circula \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void withoutACommandItSaysHowItIsUsed() {
        assertThat(commandLine.execute()).isZero();
        assertThat(output.toString()).contains("Usage: circula").contains("serve");
    }

    @Test
    void anUnknownCommandIsAMistakeOfUse() {
        assertThat(commandLine.execute("fly")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(output.toString()).contains("fly");
    }
}
