package org.circula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.circula.law.load.UnusableRulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The server does not start on rules that have faults, and says which. */
class RulesFailureAnalyzerTest {

    @TempDir
    private Path folder;

    @Test
    void faultyRulesAreRefusedWithFileLineAndAdvice() throws IOException {
        Files.writeString(folder.resolve("principles.yaml"), "principles: {absence-tolerance: {sais: \"x\"}}\n");

        assertThatThrownBy(() -> new CirculaConfiguration().ruleBases(folder.toString(), Optional.empty()))
                .isInstanceOfSatisfying(UnusableRulesException.class, refused -> {
                    FailureAnalysis analysis =
                            new RulesFailureAnalyzer().analyze(new IllegalStateException("not created", refused));
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getDescription()).contains("principles.yaml:1", "sais");
                    assertThat(analysis.getAction()).contains("circula rules check");
                });
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(new RulesFailureAnalyzer().analyze(new IllegalStateException("no port")))
                .isNull();
    }
}
