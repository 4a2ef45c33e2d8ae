package org.circula.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A limit in calendar time")
class CalendarLimitTest {

    @ParameterizedTest(name = "present on {0} and again on {1}: {3} reached {4}, exceeded {5}")
    @CsvSource({
        "2025-01-10, 2026-01-10, 2026-01-09, P12M, false, false",
        "2025-01-10, 2026-01-11, 2026-01-10, P12M, true,  false",
        "2025-01-10, 2026-01-12, 2026-01-11, P12M, true,  true",
        "2023-02-28, 2023-08-29, 2023-08-28, P6M,  true,  false",
        "2023-07-31, 2024-01-31, 2024-01-30, P6M,  false, false",
        "2024-02-29, 2025-03-01, 2025-02-28, P12M, true,  false"
    })
    void isReachedAndExceededAsTheTableSays(
            LocalDate lastPresent,
            LocalDate nextPresent,
            LocalDate lastAway,
            Period period,
            boolean reached,
            boolean exceeded) {
        CalendarLimit limit = new CalendarLimit(lastPresent, period);
        assertThat(lastAway).isEqualTo(nextPresent.minusDays(1));
        assertThat(limit.isReachedBy(lastAway)).isEqualTo(reached);
        assertThat(limit.isExceededBy(lastAway)).isEqualTo(exceeded);
    }

    @ParameterizedTest(name = "{1} from the beginning of {0} is full on {2}")
    @CsvSource({
        "2025-03-01, P5M,  2025-07-31",
        "2025-01-01, P12M, 2025-12-31",
        "2024-02-29, P12M, 2025-02-27",
        "2024-02-29, P48M, 2028-02-28",
        "2024-03-01, P12M, 2025-02-28",
        "2023-03-01, P12M, 2024-02-29",
        "2025-01-31, P1M,  2025-02-27",
        "2025-01-30, P10D, 2025-02-08",
        "2006-07-04, P5Y-89D, 2011-04-05",
        "2020-02-29, P5Y-89D, 2024-11-30"
    })
    void countsFromTheBeginningOfItsFirstDay(LocalDate firstDay, Period period, LocalDate full) {
        CalendarLimit limit = new CalendarLimit(firstDay.minusDays(1), period, CalendarCount.FROM_FIRST_DAY);
        assertThat(limit.reachedOn()).isEqualTo(full);
        assertThat(limit.isReachedBy(full.minusDays(1))).isFalse();
        assertThat(limit.isReachedBy(full)).isTrue();
        assertThat(limit.isExceededBy(full)).isFalse();
        assertThat(limit.isExceededBy(full.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource({
        "2024-01-31, P1M,  2024-02-29",
        "2023-01-31, P1M,  2023-02-28",
        "2024-01-30, P1M,  2024-02-29",
        "2023-08-31, P6M,  2024-02-29",
        "2022-08-31, P6M,  2023-02-28",
        "2024-02-29, P12M, 2025-02-28",
        "2024-02-29, P48M, 2028-02-29",
        "2023-02-28, P12M, 2024-02-28",
        "2024-03-31, P1M,  2024-04-30",
        "2024-12-31, P2M,  2025-02-28"
    })
    void takesTheLastDayOfAMonthThatIsTooShort(LocalDate lastPresent, Period period, LocalDate reachedOn) {
        CalendarLimit limit = new CalendarLimit(lastPresent, period);
        assertThat(limit.reachedOn()).isEqualTo(reachedOn);
        assertThat(limit.daysBeyond(reachedOn)).isZero();
        assertThat(limit.daysBeyond(reachedOn.plusDays(3))).isEqualTo(3);
        assertThat(limit.daysBeyond(reachedOn.minusDays(2))).isEqualTo(-2);
    }

    @Test
    @DisplayName("of presence from 1 March is full on 31 July, while counted from 28 February it would be on 28 July")
    void theTwoCountsDifferAtMonthEnds() {
        LocalDate anchor = LocalDate.of(2025, 2, 28);
        Period fiveMonths = Period.ofMonths(5);
        assertThat(new CalendarLimit(anchor, fiveMonths, CalendarCount.FROM_FIRST_DAY).reachedOn())
                .isEqualTo(LocalDate.of(2025, 7, 31));
        assertThat(new CalendarLimit(anchor, fiveMonths, CalendarCount.AFTER_ANCHOR).reachedOn())
                .isEqualTo(LocalDate.of(2025, 7, 28));
    }

    @ParameterizedTest(name = "at {0}: {1} pairs")
    @CsvSource({"P6M, 108", "P12M, 4"})
    @DisplayName("is read otherwise from the first full day away for few pairs of dates, departures 2019 to 2026")
    void differsFromTheContestedReadingAroundMonthEndsOnly(Period period, int pairs) {
        int differing = 0;
        LocalDate last = LocalDate.of(2026, 12, 31);
        for (LocalDate left = LocalDate.of(2019, 1, 1); !left.isAfter(last); left = left.plusDays(1)) {
            CalendarLimit limit = new CalendarLimit(left, period);
            for (LocalDate end : around(left.plus(period))) {
                if (limit.isReachedBy(end) != limit.isReachedByFullDays(end)) {
                    differing++;
                }
            }
        }
        assertThat(differing).isEqualTo(pairs);
    }

    @ParameterizedTest(name = "{1} after {0} without {2} to {3} is reached on {4}")
    @DisplayName("moves on over days left out, but not over those that begin once it is reached")
    @CsvSource({
        "2025-01-10, P2M, 2025-02-01, 2025-02-10, 2025-03-20",
        "2025-01-10, P2M, 2025-03-10, 2025-03-15, 2025-03-16",
        "2025-01-10, P2M, 2025-03-11, 2025-03-15, 2025-03-10",
        "2025-01-28, P1M, 2025-02-26, 2025-02-28, 2025-03-01",
        "2025-01-28, P1M, 2025-02-01, 2025-02-03, 2025-02-28"
    })
    void movesOnOverDaysLeftOut(
            LocalDate lastPresent, Period period, LocalDate first, LocalDate last, LocalDate reachedOn) {
        CalendarLimit limit =
                new CalendarLimit(lastPresent, period, CalendarCount.AFTER_ANCHOR, DaySet.between(first, last));
        assertThat(limit.reachedOn()).isEqualTo(reachedOn);
        assertThat(limit.isReachedBy(reachedOn)).isTrue();
        assertThat(limit.isReachedBy(reachedOn.minusDays(1))).isFalse();
        assertThat(limit.isExceededBy(reachedOn)).isFalse();
    }

    private static Iterable<LocalDate> around(LocalDate day) {
        return () ->
                ChronoUnit.DAYS.addTo(day, -10).datesUntil(day.plusDays(11)).iterator();
    }
}
