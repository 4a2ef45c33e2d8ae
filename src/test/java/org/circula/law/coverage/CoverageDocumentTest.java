package org.circula.law.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.circula.law.load.LoadingResult;
import org.circula.law.load.RuleBasesLoader;
import org.junit.jupiter.api.Test;

class CoverageDocumentTest {

    @Test
    void theDocumentSaysWhatTheRulesSay() throws IOException {
        LoadingResult.Loaded loaded = (LoadingResult.Loaded) RuleBasesLoader.load(Path.of("rules"));
        String now = new CoverageReport(loaded.ruleBases(), loaded.coverage()).text();
        assertThat(Files.readString(Path.of("docs/coverage.md")).strip())
                .as("docs/coverage.md; write it anew with: circula coverage --write docs/coverage.md")
                .isEqualTo(now.strip());
    }
}
