package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The life file is as its documentation says")
class DocumentedLivesTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\R(.*?)```", Pattern.DOTALL);

    /** Those words of the rule bases that the documentation and the example lives use. */
    private static final LifeReader READER = new LifeReader(new KnownWords(
            Set.of("es.temporary", "es.nationality", "eu.ltr", "eu.visa", "fr.resident"),
            Set.of("notice-of-absence", "absence-extension-granted"),
            Set.of("work", "family", "family-care", "holiday"),
            Set.of("agriculture", "domestic-work"),
            Set.of("old-age"),
            Set.of("EU"),
            Map.of(
                    "health-insurance", AnswerType.YES_NO,
                    "eu.contract-months", AnswerType.COUNT,
                    "income.monthly", AnswerType.AMOUNT)));

    @Test
    @DisplayName("Every example of the documentation is read without a fault")
    void examplesAreGood() throws IOException {
        List<String> examples = blocks(documentation().split("## Faults")[0]);
        assertThat(examples).hasSize(4).allSatisfy(DocumentedLivesTest::assertGood);
    }

    @Test
    @DisplayName("The example with faults gives the messages printed beneath it")
    void faultsAreAsPrinted() throws IOException {
        List<String> faulty = blocks(documentation().split("## Faults")[1]);
        assertThat(READER.read(faulty.get(0)))
                .isInstanceOfSatisfying(
                        LifeReading.Bad.class,
                        bad -> assertThat(bad.faults().stream()
                                        .map(fault -> fault.toLine("life.yaml") + "\n")
                                        .collect(Collectors.joining()))
                                .isEqualTo(faulty.get(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exampleLives")
    @DisplayName("Every example life is read without a fault")
    void exampleLivesAreGood(Path file) throws IOException {
        assertGood(Files.readString(file));
    }

    static Stream<Path> exampleLives() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/lives"))) {
            return files.sorted().toList().stream();
        }
    }

    private static void assertGood(String text) {
        assertThat(READER.read(text)).as(text).isInstanceOf(LifeReading.Good.class);
    }

    private static String documentation() throws IOException {
        return Files.readString(Path.of("docs/the-life-file.md"));
    }

    private static List<String> blocks(String text) {
        return BLOCK.matcher(text).results().map(block -> block.group(2)).toList();
    }
}
