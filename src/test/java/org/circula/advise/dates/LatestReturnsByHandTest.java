package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.assess.RealLaw;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The latest safe return is")
class LatestReturnsByHandTest {

    /** A year from the last day present, 20 January 2008: the permit has ended before and gives no time of its own. */
    @Test
    @DisplayName("the anniversary of leaving, where a permit to come back has run out before it")
    void theAnniversaryOfLeavingWhereAPermitHasRunOut() {
        assertThat(latestOfKorea("2008-11-21")).contains(LocalDate.of(2009, 1, 20));
    }

    @Test
    @DisplayName("the last day of a permit to come back, where it runs longer than the time without one")
    void theLastDayOfAPermit() {
        assertThat(latestOfKorea("2009-11-21")).contains(LocalDate.of(2009, 11, 21));
    }

    private static Optional<LocalDate> latestOfKorea(String permitUntil) {
        return latest("kr.permanent.keep", LocalDate.of(2008, 1, 20), "KR", """
                stays: [{in: "SN", from: "1981-03-19", to: "2007-01-18"}, {in: "KR", from: "2007-01-19"}]
                statuses: [{kind: kr.permanent, in: "KR", from: "2007-01-26"}]
                events: [{kind: kr.reentry-permit, date: "2007-01-23", until: "%s"}]
                answers: {}
                """.formatted(permitUntil));
    }

    /** Four years from the last day present, 1 June 2025; the absence before, of four years less a day, grows no more. */
    @Test
    @DisplayName("as far off as if an earlier absence had not come near the limit")
    void asFarOffAsWithoutAnEarlierAbsence() {
        assertThat(latest("gb.settled.keep", LocalDate.of(2025, 6, 1), "GB", """
                stays:
                  - {in: "GB", from: "2010-03-01", to: "2020-01-10"}
                  - {in: "CH", from: "2020-01-10", to: "2024-01-10", reason: work}
                  - {in: "GB", from: "2024-01-10"}
                statuses: [{kind: gb.settled, in: "GB", from: "2019-06-01"}]
                events: []
                answers: {gb.euss-as-swiss: true}
                """))
                .contains(LocalDate.of(2029, 6, 2));
    }

    private static Optional<LocalDate> latest(String pathway, LocalDate left, String from, String told) {
        Life life = RealPuts.life(told);
        Journey journey = new Journey(left, new Stay.In("SN"), Optional.empty(), from);
        return LatestReturnFinder.find(RealPuts.of(pathway, life, left, RealLaw.assessor()), life, journey)
                .day();
    }
}
