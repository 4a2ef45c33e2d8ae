package org.circula.advise.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question.Reading;
import org.circula.assess.RefusedQuestionException;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.time.Span;
import org.junit.jupiter.api.Test;

/** Counted days under the real law: the worked table of the class, and what is refused. */
class WindowAdviceTest {

    private static final RuleBases LAW = RuleBasesLoader.load(Path.of("rules")).orThrow();
    private static final String NINETY = "eu.short-stay.ninety";
    private static final String FIRST_THREE_MONTHS = """
            stays:
              - {outside: SCHENGEN, from: "2004-01-01", to: "2025-01-01"}
              - {in: "ES", from: "2025-01-01", to: "2025-03-31"}
              - {outside: SCHENGEN, from: "2025-03-31"}
            statuses: []
            """;

    @Test
    void afterNinetyDaysTheFirstRollsOffOnTheHundredAndEightyFirst() {
        WindowAdvice advice = advice(FIRST_THREE_MONTHS, "2025-04-01");

        assertThat(advice.used().days()).isEqualTo(90);
        assertThat(advice.used().left()).contains(0L);
        assertThat(advice.nextRollOff()).contains(new RollOff(day("2025-06-30"), 1));
        assertThat(advice.longestFrom(day("2025-04-01")).days()).contains(0L);
    }

    @Test
    void theDayOfEntryMayBeTheDayOnWhichADayRollsOff() {
        WindowAdvice advice = advice(FIRST_THREE_MONTHS, "2025-04-01");

        assertThat(advice.earliestFor(day("2025-04-01"), 1).entry()).contains(day("2025-06-30"));
        assertThat(advice.fullAgain(day("2025-04-01")).orElseThrow())
                .isEqualTo(new EarliestStay(90, Optional.of(day("2025-06-30")), true));
    }

    @Test
    void aTripThatComesTooEarlyBreaksTheLimitOnItsFirstDay() {
        TripsFit fit =
                advice(FIRST_THREE_MONTHS, "2025-04-01").fits(List.of(Span.of(day("2025-06-28"), day("2025-07-02"))));

        assertThat(fit.fits()).isFalse();
        assertThat(fit.breaksOn()).contains(day("2025-06-28"));
        assertThat(fit.overBy()).isEqualTo(2);
        assertThat(fit.daysBroken()).isEqualTo(5);
    }

    @Test
    void severalTripsFitWhereEachLeavesRoomForTheNext() {
        WindowAdvice advice = advice(FIRST_THREE_MONTHS, "2025-04-01");
        Span july = Span.of(day("2025-07-01"), day("2025-07-31"));

        assertThat(advice.fits(List.of(july, Span.of(day("2025-09-01"), day("2025-10-29"))))
                        .fits())
                .isTrue();
        assertThat(advice.fits(List.of(july, Span.of(day("2025-09-01"), day("2025-10-30"))))
                        .breaksOn())
                .contains(day("2025-10-30"));
    }

    @Test
    void somebodyThereMustLeaveOnTheNinetiethDay() {
        WindowAdvice advice = advice("""
                stays:
                  - {outside: SCHENGEN, from: "2004-01-01", to: "2026-01-01"}
                  - {in: "FR", from: "2026-01-01"}
                statuses: []
                """, "2026-02-01");

        LatestExit exit = advice.latestExit().orElseThrow();
        assertThat(exit.lastDay()).contains(day("2026-03-31"));
        assertThat(exit.furtherDays()).contains(58L);
        assertThat(exit.certain()).isTrue();
        assertThat(advice.usedBy())
                .containsExactly(new CountedStay(Optional.of("FR"), day("2026-01-01"), day("2026-02-01"), 32));
    }

    @Test
    void aStayAcrossTheChangeOfMethodIsJudgedEachDayByTheLawOfThatDay() {
        WindowAdvice advice = advice("""
                stays:
                  - {outside: SCHENGEN, from: "2004-01-01", to: "2013-03-20"}
                  - {in: "FR", from: "2013-03-20", to: "2013-03-20"}
                  - {outside: SCHENGEN, from: "2013-03-20", to: "2013-06-25"}
                  - {in: "FR", from: "2013-06-25"}
                statuses: []
                """, "2013-09-25");

        // By the old method the period of the first entry ended on 19 September, and a new one runs for three months
        // more. On
        // 18 October the days in the last 180 count, and there are 116.
        assertThat(advice.latestExit().orElseThrow().lastDay()).contains(day("2013-10-17"));
    }

    @Test
    void whatIsNotKnownCountsAgainstThePersonAndTheAnswerSaysSo() {
        LongestStay longest = advice("""
                stays:
                  - {outside: SCHENGEN, from: "2004-01-01", to: "2026-01-01"}
                  - {in: "FR", from: "2026-01-01", to: "2026-01-30"}
                  - {outside: SCHENGEN, from: "2026-01-30"}
                unknown: [{from: "2026-02-10", to: "2026-02-19"}]
                statuses: []
                """, "2026-03-01").longestFrom(day("2026-03-01"));

        assertThat(longest.days()).contains(50L);
        assertThat(longest.certain()).isFalse();
    }

    @Test
    void whatIsNoCountOfDaysIsRefusedWithWhatMayBeAsked() {
        assertThatThrownBy(() -> advice("eu.short-stay.passport-valid", FIRST_THREE_MONTHS, "2025-04-01"))
                .isInstanceOf(RefusedQuestionException.class)
                .hasMessageContaining("provision: eu.short-stay.passport-valid is a test, not a limit");
        assertThatThrownBy(() -> advice("eu.no-such-limit", FIRST_THREE_MONTHS, "2025-04-01"))
                .hasMessageContaining("No rule base states");
        assertThatThrownBy(() -> advice("eu.ltr.absence.loss-consecutive", FIRST_THREE_MONTHS, "2025-04-01"))
                .isInstanceOf(RefusedQuestionException.class);
    }

    @Test
    void aDayOutsideTheEncodedPeriodIsRefused() {
        assertThatThrownBy(() -> advice(FIRST_THREE_MONTHS, "2005-04-01"))
                .hasMessageContaining("asOf: The law on eu.short-stay.stay is encoded from 2006-10-13");
    }

    @Test
    void aDayBeforeTheFactsEndIsRefused() {
        assertThatThrownBy(() -> advice(FIRST_THREE_MONTHS, "2025-04-01").longestFrom(day("2025-03-01")))
                .hasMessageContaining("entry: 2025-03-01 lies before 2025-04-01");
    }

    private static WindowAdvice advice(String life, String asOf) {
        return advice(NINETY, life, asOf);
    }

    private static WindowAdvice advice(String provision, String life, String asOf) {
        return WindowAdvice.of(read(life), LAW, provision, Optional.empty(), day(asOf), Reading.AS_UNDERSTOOD_NOW);
    }

    private static Life read(String life) {
        return ((LifeReading.Good) new LifeReader(LawVocabulary.of(LAW)).read(life)).life();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
