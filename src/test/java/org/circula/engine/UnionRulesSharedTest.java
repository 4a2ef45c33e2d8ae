package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.circula.engine.SampleLife.status;

import java.util.List;
import org.circula.measure.LifeView;
import org.circula.verdict.Mark;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;
import org.junit.jupiter.api.Test;

/** The Union's rules are compiled once and answer in every State, beside the State's own. */
class UnionRulesSharedTest {

    private static final SampleBases LAW = SampleLaw.words()
            .rules("eu/absence.drl", SampleLaw.UNION)
            .rules("fr/residency.drl", SampleLaw.FRANCE)
            .rules("es/residency.drl", """
                    rule "Spain marks a provision of its own on a pathway of the Union"
                      @id("es.ltr.absence")
                    when
                      Put( pathway == "eu.ltr.keep", state == "ES" )
                    then
                      findings.record( drools.getMatch() );
                    end
                    """);

    private final LifeView life =
            SampleLife.empty().statuses(status("eu.ltr", "ES", "2012-01-01/")).view(LAW);

    @Test
    void statesHaveTheUnionsRulesInCommon() {
        try (Engine engine = Engines.compileAll(LAW.bases())) {
            FolderRules union = engine.baseFor("eu").folders().get(0);
            assertThat(engine.baseFor("eu").folders()).containsExactly(union);
            assertThat(engine.baseFor("es").folders()).hasSize(2).contains(union);
            assertThat(engine.baseFor("fr").folders()).hasSize(2).contains(union);
        }
    }

    @Test
    void aStateAnswersByTheUnionsRulesAndItsOwnAndNoOtherStateDoes() {
        try (Engine engine = Engines.compileAll(LAW.bases())) {
            assertThat(provisions(engine, "es")).containsExactly("es.ltr.absence", "eu.ltr.absence.loss");
            assertThat(provisions(engine, "fr")).containsExactly("eu.ltr.absence.loss");
            assertThat(provisions(engine, "eu")).containsExactly("eu.ltr.absence.loss");
        }
    }

    private List<String> provisions(Engine engine, String jurisdiction) {
        Put keep = SamplePuts.about(LAW, "eu.ltr.keep", life, "eu.ltr");
        Put asked = new Put(1, keep.pathway(), jurisdiction, keep.held(), keep.state(), keep.truth(), keep.asOf());
        MarksOfPuts marks = engine.mark(List.of(asked), life);
        return marks.on(1).all().stream().map(Mark::provision).toList();
    }
}
