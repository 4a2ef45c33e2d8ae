package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.circula.law.ProvisionValue.DayOfAbsence;
import org.circula.law.ProvisionValue.Moment;
import org.circula.law.Territories;
import org.circula.law.TerritoryReference;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked table of the days that an absence makes, and what is not known of them. */
class AbsenceDaysTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-01-10, 2025-07-10, 2026-03-01, 2026-03-01",
        "2025-01-10, 2025-07-11, 2025-01-10, 2025-07-10",
        "2024-08-31, 2025-04-01, 2024-08-31, 2025-02-28"
    })
    void theDayIsThatOfTheAbsenceWhichReachesThePeriod(
            LocalDate left, LocalDate back, LocalDate leaving, LocalDate reached) {
        String stays = "[{in: ES, from: \"2015-01-01\", to: \"" + left + "\"}, {in: ES, from: \"" + back + "\"}]";
        assertThat(days(Moment.LEAVING, stays)).isEqualTo(new AbsenceDays(List.of(leaving), List.of()));
        assertThat(days(Moment.REACHED, stays)).isEqualTo(new AbsenceDays(List.of(reached), List.of()));
    }

    @Test
    void ofTwoLongAbsencesTheFirstIsMeant() {
        String stays = "[{in: ES, from: \"2015-01-01\", to: \"2017-01-10\"}, {in: ES, from: \"2018-01-10\", to:"
                + " \"2021-01-10\"}, {in: ES, from: \"2022-01-10\"}]";
        assertThat(days(Moment.LEAVING, stays).days()).containsExactly(LocalDate.of(2017, 1, 10));
    }

    @Test
    void anAbsenceBeforeTheGrantIsNotLookedAt() {
        String stays = "[{in: ES, from: \"2005-01-01\", to: \"2009-01-10\"}, {in: ES, from: \"2012-01-10\"}]";
        assertThat(days(Moment.LEAVING, stays).days()).containsExactly(ASKED);
    }

    @Test
    void unknownDaysLeaveTheEarliestAndTheLatestOpen() {
        String stays = "[{in: ES, from: \"2015-01-01\"}]\nunknown: [{from: \"2024-01-11\", to: \"2024-12-31\"}]";
        AbsenceDays days = days(Moment.LEAVING, stays);
        assertThat(days.days()).containsExactly(LocalDate.of(2024, 1, 10), ASKED);
        assertThat(days.missing()).extracting(Missing::word).containsExactly("ES");
    }

    private static AbsenceDays days(Moment moment, String stays) {
        String text = "stays: " + stays + "\nstatuses: [{kind: eu.worker, in: ES, from: \"2015-01-01\"}]\n";
        LifeReading.Good read = (LifeReading.Good) new LifeReader(SmallLaw.WORDS).read(text);
        LifeView view = new LifeView(read.life(), new Territories(SmallLaw.TERRITORIES), ASKED);
        MeasureContext context = new MeasureContext(
                view, SmallLaw.LAW, Optional.of(view.statuses().get(0)), Optional.of("ES"), ASKED, LeftOutDays.none());
        return AbsenceDays.of(
                new DayOfAbsence(moment, new TerritoryReference.Named(List.of("ES")), Period.ofMonths(6)), context);
    }
}
