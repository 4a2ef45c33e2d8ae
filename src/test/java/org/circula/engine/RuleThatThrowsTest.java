package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.circula.engine.SampleLife.status;

import java.util.List;
import org.circula.law.Place;
import org.circula.measure.LifeView;
import org.circula.verdict.Mark;
import org.circula.verdict.Put;
import org.junit.jupiter.api.Test;

/** A rule that passed its trial and throws later: the rule is named, nothing is said, and the next life is answered. */
class RuleThatThrowsTest {

    /** The first put of a session has the id 0, as in the trial. */
    private static final SampleBases LAW = SampleLaw.words().rules("es/residency.drl", """
            rule "A good rule"
              @id("es.good")
            when
              Put( pathway == "es.temporary.keep" )
            then
              findings.record( drools.getMatch() );
            end
            rule "A rule that throws on the second put"
              @id("es.thrower")
            when
              Put( pathway == "es.temporary.keep", $put : id )
            then
              if ($put > 0) throw new IllegalStateException("second put");
              findings.record( drools.getMatch() );
            end
            """);

    @Test
    void theRuleIsNamedAndTheNextLifeIsAnswered() {
        LifeView life = SampleLife.empty()
                .statuses(status("es.temporary", "ES", "2015-01-01/"))
                .view(LAW);
        Put put = SamplePuts.about(LAW, "es.temporary.keep", life, "es.temporary");
        try (Engine engine = Engines.compileAll(LAW.bases())) {
            RuleBaseDefectException thrown =
                    catchThrowableOfType(RuleBaseDefectException.class, () -> engine.mark(List.of(put, put), life));
            assertThat(thrown.defects()).singleElement().satisfies(defect -> {
                assertThat(defect.rule()).contains("A rule that throws on the second put");
                assertThat(defect.provision()).contains("es.thrower");
                assertThat(defect.place()).isEqualTo(new Place("es/residency.drl", 9));
                assertThat(defect.message()).contains("second put");
            });
            assertThat(catchThrowableOfType(RuleBaseDefectException.class, () -> engine.mark(List.of(put, put), life)))
                    .as("asked again: nothing was remembered of what a rule threw at")
                    .isNotNull();
            PooledSession next =
                    engine.baseFor("es").folders().get(0).sessions().take();
            assertThat(next.session().getFactCount()).as("facts left behind").isZero();
            next.dispose();
            assertThat(engine.mark(List.of(put), life).on(put.number()).all())
                    .extracting(Mark::provision)
                    .containsExactly("es.good", "es.thrower");
        }
    }
}
