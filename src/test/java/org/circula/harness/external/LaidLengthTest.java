package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.circula.harness.external.LengthInWords.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time as cases write them, and laid on the calendar. */
class LaidLengthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "14, REACHED, P14M",
        ">12, MORE, P12M",
        "<5, LESS, P5M",
        ">= 6, REACHED, P6M",
        "more than six months within one year, MORE, P6M",
        "less than 2 years, LESS, P2Y",
        "twelve months, REACHED, P12M",
        "Over 90 days, MORE, P90D"
    })
    void lengthsInWordsAreRead(String text, Bound bound, Period period) {
        assertThat(LengthInWords.inUnit(text, "months")).contains(new LengthInWords(bound, period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017 to 2019, over twelve months", "only holiday visits", "about a year", "1.5"})
    void whatSaysMoreThanALengthIsNotRead(String text) {
        assertThat(LengthInWords.inUnit(text, "months")).isEmpty();
    }

    @Test
    void absencesThroughAYearBeginAMonthApart() {
        List<LaidLength.Absence> absences =
                LaidLength.absencesThroughAYear(DAY, new LengthInWords(Bound.REACHED, Period.ofDays(3)));

        assertThat(absences).hasSize(12);
        assertThat(absences.get(0))
                .isEqualTo(new LaidLength.Absence(LocalDate.of(2026, 1, 29), LocalDate.of(2026, 2, 2)));
        assertThat(absences.get(11))
                .isEqualTo(new LaidLength.Absence(LocalDate.of(2025, 2, 26), LocalDate.of(2025, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource({"REACHED, 2026-02-02", "MORE, 2026-02-03", "LESS, 2026-02-01"})
    void anAbsenceIsLaidBeforeTheDay(Bound bound, LocalDate dayOfReturn) {
        assertThat(LaidLength.absenceBefore(DAY, new LengthInWords(bound, Period.ofMonths(6))))
                .isEqualTo(new LaidLength.Absence(LocalDate.of(2025, 8, 1), dayOfReturn));
    }

    @Test
    void severalAbsencesAddUpAndNoneIsLongerThanTheLongest() {
        assertThat(LaidLength.absencesBefore(DAY, 10, 6))
                .containsExactly(
                        new LaidLength.Absence(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 7, 2)),
                        new LaidLength.Absence(LocalDate.of(2025, 8, 1), LocalDate.of(2026, 2, 2)));
    }

    @Test
    void aPresenceOfSomeDaysIsLaidFromItsFirst() {
        assertThat(LaidLength.lastOfDaysFrom(DAY, 1)).isEqualTo(DAY);
        assertThat(LaidLength.lastOfDaysFrom(DAY, 31)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void aResidenceRunsUpToTheDay() {
        assertThat(LaidLength.residenceUpTo(DAY, new LengthInWords(Bound.REACHED, Period.ofYears(5))))
                .isEqualTo(LocalDate.of(2021, 3, 2));
        assertThat(LaidLength.residenceUpTo(DAY, new LengthInWords(Bound.LESS, Period.ofYears(5))))
                .isEqualTo(LocalDate.of(2021, 3, 3));
    }

    @Test
    void aResidenceBeforeADayEndsTheDayBefore() {
        assertThat(LaidLength.dayBefore(DAY)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(LaidLength.residenceBefore(DAY, new LengthInWords(Bound.REACHED, Period.ofDays(1))))
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(LaidLength.residenceBefore(DAY, new LengthInWords(Bound.REACHED, Period.ofDays(29))))
                .isEqualTo(LocalDate.of(2026, 1, 31));
    }
}
