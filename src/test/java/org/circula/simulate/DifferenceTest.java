package org.circula.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Domain;
import org.circula.law.Effect;
import org.circula.law.Pathway;
import org.circula.law.Place;
import org.circula.verdict.Answer;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private static final Pathway KEEP = new Pathway(
            "eu.ltr.keep",
            "eu",
            Domain.ABSENCE_PENALTY,
            "Keep it",
            Pathway.Question.KEEP,
            new Pathway.Everybody(),
            Optional.empty(),
            Optional.empty(),
            DAY,
            Optional.empty(),
            List.of(),
            List.of(),
            new Place("eu/absence.yaml", 1));

    @ParameterizedTest(name = "{0} and by the reform {1}: {2}")
    @CsvSource({
        "NO, YES, GAINS",
        "YES, NO, LOSES",
        "NEEDS_FACTS, YES, SETTLED_AS_YES",
        "DISCRETIONARY, YES, SETTLED_AS_YES",
        "NEEDS_FACTS, NO, SETTLED_AS_NO",
        "YES, NEEDS_FACTS, OPENED",
        "NO, DISCRETIONARY, OPENED",
        "NEEDS_FACTS, DISCRETIONARY, SAME_ANSWER_OTHERWISE",
        "YES, YES, NONE",
        "NEEDS_FACTS, NEEDS_FACTS, NONE"
    })
    void isToldByBothAnswers(Answer law, Answer reformed, Difference difference) {
        assertThat(compared(verdict(law, Optional.empty()), verdict(reformed, Optional.empty())))
                .isEqualTo(difference);
    }

    @Test
    void aLossOnAnotherDayIsTheSameAnswerOtherwise() {
        Verdict lost = verdict(Answer.NO, Optional.of(new Verdict.LostOn(DAY, DAY)));
        Verdict lostLater = verdict(Answer.NO, Optional.of(new Verdict.LostOn(DAY.plusDays(1), DAY.plusDays(1))));
        assertThat(compared(lost, lostLater)).isEqualTo(Difference.SAME_ANSWER_OTHERWISE);
        assertThat(compared(lost, lost)).isEqualTo(Difference.NONE);
    }

    @Test
    void whatOnlyOneLawAsksIsNoGainAndNoLoss() {
        Optional<Verdict> some = Optional.of(verdict(Answer.YES, Optional.empty()));
        assertThat(new ComparedAnswer(Optional.empty(), some).difference()).isEqualTo(Difference.NEWLY_ASKED);
        assertThat(new ComparedAnswer(some, Optional.empty()).difference()).isEqualTo(Difference.NO_LONGER_ASKED);
    }

    private static Difference compared(Verdict law, Verdict reformed) {
        return new ComparedAnswer(Optional.of(law), Optional.of(reformed)).difference();
    }

    private static Verdict verdict(Answer answer, Optional<Verdict.LostOn> lostOn) {
        Put put = new Put(1, KEEP, "eu", Optional.empty(), Optional.of("ES"), Truth.YES, DAY);
        return new Verdict(
                put,
                answer,
                lostOn.map(ignored -> Effect.MAY_BE_WITHDRAWN),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lostOn);
    }
}
