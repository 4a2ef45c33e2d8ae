package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.circula.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendar months in a row of being away: the worked table. */
class CalendarMonthsAwayTest {

    @ParameterizedTest
    @CsvSource({
        "2007-05-01, 2007-11-30, 5",
        "2007-05-01, 2007-12-01, 6",
        "2007-05-01, 2008-01-01, 7",
        "2007-04-30, 2007-10-31, 5",
        "2007-04-30, 2007-11-01, 6"
    })
    void theMonthOfLeavingCountsOnlyIfItsFirstDayIsAway(LocalDate leaves, LocalDate asked, int months) {
        assertThat(months(present("2000-01-01", leaves), asked)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2013-01-31, 2013-03-01, 0", "2013-01-31, 2013-03-02, 1", "2012-01-31, 2012-03-01, 1"})
    void nobodyIsAwayBeforeTheDaysOfTheWindowAreOver(LocalDate leaves, LocalDate asked, int months) {
        assertThat(months(present("2000-01-01", leaves), asked)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-05-15, 2011-08-01, 2011-08-20, 2011-12-01, 6",
        "2011-05-15, 2011-08-01, 2011-08-31, 2011-12-01, 6",
        "2011-05-15, 2011-08-01, 2011-09-01, 2011-12-01, 2",
        "2010-12-10, 2011-05-30, 2011-06-29, 2011-07-01, 6",
        "2010-12-10, 2011-05-30, 2011-06-30, 2011-07-01, 5",
        "2010-12-10, 2011-05-30, 2011-06-29, 2011-08-01, 7",
        "2010-12-10, 2011-05-30, 2011-06-30, 2011-08-01, 5",
        "2010-12-10, 2011-05-31, 2011-07-01, 2011-08-01, 0",
        "2010-12-10, 2011-06-01, 2011-07-02, 2011-08-01, 6"
    })
    void aVisitEndsTheRowOnlyByTheDayOnWhichItsFullDaysAreThirty(
            LocalDate leaves, LocalDate back, LocalDate leavesAgain, LocalDate asked, int months) {
        String stays = present("2000-01-01", leaves) + ", " + present(back.toString(), leavesAgain);
        assertThat(months(stays, asked)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-01-31, 2011-03-01, 2011-03-01, 0",
        "2011-02-01, 2011-03-02, 2011-03-02, 10",
        "2011-01-31, 2011-02-28, 2011-03-02, 10",
        "2011-01-31, 2011-03-01, 2011-04-01, 1",
        "2011-01-31, 2011-03-01, 2011-09-01, 6",
        "2011-01-31, 2011-03-03, 2011-04-01, 0"
    })
    void aMonthSpentThereOnAllItsFullDaysEndsTheCountWhateverItsLength(
            LocalDate back, LocalDate leavesAgain, LocalDate asked, int months) {
        String stays = present("2000-01-01", LocalDate.of(2010, 4, 15)) + ", " + present(back.toString(), leavesAgain);
        assertThat(months(stays, asked)).isEqualTo(months);
    }

    @Test
    void aShortAbsenceIsNoneHoweverOftenItComes() {
        String stays = present("2000-01-01", LocalDate.of(2007, 4, 30)) + ", "
                + present("2007-05-30", LocalDate.of(2007, 5, 30)) + ", "
                + present("2007-06-29", LocalDate.of(2007, 6, 29));
        assertThat(months(stays, LocalDate.of(2007, 7, 28))).isZero();
    }

    @Test
    void whatIsCountedRestsOnTheMonthsOfTheRow() {
        Measured found = measure(
                "stays: [" + present("2000-01-01", LocalDate.of(2007, 5, 1)) + "]\n", LocalDate.of(2007, 12, 20));
        assertThat(found.restsOn()).containsExactly(Span.of(LocalDate.of(2007, 6, 1), LocalDate.of(2007, 11, 30)));
    }

    @Test
    void openDaysGiveBounds() {
        String stays = "stays: [" + present("2000-01-01", LocalDate.of(2007, 5, 1)) + "]\n";
        Measured found =
                measure(stays + "unknown: [{from: \"2007-08-01\", to: \"2007-09-01\"}]", LocalDate.of(2007, 12, 1));
        assertThat(found.least()).isEqualTo(new Amount.Count(2, "months"));
        assertThat(found.most()).isEqualTo(new Amount.Count(6, "months"));
        assertThat(found.missing()).isNotEmpty();
    }

    @Test
    void openDaysThatAreTooFewForAVisitToMatterLeaveNothingOpen() {
        String stays = "stays: [" + present("2000-01-01", LocalDate.of(2007, 5, 1)) + "]\n";
        Measured found =
                measure(stays + "unknown: [{from: \"2007-08-02\", to: \"2007-08-30\"}]", LocalDate.of(2007, 12, 1));
        assertThat(found.isExact()).isTrue();
        assertThat(found.least()).isEqualTo(new Amount.Count(6, "months"));
        assertThat(found.missing()).isEmpty();
    }

    private static String present(String from, LocalDate last) {
        return "{in: GB, from: \"" + from + "\", to: \"" + last + "\"}";
    }

    private static long months(String stays, LocalDate day) {
        Measured found = measure("stays: [" + stays + "]\n", day);
        assertThat(found.isExact()).isTrue();
        return ((Amount.Count) found.least()).number();
    }

    private static Measured measure(String text, LocalDate day) {
        return SmallLaw.measured("{take: calendar-months-away, outside: GB, window: P30D}", SmallLaw.life(text), day);
    }
}
