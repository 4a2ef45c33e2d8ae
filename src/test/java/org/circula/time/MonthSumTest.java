package org.circula.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Broken stretches added up in months")
class MonthSumTest {

    @ParameterizedTest(name = "{0}: {1} months {2} days")
    @CsvSource({"MONTHS_THEN_30_DAYS, 6, 4", "DAYS_OF_30, 6, 5", "DAYS_OF_30_4375, 6, 2"})
    void giveTheSumThatTheTableSays(SumConvention convention, long months, long days) {
        MonthSum sum = MonthSum.zero(convention)
                .plusStretch(day("2024-02-29"), day("2024-05-31"), CalendarCount.AFTER_ANCHOR)
                .plusStretch(day("2024-09-29"), day("2024-12-31"), CalendarCount.AFTER_ANCHOR);
        assertThat(sum.asWholeMonths()).isEqualTo(months);
        assertThat(sum.daysBesideWholeMonths()).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void areTheSameOneByOneAndAsRunsOfASet(SumConvention convention) {
        DaySet runs = DaySet.of(
                List.of(Span.of(day("2024-03-01"), day("2024-05-31")), Span.of(day("2024-09-30"), day("2024-12-31"))));
        for (CalendarCount count : CalendarCount.values()) {
            assertThat(MonthSum.zero(convention).plusDays(3).plusRuns(runs, count))
                    .isEqualTo(MonthSum.zero(convention)
                            .plusDays(3)
                            .plusStretch(day("2024-02-29"), day("2024-05-31"), count)
                            .plusStretch(day("2024-09-29"), day("2024-12-31"), count));
        }
    }

    @Test
    @DisplayName("are 185 days, a little over 6.07 months, by the convention of 30.4375")
    void areExactInPartsOfAMonth() {
        MonthSum sum = MonthSum.zero(SumConvention.DAYS_OF_30_4375).plusDays(185);
        assertThat(sum.compareTo(Period.ofMonths(6))).isPositive();
        assertThat(sum.daysAbove(Period.ofMonths(6))).isEqualTo(3);
        assertThat(sum.plusDays(-3).compareTo(Period.ofMonths(6))).isNegative();
    }

    @ParameterizedTest(name = "{0} to {1} counted {2}: {3} months {4} days")
    @CsvSource({
        "2024-02-29, 2024-05-31, AFTER_ANCHOR,   3, 2",
        "2024-02-29, 2024-05-31, FROM_FIRST_DAY, 3, 0",
        "2024-01-31, 2024-02-29, AFTER_ANCHOR,   1, 0",
        "2024-01-31, 2024-02-29, FROM_FIRST_DAY, 1, 0",
        "2023-01-31, 2023-02-27, AFTER_ANCHOR,   0, 27",
        "2023-01-30, 2023-02-28, AFTER_ANCHOR,   1, 0",
        "2025-02-28, 2025-07-30, FROM_FIRST_DAY, 4, 30",
        "2025-02-28, 2025-07-31, FROM_FIRST_DAY, 5, 0",
        "2024-02-28, 2025-02-27, FROM_FIRST_DAY, 12, 0",
        "2024-05-10, 2024-05-10, AFTER_ANCHOR,   0, 0"
    })
    @DisplayName("count whole months of a stretch from its anchor, then days")
    void countWholeMonthsThenDays(LocalDate anchor, LocalDate end, CalendarCount count, long months, long days) {
        assertThat(MonthSum.zero(SumConvention.MONTHS_THEN_30_DAYS).plusStretch(anchor, end, count))
                .isEqualTo(new MonthSum(SumConvention.MONTHS_THEN_30_DAYS, months, days));
    }

    @Test
    void turnLeftOverDaysIntoMonthsByThirty() {
        MonthSum sum = new MonthSum(SumConvention.MONTHS_THEN_30_DAYS, 4, 30);
        assertThat(sum.compareTo(Period.ofMonths(5))).isZero();
        assertThat(sum.daysAbove(Period.ofMonths(5))).isZero();
        assertThat(sum.daysAbove(Period.of(0, 5, 1))).isEqualTo(-1);
        assertThat(sum.daysAbove(Period.ofMonths(4))).isEqualTo(30);
        assertThat(sum.asWholeMonths()).isEqualTo(5);
    }

    @ParameterizedTest(name = "{3} of {0} months {1} days ({2}) is {4} months {5} days")
    @CsvSource({
        "36, 0,  MONTHS_THEN_30_DAYS, 2, 18, 0",
        "7,  15, MONTHS_THEN_30_DAYS, 2, 3,  22",
        "0,  31, DAYS_OF_30,          2, 0,  15",
        "0,  10, DAYS_OF_30_4375,     3, 0,  3"
    })
    void giveAShareRoundedDownToADay(
            long months, long days, SumConvention convention, long part, long sharedMonths, long sharedDays) {
        assertThat(new MonthSum(convention, months, days).times(1, part))
                .isEqualTo(new MonthSum(convention, sharedMonths, sharedDays));
    }

    @Test
    void areNeverAddedAcrossConventions() {
        MonthSum byThirty = MonthSum.zero(SumConvention.DAYS_OF_30);
        MonthSum byMonths = MonthSum.zero(SumConvention.MONTHS_THEN_30_DAYS);
        assertThatThrownBy(() -> byThirty.plus(byMonths)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
