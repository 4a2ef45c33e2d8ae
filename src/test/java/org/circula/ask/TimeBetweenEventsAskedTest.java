package org.circula.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Asking whether somebody lived abroad for long enough before coming back to Jamaica")
class TimeBetweenEventsAskedTest {

    private static final String LIFE = """
            person: {born: "1970-01-03", sex: "F", nationalities: ["FR"]}
            stays:
              - {in: "JM", from: "2001-01-03", to: "2001-10-04"}
              - {in: "US", from: "2001-10-05", to: "2002-05-27"}
              - {in: "JM", from: "2002-05-28", to: "2026-01-03"}
            statuses: []
            work: []
            insured: []
            events: {items: [], complete: false}
            answers: {jm.national: true, jm.settles: weighed}
            """;

    @Test
    @DisplayName("asks for the day of coming back too: without it the time would run on")
    void bothDaysAreAsked() {
        Life life = ((LifeReading.Good) new LifeReader(LawVocabulary.of(AskedLaw.LAW)).read(LIFE)).life();
        Question question = new Question(
                life,
                LocalDate.of(2026, 1, 3),
                Optional.empty(),
                Question.Reading.AS_UNDERSTOOD_NOW,
                List.of(),
                List.of("jm.returning-resident.claim"));

        assertThat(AskedLaw.ASKER.askings(question))
                .flatExtracting(asking -> asking.questions().facts())
                .extracting(AskedFact::word)
                .contains("jm.left", "jm.came-back");
    }
}
