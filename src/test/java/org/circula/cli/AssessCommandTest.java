package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lives judged from the terminal by the real rules of the Union. */
class AssessCommandTest {

    private static final String TWELVE_MONTHS_AWAY = """
            person: {born: "1988-04-02", sex: F, nationalities: ["MA"]}
            stays:
              - {in: "ES", from: "2015-09-01", to: "2025-01-10"}
              - {in: "MA", from: "2025-01-11", to: "2026-01-10"}
              - {in: "ES", from: "2026-01-11"}
            statuses: [{kind: eu.ltr, in: "ES", from: "2020-10-01"}]
            events: []
            """;

    @TempDir
    private Path folder;

    @Test
    void theAnswerStandsFirstAndEachReasonHasItsSource() throws IOException {
        Terminal.Ran ran = assess(TWELVE_MONTHS_AWAY, "--pathway", "eu.ltr.keep");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .containsSubsequence(
                        "CAN BE WITHDRAWN",
                        "Spain may withdraw long-term resident status in the Union.",
                        "an office must decide",
                        "Why",
                        "from 11 January 2025 to",
                        "which reaches 12 months",
                        "Organic Act 4/2000 on foreigners, Art 32.5.c (text read, as it stood on",
                        "https://www.boe.es/eli/es/lo/2000/01/11/4",
                        "This is information, not legal advice.");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 92 || line.contains("://"));
        assertThat(ran.out()).doesNotContain("\u001B[");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{in: "IT", branch: old-age, credits: 9, unit: year}, {in: "PL", branch: old-age, credits: 9, unit: year}] | The State asked is Poland, where you were insured.
            {items: [], complete: false}                                                                              | You have not told us of all your insurance.
            [{in: "MA", branch: old-age, credits: 9, unit: year}]                                                      | is for whoever was
            """)
    void aShareOfAPensionSaysWhichStateIsAskedForIt(String insured, String sentence) throws IOException {
        String life = "person: {nationalities: [\"IT\"]}\nstatuses: []\ninsured: " + insured + "\n";
        assertThat(assess(life, "--pathway", "eu.coordination.share.claim").out())
                .contains(sentence)
                .doesNotContain("Which permits");
    }

    @Test
    void withSeveralVerdictsAllAnswersStandInShortFirst() throws IOException {
        Terminal.Ran ran = assess(TWELVE_MONTHS_AWAY);
        assertThat(ran.out()).startsWith("In short").contains("Can be withdrawn ", "You cannot ");
    }

    @Test
    void whatIsKeptAndLostIsExplainedAndTheRestOnDemand() throws IOException {
        String out = assess(TWELVE_MONTHS_AWAY).out();
        assertThat(out).contains("Pathway eu.ltr.keep.", "es.long-term.acquire", "--all");
        assertThat(out).doesNotContain("Pathway es.long-term.acquire.");
        assertThat(assess(TWELVE_MONTHS_AWAY, "--all").out())
                .contains("Pathway eu.ltr.keep.", "Pathway es.long-term.acquire.")
                .doesNotContain("--all");
    }

    @Test
    void asJsonThereIsNothingElseOnStandardOutput() throws IOException {
        Terminal.Ran ran = assess(TWELVE_MONTHS_AWAY, "--pathway", "eu.ltr.keep", "--format", "json");

        assertThat(ran.exitCode()).isZero();
        JsonNode document = new JsonMapper().readTree(ran.out());
        assertThat(document.propertyNames())
                .containsExactly(
                        "asOf",
                        "reading",
                        "language",
                        "verdicts",
                        "notPut",
                        "editions",
                        "engineVersion",
                        "information");
        JsonNode verdict = document.get("verdicts").get(0);
        assertThat(document.get("asOf").asString()).isEqualTo("2026-03-01");
        assertThat(verdict.get("answer").asString()).isEqualTo("LOST");
        assertThat(verdict.get("effect").asString()).isEqualTo("may-be-withdrawn");
        JsonNode sentence = verdict.get("findings").get(0).get("sentences").get(0);
        assertThat(sentence.propertyNames()).containsExactly("kind", "text", "provision", "citations");
        assertThat(sentence.get("citations").get(0).propertyNames())
                .containsExactly("act", "at", "title", "says", "address", "textOf", "grade");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        String first = assess(TWELVE_MONTHS_AWAY, "--format", "json").out();
        assertThat(assess(TWELVE_MONTHS_AWAY, "--format", "json").out()).isEqualTo(first);
    }

    @Test
    void aLifeIsReadFromStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(TWELVE_MONTHS_AWAY.getBytes(StandardCharsets.UTF_8)));
        try {
            Terminal.Ran ran = Terminal.run("assess", "-", "--pathway", "eu.ltr.keep", "--as-of", "2025-06-01");
            assertThat(ran.out())
                    .contains("KEPT")
                    .contains("be back in the European Union by Saturday 10 January 2026");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void faultsInTheLifeAreNamedWithFileLineAndColumn() throws IOException {
        Terminal.Ran ran = assess(
                "stays: [{in: \"XX\", from: \"2020-02-30\"}]\nstatuses: [{kind: eu.lrt, in: \"ES\", from: \"2020-01-01\"}]\n");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("life.yaml:1:", "/stays/0/in", "/stays/0/from", "life.yaml:2:", "eu.lrt")
                .contains("faults, so nothing was judged.")
                .doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--as-of 2026-02-30 | '2026-02-30' is not a day",
                "--as-of yesterday | 'yesterday' is not a day",
                "--reading then | 'then' is no reading",
                "--format xml | 'xml' is no format",
                "--in atlantis | --in: \"atlantis\" is no rule base",
                "--pathway eu.fly | --pathway: \"eu.fly\" is no pathway",
                "--known-at 2020-01-01 | --known-at: There is one edition",
                "--fly | Unknown option: '--fly'",
                "--rules nowhere | There is no such folder"
            })
    void optionsThatCannotBeUsedAreSaidInASentence(String options, String sentence) throws IOException {
        Terminal.Ran ran = assess(TWELVE_MONTHS_AWAY, options.split(" "));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(sentence).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aMissingFileAndAFolderAreSaidSo() {
        Terminal.Ran missing =
                Terminal.run("assess", folder.resolve("none.yaml").toString());
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("There is no file ", "none.yaml");
        assertThat(Terminal.run("assess", folder.toString()).err()).contains("is not a file");
    }

    @Test
    void aFileThatIsFarTooLargeIsNotRead() throws IOException {
        Path large = folder.resolve("large.yaml");
        Files.write(large, new byte[2_000_000]);
        Terminal.Ran ran = Terminal.run("assess", large.toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("larger than 1 MB");
    }

    private Terminal.Ran assess(String life, String... options) throws IOException {
        Path file = folder.resolve("life.yaml");
        Files.writeString(file, life);
        List<String> arguments = new ArrayList<>(List.of("assess", file.toString()));
        arguments.addAll(List.of(options));
        return Terminal.run(arguments.toArray(String[]::new));
    }
}
