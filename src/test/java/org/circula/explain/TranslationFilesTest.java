package org.circula.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationFilesTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder;

    @Test
    void aBaseThatDeclaresALanguageTranslatesEverything() {
        RuleBases law = RuleBasesLoader.load(RULES).orThrow();
        assertThat(TranslationFiles.missing(RULES, law)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedWithItsFile() throws IOException {
        Files.createDirectories(folder.resolve("eu"));
        Files.writeString(
                folder.resolve("eu/messages_es.properties"),
                "eu.ltr.keep=Conservar el estatuto de residente de larga duración\neu.ltr=Residencia de larga duración-UE\n");
        assertThat(TranslationFiles.missing(folder, Examples.LAW))
                .containsExactly(
                        "eu/messages_es.properties: eu.ltr.absence.former-blue-card",
                        "eu/messages_es.properties: eu.ltr.absence.loss-consecutive");
        assertThat(TranslationFiles.read(folder, "es").of("eu.ltr")).contains("Residencia de larga duración-UE");
        assertThat(TranslationFiles.read(folder, "fr").sentences()).isEmpty();
    }
}
