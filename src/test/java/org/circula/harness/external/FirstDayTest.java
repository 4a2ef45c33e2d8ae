package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The first day on which something is so. */
class FirstDayTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 27);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 1);

    @Test
    void theFirstOfSeveralDaysIsFound() {
        assertThat(FirstDay.between(FIRST, LAST, day -> day.isAfter(FIRST))).contains(LocalDate.of(2024, 2, 28));
    }

    @Test
    void theLastDayIsLookedAtToo() {
        assertThat(FirstDay.between(FIRST, LAST, LAST::equals)).contains(LAST);
    }

    @Test
    void whereItIsNeverSoThereIsNone() {
        assertThat(FirstDay.between(FIRST, LAST, LAST::isBefore)).isEmpty();
    }
}
