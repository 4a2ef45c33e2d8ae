package org.circula.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.circula.harness.Scenario;
import org.junit.jupiter.api.Test;

class DrawnScenariosTest {

    private static final int DRAWS = 400;

    @Test
    void aScenarioLeftOutChangesOnlyTheDrawsThatTookIt() {
        List<Scenario> all = RealLaw.scenarios();
        List<Scenario> allButTheTenth =
                all.stream().filter(scenario -> scenario != all.get(10)).toList();
        LongStream.range(0, DRAWS).forEach(draw -> {
            Scenario drawn = DrawnScenarios.withHighestLot(all, draw);
            if (drawn != all.get(10)) {
                assertThat(DrawnScenarios.withHighestLot(allButTheTenth, draw)).isSameAs(drawn);
            }
        });
    }

    @Test
    void drawsAreSpreadOverTheScenarios() {
        Set<Scenario> drawn = new HashSet<>();
        LongStream.range(0, DRAWS).forEach(draw -> drawn.add(DrawnScenarios.withHighestLot(RealLaw.scenarios(), draw)));
        assertThat(drawn).hasSizeGreaterThan(DRAWS * 9 / 10);
    }
}
