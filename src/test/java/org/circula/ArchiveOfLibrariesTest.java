package org.circula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the build makes in {@code target/start} for {@code mvn spring-boot:run}. An archive that does not fit is passed over by Java
 * without a word, so that only a look at where classes came from shows it.
 */
class ArchiveOfLibrariesTest {

    private static final Path JAR_THAT_NAMES_LIBRARIES = Path.of("target/start/libraries.jar");
    private static final Path ARCHIVE =
            Path.of("target/start/libraries-" + System.getProperty("java.runtime.version") + ".jsa");

    @TempDir
    private Path folder;

    @Test
    void librariesComeFromTheArchiveAndCirculaFromWhatWasCompiled() throws IOException, InterruptedException {
        assumeTrue(Files.exists(ARCHIVE), "The build made no archive: its logs are in target/start.");

        Path loaded = folder.resolve("loaded.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SharedArchiveFile=" + ARCHIVE,
                        "-XX:+UseSerialGC",
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        JAR_THAT_NAMES_LIBRARIES.toAbsolutePath() + File.pathSeparator + "target/classes",
                        "org.circula.CirculaApplication",
                        "--version")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();

        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
        assertThat(Files.readAllLines(loaded, StandardCharsets.UTF_8))
                .anyMatch(line ->
                        line.contains(" tools.jackson.databind.ObjectMapper ") && line.contains("shared objects file"))
                .anyMatch(line -> line.contains(" org.circula.cli.CirculaCommand ") && line.contains("target/classes"))
                .noneMatch(line -> line.contains(" org.circula.") && line.contains("shared objects file"));
    }
}
