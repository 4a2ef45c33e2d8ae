package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.assess.RealLaw;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar year of which a window leaves a part behind")
class PartsOfYearsInAWindowTest {

    private static final String ACQUIRE = "no.naturalisation.acquire";

    @Test
    @DisplayName(
            "has fewer days away each day: Norway's journeys of two months a year do no harm from 31 January 2027 on")
    void hasFewerDaysAwayEachDay() {
        // Away until the end of March 2019. On 31 January 2027 the last eight years begin on 1 February 2019: two
        // months away in
        // that year, as many as the regulations allow, where a day before there was a day more.
        LocalDate asked = LocalDate.of(2026, 3, 1);
        Life life = ((LifeReading.Good) new LifeReader(LawVocabulary.of(RealLaw.law())).read("""
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
                """)).life();
        Verdict now =
                RealLaw.assess(life, asked, Question.Reading.AS_UNDERSTOOD_NOW, List.of(ACQUIRE)).verdicts().stream()
                        .filter(verdict -> verdict.put().pathway().id().equals(ACQUIRE))
                        .findFirst()
                        .orElseThrow();
        TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), now, Question.Reading.AS_UNDERSTOOD_NOW);
        assertThat(EarliestDayFinder.find(put, life, asked).day()).contains(LocalDate.of(2027, 1, 31));
    }
}
