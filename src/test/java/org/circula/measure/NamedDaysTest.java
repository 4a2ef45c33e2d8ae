package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.LookBack.NamedDays;
import org.circula.person.Life;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absences on the two sides of a day that the law names, and absences in blocks back from a day: the worked tables. */
class NamedDaysTest {

    @ParameterizedTest
    @CsvSource({"2017-12-31, 120", "2017-01-31, 92"})
    void blocksAreLaidBackFromTheDayThatCounts(LocalDate day, int mostInABlock) {
        Measured found = SmallLaw.measured(
                "{take: worst-block-absence, outside: GB, within: P2Y, window: P12M, sum: days}",
                away("2016-10-31", "2017-05-01"),
                day);
        assertThat(found.isExact()).isTrue();
        assertThat(((Amount.Count) found.most()).number()).isEqualTo(mostInABlock);
    }

    @ParameterizedTest
    @CsvSource({"from, 2024-05-01, 31", "until, 2024-04-30, 30"})
    void eachSideOfANamedDayIsCountedApart(String side, LocalDate named, int days) {
        Measured found = SmallLaw.measured(
                "{take: total-absence, outside: GB, within: {period: P2Y, " + side + ": \"" + named + "\"}, sum: days}",
                away("2024-03-31", "2024-06-01"),
                LocalDate.of(2024, 12, 31));
        assertThat(((Amount.Count) found.most()).number()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-09, 1", "2024-04-10, 0"})
    void anAbsenceBegunInTimeIsLookedAtToItsEnd(String lastDayPresent, int stretches) {
        Measured found = SmallLaw.measured(
                "{take: nearest-absence, outside: GB, within: {period: P2Y, begun-by: \"2024-04-10\"}, broken-by: any-presence}",
                away(lastDayPresent, "2024-10-21"),
                LocalDate.of(2024, 12, 31));
        assertThat(((Amount.Stretches) found.most()).all()).hasSize(stretches);
        if (stretches == 1) {
            assertThat(((Amount.Stretches) found.most()).all().get(0).end()).isEqualTo(LocalDate.of(2024, 10, 20));
        }
    }

    @Test
    void namedDaysNarrowAPeriodBackOrTheTimeSinceTheGrantAlone() {
        assertThatThrownBy(() -> new NamedDays(
                        new LookBack.Everything(), Optional.of(LocalDate.EPOCH), Optional.empty(), Optional.empty()))
                .hasMessageContaining("narrow");
    }

    private static Life away(String lastDayPresent, String nextDayPresent) {
        String text = "stays: [{in: GB, from: \"2010-01-01\", to: \"" + lastDayPresent + "\"}, {in: GB, from: \""
                + nextDayPresent + "\"}]";
        return SmallLaw.life(text);
    }
}
