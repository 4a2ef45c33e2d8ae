package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.circula.person.Life;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days present in the year with the least of them, years being counted back from a day: the worked table. */
class LeastYearPresenceTest {

    private static final String ELSEWHERE = "{in: FR, from: \"2010-01-01\", to: \"2014-12-31\"}, ";
    private static final String SIX_YEARS = ELSEWHERE + "{in: GB, from: \"2015-01-01\", to: \"2021-08-28\"}";

    @ParameterizedTest
    @CsvSource({"2019-12-31, 364", "2020-01-01, 365", "2022-01-01, 240", "2022-01-02, 239", "2023-01-01, 0"})
    void theYearWithTheLeastDaysCounts(LocalDate day, int least) {
        assertThat(measure(SIX_YEARS, 5, day)).isEqualTo(new Amount.Count(least, "days"));
    }

    @ParameterizedTest
    @CsvSource({"2016-02-28, 365", "2016-02-29, 365", "2016-03-01, 366", "2017-02-28, 366", "2017-03-01, 365"})
    void aYearBeforeTheLastDayOfFebruaryIsNoLongerThanItsCalendarAllows(LocalDate day, int days) {
        assertThat(measure(SIX_YEARS, 1, day)).isEqualTo(new Amount.Count(days, "days"));
    }

    @Test
    void theDayThatCountsIsInNoneOfTheYears() {
        assertThat(measure(
                        ELSEWHERE + "{in: GB, from: \"2020-06-01\", to: \"2020-06-01\"}", 1, LocalDate.of(2020, 6, 1)))
                .isEqualTo(new Amount.Count(0, "days"));
    }

    @Test
    void openDaysGiveBounds() {
        Life life = SmallLaw.life("stays: [" + SIX_YEARS + "]\nunknown: [{from: \"2019-03-01\", to: \"2019-03-10\"}]");
        Measured found = taken(life, 1, LocalDate.of(2020, 1, 1));
        assertThat(found.least()).isEqualTo(new Amount.Count(355, "days"));
        assertThat(found.most()).isEqualTo(new Amount.Count(365, "days"));
        assertThat(found.missing()).isNotEmpty();
    }

    private static Amount measure(String stay, int years, LocalDate day) {
        Measured found = taken(SmallLaw.life("stays: [" + stay + "]"), years, day);
        assertThat(found.isExact()).isTrue();
        return found.least();
    }

    private static Measured taken(Life life, int years, LocalDate day) {
        return SmallLaw.measured("{take: least-year-presence, in: GB, years: " + years + "}", life, day);
    }
}
