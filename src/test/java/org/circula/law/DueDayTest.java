package org.circula.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.circula.law.DueDay.Of;
import org.circula.law.DueDay.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {

    @ParameterizedTest
    @CsvSource({
        "WITHIN, P3M,  DEPARTURE,       2025-11-30, 2026-02-28",
        "WITHIN, P15D, EVENT,           2025-03-01, 2025-03-16",
        "BEFORE,     , DEPARTURE,       2025-03-31, 2025-03-31",
        "BEFORE, P1M,  DEPARTURE,       2025-03-31, 2025-02-28",
        "BEFORE,     , END_OF_STATUS,   2025-03-31, 2025-03-31",
        "BEFORE, P60D, END_OF_STATUS,   2025-03-31, 2025-01-30",
        "BEFORE,     , EVENT,           2025-03-01, 2025-02-28",
        "WITHIN, P1M,  GRANT_OF_STATUS, 2025-01-31, 2025-02-28"
    })
    void theLastDayIsCountedFromTheDayItself(Side side, Period period, Of of, LocalDate day, LocalDate last) {
        Optional<String> event = of == Of.EVENT ? Optional.of("moved") : Optional.empty();
        assertThat(new DueDay(side, Optional.ofNullable(period), of, event).lastDay(day))
                .isEqualTo(last);
    }

    @Test
    void whatIsDueWithinATimeSaysWhich() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueDay(Side.WITHIN, Optional.empty(), Of.DEPARTURE, Optional.empty()));
    }

    @Test
    void anEventIsNamedWhereADutyIsCountedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueDay(Side.BEFORE, Optional.empty(), Of.EVENT, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DueDay(Side.BEFORE, Optional.empty(), Of.DEPARTURE, Optional.of("moved")));
    }
}
