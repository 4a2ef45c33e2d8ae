package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.circula.law.coverage.CoverageReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageReportTest {

    @TempDir
    Path folder;

    private String report;

    @BeforeEach
    void writeTheReport() {
        LoadingResult.Loaded loaded =
                (LoadingResult.Loaded) RulesFixture.valid().load(folder);
        report = new CoverageReport(loaded.ruleBases(), loaded.coverage()).text();
    }

    @Test
    void encodedSameAndNotedAreCountedApart() {
        assertThat(report).contains("| eu-fr-es | es | 3 | 1 | 1 | 1 |", "| all |  | 3 | 1 | 1 | 1 |");
    }

    @Test
    void eachFactStandsWithWhatEncodesIt() {
        assertThat(report)
                .contains(
                        "| `es.absence` | encoded | `es.temporary.absence`, `es.temporary.keep`, `es.temporary#employer` |",
                        "| `es.absence.again` | same as | `es.absence` |",
                        "| `es.frame` | note | the size of a quota decides nothing about one person |");
    }

    @Test
    void takesAndLeftSidesAreCountedOnceEach() {
        assertThat(report)
                .contains(
                        "| rules | 6 |",
                        "| distinct left sides | 4 |",
                        "| distinct left sides, pathways aside | 3 |",
                        "`insured-time` 2, `nearest-absence` 2, `worst-window-absence` 1");
    }

    @Test
    void eachAnswerStandsWithItsQuestion() {
        assertThat(report)
                .contains(
                        "| answers that only the person can give | 1 |",
                        "| `es.means` | yes-no | Do you have means of your own? |");
    }
}
