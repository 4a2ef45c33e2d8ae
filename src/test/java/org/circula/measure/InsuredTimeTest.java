package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Insured time where it is told in days, months, quarters and years: the worked table. */
class InsuredTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String WHOLE_MONTHS = ", sum: months-then-30-days";

    @ParameterizedTest
    @CsvSource({
        "1830, day, 61, 0",
        "359, day, 11, 29",
        "360, day, 12, 0",
        "365, day, 12, 5",
        "7, month, 7, 0",
        "4, quarter, 12, 0",
        "2, year, 24, 0"
    })
    void creditsMakeMonthsOfThirtyDaysWhereTheLawSaysSo(int credits, String unit, long months, long days) {
        Measured found = measured(credits, unit, WHOLE_MONTHS, true);
        assertThat(found.isExact()).isTrue();
        assertThat(months(found.least())).isEqualTo(months);
        assertThat(days(found.least())).isEqualTo(days);
    }

    @Test
    void daysLieBetweenTwoBoundsWhereTheLawDoesNotSayHowTheyMakeMonths() {
        Measured found = measured(1830, "day", "", true);
        assertThat(found.isExact()).isFalse();
        assertThat(months(found.least())).isEqualTo(60);
        assertThat(days(found.least())).isZero();
        assertThat(months(found.most())).isEqualTo(61);
        assertThat(found.missing())
                .singleElement()
                .matches(missing -> missing.word().equals("insured"));
    }

    @ParameterizedTest
    @CsvSource({"7, month", "4, quarter", "2, year"})
    void otherCreditsAreExactWithoutAConvention(int credits, String unit) {
        assertThat(measured(credits, unit, "", true).isExact()).isTrue();
    }

    @Test
    void anOpenListHasNoUpperBound() {
        Measured found = measured(30, "day", WHOLE_MONTHS, false);
        assertThat(months(found.least())).isEqualTo(1);
        assertThat(found.most()).isEqualTo(new Amount.Boundless());
    }

    @Test
    void creditsOfDaysMayLieOutsideTheDaysLookedAt() {
        Measured found = SmallLaw.measured(
                "{take: insured-time, in: ES, branch: old-age, within: P15Y" + WHOLE_MONTHS + "}",
                SmallLaw.life("insured: [{in: ES, branch: old-age, credits: 30, unit: day}]"),
                DAY);
        assertThat(months(found.least())).isZero();
        assertThat(months(found.most())).isEqualTo(1);
    }

    private static Measured measured(int credits, String unit, String sum, boolean complete) {
        String item = "{in: ES, branch: old-age, credits: " + credits + ", unit: " + unit + "}";
        String insured = complete ? "[" + item + "]" : "{items: [" + item + "], complete: false}";
        return SmallLaw.measured(
                "{take: insured-time, in: ES, branch: old-age" + sum + "}", SmallLaw.life("insured: " + insured), DAY);
    }

    private static long months(Amount amount) {
        return ((Amount.Months) amount).sum().asWholeMonths();
    }

    private static long days(Amount amount) {
        return ((Amount.Months) amount).sum().daysBesideWholeMonths();
    }
}
