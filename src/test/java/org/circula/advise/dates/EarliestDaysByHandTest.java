package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.assess.RealLaw;
import org.circula.person.Life;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The earliest day worked out by hand")
class EarliestDaysByHandTest {

    @Test
    @DisplayName(
            "of what waits for the loss of a status is the day of loss, which may lie after the day keeping is first denied")
    void isTheDayOfLoss() {
        // Permanent since 1 January 2014, abroad since June 2017: the five years of travel end on 1 January 2019, the
        // first day
        // on which keeping is denied, and the visa is told to be gone from 2 January on.
        assertThat(earliest("au.departing-superannuation.claim", LocalDate.of(2017, 7, 1), """
                person: {nationalities: ["TO"]}
                stays:
                  - {in: "AU", from: "2010-01-01", to: "2017-06-01"}
                  - {in: "TO", from: "2017-06-01"}
                statuses:
                  - {kind: "au.sponsored-worker", in: "AU", from: "2010-01-01", to: "2013-12-31"}
                  - {kind: "au.permanent", in: "AU", from: "2014-01-01"}
                events: []
                """))
                .contains(LocalDate.of(2019, 1, 2));
    }

    @Test
    @DisplayName("comes when a window has left enough of a calendar year behind: two months away in Norway's law")
    void comesWithinACalendarYear() {
        // Away until the end of March 2019. On 31 January 2027 the last eight years begin on 1 February 2019: two
        // months away in
        // that year, as many as the regulations allow, where a day before there was a day more.
        assertThat(earliest("no.naturalisation.acquire", LocalDate.of(2026, 3, 1), """
                person: {born: "1990-01-01"}
                stays:
                  - {in: "NO", from: "2014-03-02", to: "2015-12-31"}
                  - {in: "KE", from: "2016-01-01", to: "2019-03-31"}
                  - {in: "NO", from: "2019-04-01"}
                statuses:
                  - {kind: "no.temporary", in: "NO", from: "2014-03-02", to: "2020-12-31"}
                  - {kind: "no.permanent", in: "NO", from: "2021-01-01"}
                events: []
                answers: {no.citizenship-tests: true, no.sufficient-income: false, no.will-stay: true}
                """))
                .contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    @DisplayName("of insured time that is told to begin later is counted from then on, whatever else there may be")
    void countsInsuredTimeThatBeginsLater() {
        // A hundred and eight months until the end of 2008, and seventy-one from 2027 until November 2032. Where
        // stretches are added up, thirty days of December are the last month of a hundred and eighty.
        assertThat(earliest("es.pension.claim", LocalDate.of(2026, 3, 1), """
                person: {born: "1955-06-01", nationalities: ["MA"]}
                stays:
                  - {in: "ES", from: "1990-01-01"}
                statuses:
                  - {kind: "es.long-term", in: "ES", from: "2000-01-01"}
                insured:
                  complete: false
                  items:
                    - {in: "ES", branch: "old-age", from: "2000-01-01", to: "2008-12-31"}
                    - {in: "ES", branch: "old-age", from: "2027-01-01"}
                events: []
                """)).contains(LocalDate.of(2032, 12, 30));
    }

    private static Optional<LocalDate> earliest(String pathway, LocalDate asked, String told) {
        Life life = RealPuts.life(told);
        return EarliestDayFinder.find(RealPuts.of(pathway, life, asked, RealLaw.assessor()), life, asked)
                .day();
    }
}
