package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.circula.engine.SampleLife.status;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.circula.Seed;
import org.circula.measure.LifeView;
import org.circula.person.Answer;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;

/** A session is used for life after life, several in one, by several threads: none sees anything of another. */
class EngineSessionsTest {

    private static final SampleBases LAW = SampleLaw.sample();
    private static Engine engine;

    @BeforeContainer
    static void compile() {
        engine = Engines.compileAll(LAW.bases());
    }

    @AfterContainer
    static void close() {
        engine.close();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 50)
    void aLifeIsAnsweredTheSameWhateverLivesCameBefore(@ForAll("lives") List<LifePuts> lives) {
        for (LifePuts life : lives) {
            assertThat(engine.mark(life.puts(), life.life())).isEqualTo(markAlone(life));
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 50)
    void aBatchAnswersAsOneByOne(@ForAll("lives") List<LifePuts> lives) {
        List<MarksOfPuts> oneByOne = lives.stream()
                .map(life -> engine.mark(life.puts(), life.life()))
                .toList();
        assertThat(engine.markBatch(lives)).isEqualTo(oneByOne);
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 10)
    void severalThreadsDoNotDisturbEachOther(@ForAll("lives") List<LifePuts> lives) throws Exception {
        List<MarksOfPuts> expected = engine.markBatch(lives);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<MarksOfPuts>> running = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                for (LifePuts life : lives) {
                    running.add(threads.submit(() -> engine.mark(life.puts(), freshView(life))));
                }
            }
            for (int at = 0; at < running.size(); at++) {
                assertThat(running.get(at).get()).isEqualTo(expected.get(at % lives.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 5)
    void afterUseASessionHoldsNothing(@ForAll("lives") List<LifePuts> lives) {
        engine.markBatch(lives);
        for (FolderRules folder : engine.baseFor("es").folders()) {
            PooledSession session = folder.sessions().take();
            assertThat(session.session().getFactCount()).isZero();
            assertThat(session.session().fireAllRules()).isZero();
            folder.sessions().giveBack(session);
        }
    }

    @Provide
    Arbitrary<List<LifePuts>> lives() {
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 3);
        return Combinators.combine(pick, pick, pick, pick)
                .as(EngineSessionsTest::life)
                .list()
                .ofMinSize(1)
                .ofMaxSize(70);
    }

    private static LifePuts life(int lists, int kind, int nationality, int answer) {
        SampleLife life = SampleLife.empty()
                .statuses(
                        status(
                                List.of("es.temporary", "es.seasonal", "es.gecco", "es.temporary")
                                        .get(kind),
                                "ES",
                                "2015-01-01/"),
                        status(
                                "eu.blue-card",
                                "ES",
                                List.of("2001", "2009", "2013", "2022").get(lists) + "-01-01/"),
                        status("eu.ltr", "ES", "2012-01-01/"))
                .nationalities(List.of("AR", "BO", "MA", "FR").get(nationality));
        if (answer < 2) {
            life.answer("es.means-sufficient", new Answer.YesNo(answer == 0))
                    .stays(SampleLife.stay(answer == 0 ? "ES" : "MA", "2010-01-01/"));
        }
        if (lists == 3) {
            life.perhapsMore();
        }
        LifeView view = life.view(LAW);
        Put keep = SamplePuts.about(LAW, "eu.ltr.keep", view, "eu.ltr");
        Put spanish = new Put(2, keep.pathway(), "es", keep.held(), keep.state(), keep.truth(), keep.asOf());
        Put acquire = SamplePuts.plain(LAW, "es.long-term.acquire");
        Put temporary = SamplePuts.about(
                LAW,
                "es.temporary.keep",
                view,
                view.statuses().stream()
                        .filter(status -> status.kind().startsWith("es."))
                        .findFirst()
                        .orElseThrow()
                        .kind());
        Put numbered = new Put(
                3,
                temporary.pathway(),
                temporary.jurisdiction(),
                temporary.held(),
                temporary.state(),
                temporary.truth(),
                temporary.asOf());
        return new LifePuts(List.of(spanish, acquire, numbered), view);
    }

    /** Views are not shared between threads. */
    private static LifeView freshView(LifePuts life) {
        return new LifeView(
                life.life().life(), life.life().territories(), life.life().asOf());
    }

    /** The marks from sessions that never saw another life. */
    private static MarksOfPuts markAlone(LifePuts life) {
        MarksOfPuts.Collector marks = new MarksOfPuts.Collector();
        for (Put put : life.puts()) {
            marks.add(put.number(), engine.baseFor(put.jurisdiction()).markInFreshSessions(put, life.life()));
        }
        return marks.marks();
    }
}
