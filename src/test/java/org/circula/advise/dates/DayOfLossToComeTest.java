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

@DisplayName("A pathway that waits for the loss of a status")
class DayOfLossToComeTest {

    private static final String CLAIM = "au.departing-superannuation.claim";

    @Test
    @DisplayName("opens on the very day of loss, which may lie after the day on which keeping is first denied")
    void opensOnTheDayOfLoss() {
        // Permanent since 1 January 2014, abroad since June 2017: the five years of travel end on 1 January 2019, the
        // first day
        // on which keeping is denied, and the visa is told to be gone from 2 January on.
        LocalDate asked = LocalDate.of(2017, 7, 1);
        Life life = abroadAsPermanentResident();
        Verdict now =
                RealLaw.assess(life, asked, Question.Reading.AS_UNDERSTOOD_NOW, List.of(CLAIM)).verdicts().stream()
                        .filter(verdict -> verdict.put().pathway().id().equals(CLAIM))
                        .findFirst()
                        .orElseThrow();
        TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), now, Question.Reading.AS_UNDERSTOOD_NOW);
        assertThat(EarliestDayFinder.find(put, life, asked).day()).contains(LocalDate.of(2019, 1, 2));
    }

    private static Life abroadAsPermanentResident() {
        return ((LifeReading.Good) new LifeReader(LawVocabulary.of(RealLaw.law())).read("""
                person: {nationalities: ["TO"]}
                stays:
                  - {in: "AU", from: "2010-01-01", to: "2017-06-01"}
                  - {in: "TO", from: "2017-06-01"}
                statuses:
                  - {kind: "au.sponsored-worker", in: "AU", from: "2010-01-01", to: "2013-12-31"}
                  - {kind: "au.permanent", in: "AU", from: "2014-01-01"}
                events: []
                """)).life();
    }
}
