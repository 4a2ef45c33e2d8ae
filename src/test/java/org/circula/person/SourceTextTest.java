package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A text that is not YAML or JSON is refused with the line and no word about parsers")
class SourceTextTest {

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                Arguments.of("Nothing", "", 1, "The text is empty"),
                Arguments.of("Blank lines", " \n\n", 1, "The text is empty"),
                Arguments.of("Only a comment", "# nothing\n", 1, "only comments"),
                Arguments.of("A YAML list left open", "stays: [\nwork: []\n", 3, "not valid YAML"),
                Arguments.of("A tab that indents YAML", "stays:\n\t- {in: ES}\n", 2, "indent with spaces"),
                Arguments.of("A colon loose in YAML", "person: {}\nstays: a: b\n", 2, "not valid YAML"),
                Arguments.of("A YAML key that is a list", "? [a, b]\n: c\n", 1, "a key must be a single word"),
                Arguments.of("A JSON comma too many", "{\"stays\": [],\n}", 2, "not valid JSON"),
                Arguments.of("A JSON bracket left open", "{\"stays\": [\n", 2, "not valid JSON"),
                Arguments.of("A JSON bracket of the wrong kind", "{\"stays\": [\n}", 2, "expected ']'"),
                Arguments.of("JSON without quotes", "{\"stays\": [{\"in\": ES}]}", 1, "not valid JSON"),
                Arguments.of("A control character", "person: {}\nwork: \u0007\n", 2, "control character"),
                Arguments.of("A second YAML document", "work: []\n---\nwork: []\n", 3, "second document"),
                Arguments.of("A second JSON document", "{\"work\": []}\n{}", 2, "second document"),
                Arguments.of("A YAML alias", "work: &w []\ninsured: *w\n", 2, "aliases"),
                Arguments.of("A YAML tag", "person:\n  sex: !!str F\n", 2, "tags"),
                Arguments.of("A YAML binary tag", "person:\n  sex: !!binary aGk=\n", 2, "tags"),
                Arguments.of("Deep YAML", "stays: " + "[".repeat(30), 1, "more than 20 deep"),
                Arguments.of("Deep JSON", "{\"stays\": " + "[".repeat(30), 1, "more than 20 deep"),
                Arguments.of("Far too deep JSON", "[".repeat(900_000), 1, "more than 20 deep"),
                Arguments.of("A number without end", "{\"work\": " + "1".repeat(2000) + "}", 1, "too long"),
                Arguments.of("More text than a life needs", "#".repeat(1_000_001), 1, "at most 1000000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenTexts")
    void isRefused(String name, String text, int line, String says) {
        List<Fault> faults = TestWords.faults(text);
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.message()).contains(says);
            assertThat(fault.line()).isEqualTo(line);
        });
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.message())
                        .matches("[A-Z\"].*[.?]")
                        .doesNotContainIgnoringCase(
                                "exception", "jackson", "Source:", "(code ", "token stream", "snakeyaml"));
    }

    @Test
    @DisplayName("Bytes that are not UTF-8 are refused")
    void bytesThatAreNotUtf8AreRefused() {
        LifeReading reading = TestWords.READER.read("work: [] # Núñez".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        LifeReading.Bad.class,
                        bad -> assertThat(bad.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.message()).contains("not in UTF-8")));
    }

    @Test
    @DisplayName("More than a million bytes are refused before they are read")
    void tooManyBytesAreRefused() {
        LifeReading reading = TestWords.READER.read(new byte[10_000_000]);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        LifeReading.Bad.class,
                        bad -> assertThat(bad.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.message()).contains("10000000 bytes")));
    }

    @Test
    @DisplayName("A byte order mark does no harm")
    void byteOrderMark() {
        assertThat(TestWords.good("\uFEFF{\"work\": []}").work()).isEqualTo(Known.all(List.of()));
        assertThat(TestWords.good("\uFEFFwork: []").work()).isEqualTo(Known.all(List.of()));
    }

    @Test
    @DisplayName("Scalars keep the text that was written")
    void scalarsKeepTheirText() {
        SourceText text = SourceText.read("a: NO\nb: 012\nc: 1.10\nd: 1_000\ne: 0x1F\nf: 12:30:45\ng: 2015-09-01\n");
        SourceValue.Mapping root = (SourceValue.Mapping) text.root().orElseThrow();
        assertThat(root.entries())
                .extracting(entry -> ((SourceValue.Scalar) entry.value()).text())
                .containsExactly("NO", "012", "1.10", "1_000", "0x1F", "12:30:45", "2015-09-01");
    }

    @Test
    @DisplayName("An emoji is read wherever it stands in a long text")
    void emojiAnywhere() {
        for (int before = 1000; before < 1050; before++) {
            String text = "x".repeat(before) + "🌍";
            SourceText read = SourceText.read("a: \"" + text + "\"\n");
            assertThat(read.at("/a"))
                    .as("after %s letters: %s", before, read.faults())
                    .hasValueSatisfying(value ->
                            assertThat(((SourceValue.Scalar) value).text()).isEqualTo(text));
        }
    }

    @Test
    @DisplayName("A pointer finds its value, with escapes for slash and tilde")
    void pointerFindsItsValue() {
        SourceText text = SourceText.read("{\"a/b\": [1, {\"c~d\": 2}]}");
        assertThat(text.at("/a~1b/1/c~0d"))
                .hasValueSatisfying(
                        value -> assertThat(((SourceValue.Scalar) value).text()).isEqualTo("2"));
        assertThat(text.at("/a~1b/2")).isEmpty();
        assertThat(text.at("")).isEqualTo(text.root());
    }

    @Test
    @DisplayName("A column counts from one, in YAML and in JSON")
    void columnsCountFromOne() {
        assertThat(TestWords.faults("work: no").get(0).column()).isEqualTo(7);
        assertThat(TestWords.faults("{\"work\": \"no\"}").get(0).column()).isEqualTo(10);
    }

    @Test
    @DisplayName("A million characters of nonsense are refused in bounded time")
    void nonsenseIsRefusedQuickly() {
        Stream.of("a: 1\n", "{", "\"", "- {in: XX, from: 1}\n", "&a [*a, ", "a", "? ", "{a: ", "stays: [")
                .map(piece -> piece.repeat(SourceText.LARGEST / piece.length()))
                .forEach(text -> Assertions.assertTimeout(
                        Duration.ofSeconds(60),
                        () -> assertThat(TestWords.faults(text)).isNotEmpty()));
        String stays = "stays:\n" + "- {in: \"ES\", from: \"2015-01-01\", reason: \"wrok\"}\n".repeat(2000);
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(TestWords.faults(stays)).isNotEmpty());
    }
}
