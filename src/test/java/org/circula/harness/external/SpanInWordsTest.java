package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans of days as cases write them. */
class SpanInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2016-03-01, 2016-03-01",
        "before 2015-06-11, 2015-06-10",
        "Before 2016-03-01, 2016-02-29",
        "after 2017-10-11, 2017-10-12",
        "until 2015-06-11, 2015-06-11",
        "from 2015-06-11, 2015-06-11",
        "2015-06-11 to 2017-10-10, 2017-10-10",
        "2015-06-11..2015-06-11, 2015-06-11"
    })
    void oneDayStandsForASpan(String text, LocalDate day) {
        assertThat(SpanInWords.dayOf(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015",
                "before June 2015",
                "2015-02-30",
                "2017-10-10 to 2015-06-11",
                "before 2015-06-11 or so"
            })
    void whatSaysNoSpanOfDaysIsNotRead(String text) {
        assertThat(SpanInWords.dayOf(text)).isEmpty();
    }
}
