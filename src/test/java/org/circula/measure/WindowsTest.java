package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked table of windows, and the fullest of them. */
class WindowsTest {

    @ParameterizedTest
    @CsvSource({
        "P180D, 2024-10-03, 2025-03-31",
        "P12M, 2015-01-11, 2016-01-10",
        "P6M, 2013-01-01, 2013-06-30",
        "P6M, 2024-09-01, 2025-02-28",
        "P1Y, 2024-03-01, 2025-02-28"
    })
    void aWindowIsLaidFromItsFirstOrItsLastDay(Period length, LocalDate first, LocalDate last) {
        assertThat(Windows.beginningOn(first, length)).isEqualTo(Span.of(first, last));
        assertThat(Windows.endingOn(last, length)).isEqualTo(Span.of(first, last));
    }

    @Test
    void theEarliestOfTheFullestWindowsIsFound() {
        DaySet days = DaySet.of(List.of(
                Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 3)),
                Span.of(LocalDate.of(2025, 1, 9), LocalDate.of(2025, 1, 12))));
        assertThat(Windows.fullest(days, Period.ofDays(10)))
                .contains(Span.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 10)));
        assertThat(Windows.fullest(DaySet.none(), Period.ofDays(10))).isEmpty();
    }
}
