package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.circula.engine.SampleLife.AS_OF;
import static org.circula.engine.SampleLife.event;
import static org.circula.engine.SampleLife.insured;
import static org.circula.engine.SampleLife.plannedStatus;
import static org.circula.engine.SampleLife.span;
import static org.circula.engine.SampleLife.status;
import static org.circula.engine.SampleLife.stay;
import static org.circula.engine.SampleLife.undated;
import static org.circula.engine.SampleLife.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.engine.bring.FactBringer;
import org.circula.engine.fact.Fact;
import org.circula.law.Faults;
import org.circula.law.LeftSide;
import org.circula.law.drl.DrlFile;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.measure.StatusChain;
import org.circula.person.Answer;
import org.circula.person.Insurance;
import org.circula.person.Stay;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a life says about each kind of fact: yes, maybe, or nothing. */
class FactsForPutsTest {

    private static final SampleBases LAW = SampleLaw.words();
    private static final String YES = "YES";
    private static final String MAYBE = "MAYBE";
    private static final String NOTHING = "";

    /** The put is about a status held from 2015 to 2019; the other one is held on the days given. */
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(textBlock = """
            before, 2010-01-01/2014-06-30, ES, YES
            before, 2010-01-01/2016-06-30, ES, YES
            before, 2015-01-01/2016-06-30, ES, ''
            before, 2016-01-01/,           ES, ''
            before, 2010-01-01/2014-06-30, FR, ''
            with,   2010-01-01/2014-12-31, ES, ''
            with,   2010-01-01/2015-01-01, ES, YES
            with,   2016-01-01/,           ES, YES
            with,   2019-12-31/,           ES, YES
            with,   2020-01-01/,           ES, ''
            after,  2010-01-01/2019-12-31, ES, ''
            after,  2010-01-01/2020-01-01, ES, YES
            after,  2024-06-01/,           ES, YES
            after,  2024-06-02/,           ES, ''
            """)
    void aStatusIsHeldBeforeWithOrAfterThatOfThePut(String time, String days, String state, String expected) {
        LifeView life = SampleLife.empty()
                .statuses(status("es.temporary", "ES", "2015-01-01/2019-12-31"), status("es.other", state, days))
                .view(LAW);
        Put put = SamplePuts.about(LAW, "es.temporary.keep", life, "es.temporary");
        String pattern = "Held( put == $put, kind == \"es.other\", time == \"%s\", state == \"ES\" )".formatted(time);
        assertThat(truth(pattern, put, life)).isEqualTo(expected);
    }

    /** The put is about no status held; the day asked about is 2024-06-01. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            before, 2010-01-01/2024-05-31, YES
            before, 2010-01-01/2024-06-01, ''
            before, 2010-01-01/,           ''
            with,   2010-01-01/2024-05-31, ''
            with,   2010-01-01/2024-06-01, YES
            with,   2024-06-01/,           YES
            with,   2024-06-02/,           ''
            after,  2010-01-01/,           ''
            """)
    void withoutAStatusOfThePutTheDayAskedAboutCounts(String time, String days, String expected) {
        LifeView life =
                SampleLife.empty().statuses(status("es.other", "ES", days)).view(LAW);
        Put put = SamplePuts.plain(LAW, "es.long-term.acquire");
        assertThat(truth("Held( put == $put, kind == \"es.other\", time == \"%s\" )".formatted(time), put, life))
                .isEqualTo(expected);
    }

    @Nested
    class StatusesInDoubt {

        private final String before = held("before");
        private final String with = held("with");
        private final String after = held("after");

        @Test
        void whereTheListMayBeLongerEveryTimeThatCanBeMayBe() {
            LifeView life = SampleLife.empty()
                    .statuses(status("es.temporary", "ES", "2015-01-01/"))
                    .perhapsMore()
                    .view(LAW);
            Put put = SamplePuts.about(LAW, "es.temporary.keep", life, "es.temporary");
            assertThat(truth(before, put, life)).isEqualTo(MAYBE);
            assertThat(truth(with, put, life)).isEqualTo(MAYBE);
            assertThat(truth(after, put, life))
                    .as("nothing comes after what still runs")
                    .isEqualTo(NOTHING);
            assertThat(brought(before, put, life).get(0).missing())
                    .containsExactly(new Missing(Missing.Kind.STATUS, "es.other", List.of()));
        }

        @Test
        void aStatusPerhapsLostMakesWhatComesAfterIt() {
            LifeView known = SampleLife.empty()
                    .statuses(status("es.temporary", "ES", "2015-01-01/"), status("es.other", "ES", "2022-01-01/"))
                    .view(LAW);
            LifeView life = known.withStatuses(List.of(
                    known.statuses().get(0).endingBetween(AS_OF.minusYears(4), Optional.empty()),
                    known.statuses().get(1)));
            Put put = SamplePuts.about(LAW, "es.temporary.keep", life, "es.temporary");
            assertThat(truth(with, put, life)).isEqualTo(MAYBE);
            assertThat(truth(after, put, life)).isEqualTo(MAYBE);
        }

        @Test
        void theOtherStatusPerhapsLostIsPerhapsHeld() {
            LifeView known = SampleLife.empty()
                    .statuses(status("es.other", "ES", "2010-01-01/"), status("es.temporary", "ES", "2022-01-01/"))
                    .view(LAW);
            StatusChain perhapsLost = known.statuses().get(0).endingBetween(AS_OF.minusYears(4), Optional.empty());
            LifeView life =
                    known.withStatuses(List.of(perhapsLost, known.statuses().get(1)));
            Put put = SamplePuts.about(LAW, "es.temporary.keep", life, "es.temporary");
            assertThat(truth(before, put, life)).isEqualTo(YES);
            assertThat(truth(with, put, life)).isEqualTo(MAYBE);
            assertThat(brought(with, put, life).get(0).missing())
                    .containsExactly(
                            new Missing(Missing.Kind.STATUS, "es.other", List.of(span("2022-01-01/2024-06-01"))));
        }

        @Test
        void whoPerhapsHoldsItNowPerhapsHeldItUntilNow() {
            LifeView known = SampleLife.empty()
                    .statuses(status("es.other", "ES", "2010-01-01/"))
                    .view(LAW);
            LifeView life = known.withStatuses(
                    List.of(known.statuses().get(0).endingBetween(AS_OF.minusYears(4), Optional.empty())));
            Put put = SamplePuts.plain(LAW, "es.long-term.acquire");
            assertThat(truth(before, put, life)).isEqualTo(MAYBE);
            assertThat(truth(with, put, life)).isEqualTo(MAYBE);
        }

        @Test
        void seenFromAStatusThatPerhapsExistsEveryTimeMayBe() {
            LifeView life = SampleLife.empty()
                    .statuses(status("es.other", "ES", "2010-01-01/"))
                    .perhapsMore()
                    .view(LAW);
            Put put = SamplePuts.perhaps(LAW, "es.temporary.keep");
            assertThat(Stream.of(before, with, after).map(pattern -> truth(pattern, put, life)))
                    .containsOnly(MAYBE);
        }

        @Test
        void theStatusOfThePutIsNoOtherAndAPlannedOneIsNone() {
            LifeView life = SampleLife.empty()
                    .statuses(
                            status("es.temporary", "ES", "2015-01-01/"), plannedStatus("es.other", "ES", "2020-01-01/"))
                    .view(LAW);
            Put put = SamplePuts.about(LAW, "es.temporary.keep", life, "es.temporary");
            assertThat(truth("Held( put == $put, kind == \"es.temporary\", time == \"with\" )", put, life))
                    .isEqualTo(NOTHING);
            assertThat(truth(with, put, life)).isEqualTo(NOTHING);
        }

        private String held(String time) {
            return "Held( put == $put, kind == \"es.other\", time == \"%s\" )".formatted(time);
        }
    }

    static Stream<Arguments> lives() {
        String nationality = "Nationality( put == $put, of == \"%s\" )";
        String eventPattern = "Event( put == $put, kind == \"moved\" )";
        String eventInSpain = "Event( put == $put, kind == \"moved\", state == \"ES\" )";
        String workedAs = "WorkedAs( put == $put, occupation == \"nurse\" )";
        String insuredIn = "InsuredIn( put == $put, state == \"ES\", branch == \"old-age\" )";
        String livesIn = "LivesIn( put == $put, territory == \"EU\" )";
        String answered = "Answered( put == $put, fact == \"means\" )";
        Insurance credits =
                new Insurance("ES", "old-age", Optional.empty(), Optional.of(new Insurance.Credits(4, "quarter")));
        return Stream.of(
                Arguments.of(nationality.formatted("MA"), life().nationalities("MA"), YES),
                Arguments.of(nationality.formatted("MA"), life().nationalities("ES"), NOTHING),
                Arguments.of(
                        nationality.formatted("MA"), life().nationalities("ES").perhapsMore(), MAYBE),
                Arguments.of(nationality.formatted("EU"), life().nationalities("MA", "ES"), YES),
                Arguments.of(nationality.formatted("EU"), life().nationalities("MA"), NOTHING),
                Arguments.of(nationality.formatted("MERCOSUR"), life().nationalities("BO"), YES),
                Arguments.of(eventPattern, life().events(event("moved", "2024-06-01")), YES),
                Arguments.of(eventPattern, life().events(event("moved", "2024-06-02")), NOTHING),
                Arguments.of(eventPattern, life().events(undated("moved")), MAYBE),
                Arguments.of(eventPattern, life().events(undated("other")), NOTHING),
                Arguments.of(eventPattern, life().perhapsMore(), MAYBE),
                Arguments.of(eventInSpain, life().events(event("moved", "2024-06-01", "ES")), YES),
                Arguments.of(eventInSpain, life().events(event("moved", "2024-06-01", "FR")), NOTHING),
                Arguments.of(eventInSpain, life().events(event("moved", "2024-06-02", "ES")), NOTHING),
                Arguments.of(eventInSpain, life().events(event("moved", "2024-06-01")), MAYBE),
                Arguments.of(eventInSpain, life().perhapsMore(), MAYBE),
                Arguments.of(workedAs, life().work(work("2024-06-01/", "nurse")), YES),
                Arguments.of(workedAs, life().work(work("2024-06-02/", "nurse")), NOTHING),
                Arguments.of(workedAs, life().work(work("2020-01-01/", "cook")), NOTHING),
                Arguments.of(workedAs, life().work(work("2020-01-01/")), MAYBE),
                Arguments.of(workedAs, life().work(work("2024-06-02/")), NOTHING),
                Arguments.of(workedAs, life().perhapsMore(), MAYBE),
                Arguments.of(insuredIn, life().insured(insured("ES", "old-age", "2024-06-01/")), YES),
                Arguments.of(insuredIn, life().insured(insured("ES", "old-age", "2024-06-02/")), NOTHING),
                Arguments.of(insuredIn, life().insured(insured("ES", "sickness", "2020-01-01/")), NOTHING),
                Arguments.of(insuredIn, life().insured(insured("FR", "old-age", "2020-01-01/")), NOTHING),
                Arguments.of(insuredIn, life().insured(credits), YES),
                Arguments.of(insuredIn, life().perhapsMore(), MAYBE),
                Arguments.of(livesIn, life().stays(stay("ES", "2020-01-01/")), YES),
                Arguments.of(livesIn, life().stays(stay("MA", "2020-01-01/")), NOTHING),
                Arguments.of(livesIn, life().stays(stay("ES", "2020-01-01/")).unknownDays("2024-01-01/"), MAYBE),
                Arguments.of(livesIn, SampleLife.unknown(), MAYBE),
                Arguments.of(answered, life().answer("means", new Answer.YesNo(true)), YES),
                Arguments.of(answered, life().answer("means", new Answer.YesNo(false)), NOTHING),
                Arguments.of(answered, life().answer("means", new Answer.Weighed()), MAYBE),
                Arguments.of(answered, life(), MAYBE));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("lives")
    void whatALifeSaysOfAFact(String pattern, SampleLife life, String expected) {
        assertThat(truth(pattern, SamplePuts.plain(LAW, "es.long-term.acquire"), life.view(LAW)))
                .isEqualTo(expected);
    }

    @Nested
    class Absences {

        private final String awayForWork = "AwayFor( put == $put, reason == \"work\" )";
        private final Put put = SamplePuts.plain(LAW, "es.long-term.acquire");

        @Test
        void aStayAbroadGivesTheReason() {
            assertThat(with(stay("ES", "2015-01-01/2020-01-01"), stay("MA", "2020-01-01/", "work")))
                    .isEqualTo(YES);
            assertThat(with(stay("ES", "2015-01-01/2020-01-01"), stay("MA", "2020-01-01/", "family")))
                    .isEqualTo(NOTHING);
            assertThat(with(stay("ES", "2015-01-01/2024-06-01"), stay("MA", "2024-06-02/", "work")))
                    .as("a plan")
                    .isEqualTo(NOTHING);
        }

        @Test
        void aStayInThePutsOwnStateIsNotAway() {
            assertThat(with(stay("ES", "2015-01-01/", "work"))).isEqualTo(NOTHING);
        }

        @Test
        void absencesWithoutAReasonMayHaveBeenForIt() {
            assertThat(with(stay("ES", "2015-01-01/2020-01-01"), stay("MA", "2020-01-01/")))
                    .isEqualTo(MAYBE);
            assertThat(with(stay("ES", "2015-01-01/2020-01-01"), stay("ES", "2021-01-01/")))
                    .as("days in no stay were spent elsewhere, for a reason not said")
                    .isEqualTo(MAYBE);
            assertThat(truth(awayForWork, put, SampleLife.unknown().view(LAW))).isEqualTo(MAYBE);
        }

        @Test
        void theDaysWithoutAReasonAreNamed() {
            LifeView life = life().stays(stay("ES", "2015-01-01/2020-01-01"), stay("ES", "2021-01-01/"))
                    .view(LAW);
            assertThat(brought(awayForWork, put, life).get(0).missing())
                    .containsExactly(new Missing(Missing.Kind.REASON, "work", List.of(span("2020-01-02/2020-12-31"))));
        }

        private String with(Stay... stays) {
            return truth(awayForWork, put, life().stays(stays).view(LAW));
        }
    }

    @Test
    void oneSureAnswerIsEnoughForAPatternThatAllowsSeveralWords() {
        LifeView life = SampleLife.unknown().answer("b", new Answer.YesNo(true)).view(LAW);
        Put put = SamplePuts.plain(LAW, "es.long-term.acquire");
        assertThat(brought("Answered( put == $put, fact in (\"a\", \"b\", \"c\") )", put, life))
                .extracting(Fact::truth)
                .containsExactly(Truth.YES);
    }

    @Test
    void possibleAnswersThatOneMissingFactSettlesAreOne() {
        LifeView life = SampleLife.unknown().view(LAW);
        Put put = SamplePuts.plain(LAW, "es.long-term.acquire");
        assertThat(brought("Nationality( put == $put, of in (\"AR\", \"BO\", \"EU\") )", put, life))
                .hasSize(1);
        assertThat(brought("Answered( put == $put, fact in (\"a\", \"b\") )", put, life))
                .flatExtracting(Fact::missing)
                .extracting(Missing::word)
                .containsExactly("a", "b");
    }

    @Test
    void whatNoRuleOfThePathwayAsksIsNotBrought() {
        LifeView life = SampleLife.unknown().view(LAW);
        FactBringer bringer = FactBringer.of(List.of(
                leftSide(rule("es.temporary.keep", "Event( put == $put, kind == \"moved\" )")),
                leftSide(rule("es.long-term.acquire", "Answered( put == $put, fact in (\"a\", \"b\") )")),
                leftSide(rule("es.long-term.acquire", "Answered( put == $put, fact == \"a\" )"))));
        List<Fact> facts = new ArrayList<>();
        bringer.bring(3, SamplePuts.plain(LAW, "es.long-term.acquire"), life).forEach(facts::add);
        assertThat(facts)
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("Put", "Answered", "Answered");
        assertThat(facts).extracting(Fact::put).containsOnly(3);
    }

    private static SampleLife life() {
        return SampleLife.empty();
    }

    private static LeftSide leftSide(String rule) {
        return DrlFile.read("es/sample.drl", rule, "es.sample", new Faults())
                .get(0)
                .rule()
                .leftSide();
    }

    private static String rule(String pathway, String pattern) {
        return "package es.sample rule \"Sample\" @id(\"es.sample\") when Put( pathway == \"" + pathway
                + "\", $put : id ) " + pattern + " then findings.record( drools.getMatch() ); end";
    }

    private static String truth(String pattern, Put put, LifeView life) {
        List<Fact> facts = brought(pattern, put, life);
        assertThat(facts).hasSizeLessThan(2);
        return facts.isEmpty() ? NOTHING : facts.get(0).truth().name();
    }

    private static List<Fact> brought(String pattern, Put put, LifeView life) {
        List<Fact> facts = new ArrayList<>();
        FactBringer.of(List.of(leftSide(rule(put.pathway().id(), pattern))))
                .bring(0, put, life)
                .forEach(facts::add);
        return facts.subList(1, facts.size());
    }
}
