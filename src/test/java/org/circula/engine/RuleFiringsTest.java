package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.circula.engine.SampleLife.status;

import org.circula.measure.LifeView;
import org.junit.jupiter.api.Test;

class RuleFiringsTest {

    @Test
    void theListenerSeesEachMatchWhileTheMarksAreMerged() {
        SampleBases law = SampleLaw.sample();
        LifeView life = SampleLife.empty()
                .statuses(
                        status("es.temporary", "ES", "2020-01-01/"),
                        status("es.seasonal", "ES", "2018-01-01/2018-12-31"))
                .stays(SampleLife.stay("ES", "2018-01-01/2018-12-31"), SampleLife.stay("MA", "2019-01-01/2019-12-31"))
                .view(law);
        try (Engine engine = Engines.compileAll(law.bases())) {
            assertThat(RuleFirings.of(engine, SamplePuts.about(law, "es.temporary.keep", life, "es.temporary"), life))
                    .containsExactly(
                            "Compassionate days away are not counted",
                            "Compassionate days away are not counted",
                            "Temporary residence outlives a year with few months away");
            assertThat(RuleFirings.of(engine, SamplePuts.about(law, "es.temporary.keep", life, "es.seasonal"), life))
                    .contains("Seasonal permits bear no absence");
        }
    }
}
