package org.circula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases of others from the terminal. */
class ExternalCommandTest {

    private static final String CASES = """
            {"group": "mixed", "cases": [
              {"id": "one", "rule": "SCHENGEN_90_180_STATUS", "trust": "%s", "expected": {"daysUsed": 10, "compliant": true},
               "inputs": {"stays": [{"entry": "2024-01-01", "exit": "2024-01-10"}], "referenceDate": "2024-01-10"}},
              {"id": "two", "rule": "SCHENGEN_90_180_STATUS", "trust": "%s", "expected": {"daysUsed": 9},
               "inputs": {"stays": [{"entry": "2024-01-01", "exit": "2024-01-10"}], "referenceDate": "2024-01-10"}},
              {"id": "three", "rule": "NEVER_HEARD_OF", "trust": "E", "expected": {"x": 1}, "inputs": {}},
              {"id": "four", "rule": "TOTAL_DAYS", "trust": "E", "expected": {"totalDays": 1}, "inputs": {"moon": "full"}}
            ]}
            """;

    @TempDir
    private Path folder;

    @Test
    void asJsonThereIsTheReportAndNothingElse() throws IOException {
        Terminal.Ran ran = external(CASES.formatted("A", "C"), "--format", "json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(1);
        JsonNode report = new JsonMapper().readTree(ran.out());
        assertThat(report.propertyNames())
                .containsExactly("byTrust", "byRule", "differing", "agreed", "notCovered", "sideBySide");
        assertThat(report.get("byTrust").toString())
                .isEqualTo("{\"A\":{\"agreed\":1,\"differs\":0,\"notCovered\":0,\"sideBySide\":0},"
                        + "\"C\":{\"agreed\":0,\"differs\":1,\"notCovered\":0,\"sideBySide\":0},"
                        + "\"E\":{\"agreed\":0,\"differs\":0,\"notCovered\":2,\"sideBySide\":0}}");
        assertThat(report.get("differing").toString())
                .isEqualTo("[{\"id\":\"two\",\"rule\":\"SCHENGEN_90_180_STATUS\",\"expected\":{\"daysUsed\":9},"
                        + "\"actual\":{\"daysUsed\":10}}]");
        assertThat(report.get("agreed").get(0).get("restsOn").toString())
                .isEqualTo("{\"provision\":\"eu.short-stay.used-today\",\"outcome\":\"MET\",\"measured\":\"10 days\"}");
        assertThat(report.get("notCovered").findValuesAsString("key")).containsExactly("rule", "moon");
    }

    @Test
    void aDifferenceOfLittleTrustIsNoFailure() throws IOException {
        Terminal.Ran ran = external(CASES.formatted("A", "X"));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("one  eu.short-stay.used-today MET 10 days", "expected daysUsed: 9", "actual   daysUsed: 10");
    }

    @Test
    void proseStandsBesideTheWordsOfTheLaw() throws IOException {
        Terminal.Ran ran = external("""
                {"cases": [{"id": "five", "rule": "UK_ABSENCE_METHOD_BY_GRANT_DATE", "trust": "A",
                  "inputs": {"leaveGranted": "2018-01-11"}, "expected": {"method": "any year"}}]}
                """);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains(
                        "five  UK_ABSENCE_METHOD_BY_GRANT_DATE  gb.settlement.acquire.absence MET",
                        "expected method: any year",
                        "the law  method: rolling 12 months");
    }

    @Test
    void aPresumptionThatMayBeRebuttedIsNeitherYesNorNoAndOtherWordsAreRefusedWithWhatIsAllowed() throws IOException {
        Terminal.Ran ran = external("""
                {"cases": [
                  {"id": "six", "rule": "US_CONTINUOUS_RESIDENCE", "trust": "E",
                   "inputs": {"stage": "more than six months but less than one year, after filing"},
                   "expected": {"continuousResidenceKept": false}},
                  {"id": "seven", "rule": "US_CONTINUOUS_RESIDENCE", "trust": "E",
                   "inputs": {"stage": "interview"}, "expected": {"continuousResidenceKept": false}}]}
                """);

        assertThat(ran.out())
                .contains(
                        "actual   continuousResidenceKept: presumed broken, which may be rebutted",
                        "US_CONTINUOUS_RESIDENCE (stage, which must be a number of months");
    }

    @Test
    void badInputIsToldWithFileAndLine() throws IOException {
        Terminal.Ran ran = external("{\"cases\": [\n 7]}");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("cases.json:2:2: /cases/0: A case is a mapping");
    }

    private Terminal.Ran external(String cases, String... options) throws IOException {
        Files.writeString(folder.resolve("cases.json"), cases);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "external";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Terminal.run(arguments);
    }
}
