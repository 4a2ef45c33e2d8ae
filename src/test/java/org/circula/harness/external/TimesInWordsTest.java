package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesInWordsTest {

    private static final String COMPARED = "national identity card fee";

    @ParameterizedTest
    @CsvSource({
        "eight times the national identity card fee, 8",
        "About 8 times the national identity card fee, 8",
        "27 times the national identity card fee, 27",
        "the national identity card fee, 1"
    })
    void aNumberOfTimesIsRead(String text, int times) {
        assertThat(TimesInWords.of(text, COMPARED)).hasValue(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "several times the national identity card fee",
                "eight times the fee of a passport",
                "eight times",
                "times the national identity card fee",
                "130 euros",
                ""
            })
    void whatIsNoNumberOfTimesIsNotRead(String text) {
        assertThat(TimesInWords.of(text, COMPARED)).isEmpty();
    }
}
