package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By when a duty is to be done, written well and badly. */
class BrokenDueDaysTest {

    private static final String TEST = "kind: test\n    says: The holder has means of their own";
    private static final String DUTY = "kind: duty\n    says: The holder has means of their own";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{within: P3M, of: departure}",
                "{before: departure}",
                "{before: end-of-status, lead: P60D}",
                "{within: P1M, of: grant-of-status}"
            })
    void aDutyMaySayByWhen(String due) {
        assertThat(duty(due).faults(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{within: P3M}                              | The key 'of' is missing",
                "{of: departure}                            | on one side",
                "{before: departure, within: P3M, of: departure} | on one side",
                "{within: P3M, of: christmas}               | christmas",
                "{within: P3M, of: departure, lead: P1M}    | lead",
                "{within: soon, of: departure}              | is not a period",
                "{within: P3M, of: event}                   | An event is named",
                "{within: P3M, of: departure, event: moved} | An event is named",
                "{before: departure, sooner: P1M}           | sooner"
            })
    void whatIsWrittenBadlyIsRefused(String due, String message) {
        duty(due).isRefused(folder, ValidRules.ABSENCE, "due:", message);
    }

    @Test
    void onlyADutyIsToBeDoneByADay() {
        with("{before: departure}").isRefused(folder, ValidRules.ABSENCE, "due:", "Only a duty");
    }

    private static RulesFixture duty(String due) {
        return with(due).replace(ValidRules.ABSENCE, TEST, DUTY);
    }

    private static RulesFixture with(String due) {
        return RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "asks: es.means, effect", "asks: es.means, due: " + due + ", effect");
    }
}
