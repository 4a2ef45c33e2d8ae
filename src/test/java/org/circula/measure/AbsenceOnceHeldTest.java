package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days away once a status had been held for some years: the worked table. */
class AbsenceOnceHeldTest {

    private static final String STAYS =
            "stays: [{in: GB, from: \"2020-03-15\", to: \"2022-03-10\"}, {in: GB, from: \"2022-03-20\"}]\n";
    private static final String STATUSES = "statuses: [{kind: eu.worker, in: ES, from: \"2020-03-15\"}]\n";

    @ParameterizedTest
    @CsvSource({"2022-03-14, 0", "2022-03-15, 1", "2022-03-19, 5", "2023-01-01, 5"})
    void daysAwayCountFromTheDayOnWhichThePeriodIsReached(LocalDate day, int days) {
        Measured found = measure(STAYS + STATUSES, day);
        assertThat(found.isExact()).isTrue();
        assertThat(days(found.least())).isEqualTo(days);
    }

    @Test
    void withoutAStatusThereIsNothingToCountFrom() {
        assertThat(measure(STAYS + "statuses: []\n", LocalDate.of(2023, 1, 1)).least())
                .isEqualTo(new Amount.NotThere());
    }

    @Test
    void openDaysGiveBounds() {
        Measured found = measure(
                STAYS + STATUSES + "unknown: [{from: \"2022-06-01\", to: \"2022-06-02\"}]", LocalDate.of(2023, 1, 1));
        assertThat(days(found.least())).isEqualTo(5);
        assertThat(days(found.most())).isEqualTo(7);
        assertThat(found.missing()).isNotEmpty();
    }

    private static long days(Amount absences) {
        return ((Amount.Stretches) absences)
                .all().stream()
                        .mapToLong(stretch -> stretch.anchor().until(stretch.end(), ChronoUnit.DAYS))
                        .sum();
    }

    private static Measured measure(String text, LocalDate day) {
        return SmallLaw.measured("{take: absence-once-held, outside: GB, window: P2Y}", SmallLaw.life(text), day);
    }
}
