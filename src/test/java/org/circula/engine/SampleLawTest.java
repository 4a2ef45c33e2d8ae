package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.circula.engine.SampleLife.event;
import static org.circula.engine.SampleLife.insured;
import static org.circula.engine.SampleLife.status;
import static org.circula.engine.SampleLife.stay;
import static org.circula.engine.SampleLife.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.circula.measure.LifeView;
import org.circula.person.Answer;
import org.circula.verdict.Mark;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample law asked about lives: which provisions concern whom, surely or perhaps. */
class SampleLawTest {

    private static final SampleBases LAW = SampleLaw.sample();
    private static Engine engine;

    @BeforeAll
    static void compile() {
        engine = Engines.compileAll(LAW.bases());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void theUnionsRulesAnswerForAStateTooAndExceptionsStaySilentForOthers() {
        LifeView life = SampleLife.empty()
                .statuses(status("eu.ltr", "ES", "2015-01-01/"))
                .view(LAW);
        assertThat(truths(SamplePuts.about(LAW, "eu.ltr.keep", life, "eu.ltr"), life))
                .containsExactly(Map.entry("eu.ltr.absence.loss", Truth.YES));
    }

    @Test
    void twoBlueCardsAreOneMark() {
        LifeView life = SampleLife.empty()
                .statuses(
                        status("eu.blue-card", "DE", "2008-01-01/2009-12-31"),
                        status("eu.blue-card", "ES", "2011-01-01/2014-12-31"),
                        status("eu.ltr", "ES", "2015-01-01/"))
                .view(LAW);
        assertThat(truths(SamplePuts.about(LAW, "eu.ltr.keep", life, "eu.ltr"), life))
                .containsExactly(
                        Map.entry("eu.ltr.absence.former-blue-card", Truth.YES),
                        Map.entry("eu.ltr.absence.loss", Truth.YES));
    }

    @Test
    void aKindOfStatusIsToldApart() {
        LifeView life = SampleLife.empty()
                .statuses(
                        status("es.temporary", "ES", "2020-01-01/"), status("es.gecco", "ES", "2018-01-01/2018-12-31"))
                .view(LAW);
        assertThat(truths(SamplePuts.about(LAW, "es.temporary.keep", life, "es.temporary"), life))
                .containsOnlyKeys("es.temporary.absence");
        assertThat(truths(SamplePuts.about(LAW, "es.temporary.keep", life, "es.gecco"), life))
                .containsOnlyKeys("es.temporary.absence", "es.temporary.seasonal-bar");
    }

    @Test
    void aPutOfAStatusThatPerhapsExistsMayBeOfEachKindThatARuleNames() {
        LifeView life = SampleLife.empty().perhapsMore().view(LAW);
        assertThat(truths(SamplePuts.perhaps(LAW, "es.temporary.keep"), life))
                .containsEntry("es.temporary.absence", Truth.YES)
                .containsEntry("es.temporary.seasonal-bar", Truth.MAYBE);
    }

    @Test
    void allFactsOfARuleMustBeThereAndTheWeakestDecides() {
        SampleLife all = SampleLife.empty()
                .nationalities("BO")
                .stays(stay("ES", "2015-01-01/"))
                .work(work("2016-01-01/2018-12-31", "domestic-work"))
                .insured(insured("ES", "old-age", "2016-01-01/2018-12-31"))
                .events(event("voluntary-return", "2019-05-01"))
                .answer("es.means-sufficient", new Answer.YesNo(true));
        Put put = SamplePuts.plain(LAW, "es.long-term.acquire");
        assertThat(truths(put, all.view(LAW)))
                .isEqualTo(Map.of(
                        "es.domestic-work", Truth.YES,
                        "es.ibero-american", Truth.YES,
                        "es.means", Truth.YES,
                        "es.return-bar", Truth.YES));

        SampleLife withDoubt = all.answer("es.means-sufficient", new Answer.Weighed());
        assertThat(truths(put, withDoubt.view(LAW))).containsEntry("es.means", Truth.MAYBE);

        assertThat(truths(put, all.insured().view(LAW))).doesNotContainKey("es.domestic-work");
    }

    @Test
    void ofAnUnknownLifeEverythingMayBe() {
        Put put = SamplePuts.plain(LAW, "es.long-term.acquire");
        assertThat(truths(put, SampleLife.unknown().view(LAW)))
                .isEqualTo(Map.of(
                        "es.compassion", Truth.MAYBE,
                        "es.domestic-work", Truth.MAYBE,
                        "es.ibero-american", Truth.MAYBE,
                        "es.means", Truth.MAYBE,
                        "es.return-bar", Truth.MAYBE));
    }

    @Test
    void aMaybeSaysAllThatIsMissing() {
        Mark compassion = marks(
                        SamplePuts.plain(LAW, "es.long-term.acquire"),
                        SampleLife.unknown().view(LAW))
                .stream()
                .filter(mark -> mark.provision().equals("es.compassion"))
                .findFirst()
                .orElseThrow();
        assertThat(compassion.missing()).extracting("word").containsExactly("death-of-relative", "humanitarian");
    }

    @Test
    void aJurisdictionWithoutABaseHasTheLawOfTheUnion() {
        LifeView life = SampleLife.empty()
                .statuses(status("eu.ltr", "SE", "2015-01-01/"))
                .view(LAW);
        Put spanish = SamplePuts.about(LAW, "eu.ltr.keep", life, "eu.ltr");
        Put swedish =
                new Put(7, spanish.pathway(), "se", spanish.held(), spanish.state(), spanish.truth(), spanish.asOf());
        assertThat(engine.mark(List.of(swedish), life).on(7).all())
                .extracting(Mark::provision)
                .containsExactly("eu.ltr.absence.loss");
    }

    private static List<Mark> marks(Put put, LifeView life) {
        return engine.mark(List.of(put), life).on(put.number()).all();
    }

    private static Map<String, Truth> truths(Put put, LifeView life) {
        Map<String, Truth> truths = new TreeMap<>();
        marks(put, life).forEach(mark -> truths.put(mark.provision(), mark.truth()));
        return truths;
    }
}
