package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.circula.assess.Assessor;
import org.circula.assess.RealLaw;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many days are judged does not depend on the machine. */
@DisplayName("In ten years few days are judged")
class FewDaysAreJudgedTest {

    @Test
    @DisplayName("of what is counted up to an application that was made long ago")
    void ofAnApplicationMadeLongAgo() {
        assertThat(judged("ie.naturalisation.acquire", LocalDate.of(2023, 7, 31), """
                person: {born: "1920-01-01", nationalities: ["IN"]}
                stays:
                  - {in: "IE", from: "1945-01-10", to: "1955-09-01"}
                  - {in: "IN", from: "1955-09-01", to: "1955-12-01"}
                  - {in: "IE", from: "1955-12-01"}
                statuses: [{kind: ie.permission, in: "IE", from: "1945-01-10"}]
                events: [{kind: application, in: "IE", date: "1956-07-17"}]
                answers: {ie.absence-beyond-control: true, ie.fidelity-declared: true, ie.good-character: true, ie.married: false, ie.means-to-stay: true}
                """))
                .isLessThan(30);
    }

    @Test
    @DisplayName("of a status that was lost by an absence which goes on")
    void ofAStatusLostByAnAbsenceThatGoesOn() {
        assertThat(judged("nz.citizenship.acquire", LocalDate.of(2025, 3, 15), """
                stays: [{in: "NZ", from: "2020-03-15", to: "2022-03-01"}, {in: "IN", from: "2022-03-01"}]
                statuses: [{kind: nz.resident, in: "NZ", from: "2020-03-15"}]
                events: []
                answers: {nz.parent-category: true}
                """))
                .isLessThan(60);
    }

    @Test
    @DisplayName("and none of a time that nobody asked about")
    void noneOfATimeThatNobodyAskedAbout() {
        assertThat(judged("au.citizenship.acquire", LocalDate.of(2026, 1, 1), """
                stays:
                  - {in: "IN", from: "2015-01-01", to: "2021-05-31"}
                  - {in: "AU", from: "2021-06-01", to: "2023-05-30"}
                  - {in: "IN", from: "2023-05-31"}
                statuses: [{kind: au.permanent, in: "AU", from: "2021-05-01"}]
                events: []
                answers: {}
                """))
                .isLessThan(30);
    }

    @Test
    @DisplayName("where an exception hangs on a count that is taken anew each day")
    void whereAnExceptionHangsOnACount() {
        assertThat(judged("de.certain-states.acquire", LocalDate.of(2017, 6, 1), """
                person: {born: "1970-04-02", nationalities: ["TR"]}
                stays:
                  - {in: "DE", from: "2005-01-10", to: "2015-01-10"}
                  - {in: "AT", from: "2015-01-11", to: "2015-09-09"}
                  - {in: "DE", from: "2015-09-10"}
                statuses:
                  - {kind: de.settlement, in: "DE", from: "2008-01-10"}
                  - {kind: de.refugee-travel-document, in: "DE", from: "2010-01-10", to: "2015-03-10"}
                events: []
                answers: {de.left-for-a-time: false, de.shorter-absences-for-a-time: true, de.livelihood-when-leaving: false, de.no-expulsion-interest: true, de.married-to-german: false, de.spouse-of-long-resident: false, de.forced-marriage: false}
                """))
                .isLessThan(200);
    }

    @Test
    @DisplayName("of a trip that a day fixed for the person covers until it comes")
    void ofATripThatAFixedDayCovers() {
        assertThat(judgedOfTrip("nz.resident.keep", LocalDate.of(2026, 1, 1), "NZ", "IN", """
                person: {born: "1985-06-15"}
                stays:
                  - {in: "IN", from: "2023-06-01", to: "2024-06-30"}
                  - {in: "NZ", from: "2024-07-01", to: "2024-12-31"}
                  - {in: "IN", from: "2025-01-01", to: "2025-06-30"}
                  - {in: "NZ", from: "2025-07-01"}
                statuses: [{kind: nz.resident, in: "NZ", from: "2023-06-01"}]
                events: [{kind: nz.travel-conditions, date: "2023-06-01", until: "2027-06-01"}]
                answers: {nz.parent-category: false}
                """))
                .isLessThan(20);
    }

    @Test
    @DisplayName("of a trip while years that count no more stand at their very limit")
    void ofATripWhileYearsStandAtTheirLimit() {
        assertThat(judgedOfTrip("nl.citizen.keep", LocalDate.of(2022, 4, 1), "NL", "US", """
                person: {born: "1970-04-02", nationalities: ["NL", "US"]}
                stays:
                  - {in: "NL", from: "1970-04-02", to: "1995-04-10"}
                  - {in: "US", from: "1995-04-10"}
                statuses: [{kind: nl.citizen, in: "NL", from: "1970-04-02"}]
                events: [{kind: nl.dutch-document, in: "NL", date: "2012-04-02"}]
                answers: {nl.other-nationality: true}
                """))
                .isLessThan(30);
    }

    @Test
    @DisplayName("while countries join territories of which the law asked about says nothing")
    void whileCountriesJoinOtherTerritories() {
        assertThat(judged("it.returnee-pension.claim", LocalDate.of(2007, 2, 14), """
                person: {nationalities: ["MA"]}
                stays:
                  - {in: "IT", from: "2001-06-01", to: "2003-01-10"}
                  - {in: "MA", from: "2003-01-10", to: "2003-06-21", reason: family}
                  - {in: "IT", from: "2003-06-21"}
                statuses: [{kind: it.work, in: "IT", from: "2001-06-01"}]
                events: []
                answers: {it.social-allowance-income: true}
                """))
                .isLessThan(15);
    }

    @Test
    @DisplayName("where an exception hangs on a count on a day of absence that has not come")
    void whereAnExceptionHangsOnADayOfAbsence() {
        assertThat(judgedStatuses("de.settlement.keep", LocalDate.of(2025, 6, 1), """
                person: {born: "1985-04-02"}
                stays:
                  - {in: "DE", from: "1990-01-01", to: "2025-01-10"}
                  - {in: "DE", from: "2025-01-11"}
                statuses: [{kind: de.settlement, in: "DE", from: "2020-01-01"}]
                events: []
                """))
                .isLessThan(100);
    }

    @Test
    @DisplayName("where it is not told which statuses there are")
    void whereStatusesAreNotTold() {
        assertThat(judged("es.long-term.acquire", LocalDate.of(2027, 7, 1), """
                person: {born: "1962-06-15"}
                stays:
                  - {in: "ES", from: "1970-01-01", to: "2011-06-01"}
                  - {in: "BO", from: "2011-06-01"}
                events: []
                """))
                .isLessThan(100);
    }

    @Test
    @DisplayName("of a trip after an absence that came as near to the limit as it could")
    void ofATripAfterAnAbsenceNearTheLimit() {
        assertThat(judgedOfTrip("gb.settled.keep", LocalDate.of(2025, 6, 1), "GB", "CH", """
                stays:
                  - {in: "GB", from: "2010-03-01", to: "2020-01-10"}
                  - {in: "CH", from: "2020-01-10", to: "2024-01-10", reason: work}
                  - {in: "GB", from: "2024-01-10"}
                statuses: [{kind: gb.settled, in: "GB", from: "2019-06-01"}]
                events: []
                answers: {gb.euss-as-swiss: true}
                """))
                .isLessThan(50);
    }

    /** How the statuses of the life stand in ten years. */
    private static int judgedStatuses(String pathway, LocalDate asked, String told) {
        AtomicInteger judged = new AtomicInteger();
        Life life = RealPuts.life(told);
        TriedPut put = counting(pathway, life, asked, judged);
        StatusTimeline statuses = new StatusTimeline(put, life, asked);
        LocalDate day = asked;
        while (!day.isAfter(asked.plusYears(10))) {
            day = statuses.after(day, put.keeping(life, day));
        }
        return judged.get();
    }

    private static int judged(String pathway, LocalDate asked, String told) {
        AtomicInteger judged = new AtomicInteger();
        Life life = RealPuts.life(told);
        EarliestDayFinder.find(counting(pathway, life, asked, judged), life, asked);
        return judged.get();
    }

    private static int judgedOfTrip(String pathway, LocalDate left, String from, String to, String told) {
        AtomicInteger judged = new AtomicInteger();
        Life life = RealPuts.life(told);
        LatestReturnFinder.find(
                counting(pathway, life, left, judged),
                life,
                new Journey(left, new Stay.In(to), Optional.empty(), from));
        return judged.get();
    }

    private static TriedPut counting(String pathway, Life life, LocalDate asked, AtomicInteger judged) {
        Assessor counting = question -> {
            judged.incrementAndGet();
            return RealLaw.assessor().assess(question);
        };
        return RealPuts.of(pathway, life, asked, counting);
    }
}
