package org.circula.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.circula.harness.Scenario;
import org.junit.jupiter.api.Test;

class DrawnByLotTest {

    private static final int DRAWS = 400;

    @Test
    void aScenarioLeftOutChangesOnlyTheDrawsThatTookIt() {
        List<Scenario> all = RealLaw.scenarios();
        List<Scenario> allButTheTenth =
                all.stream().filter(scenario -> scenario != all.get(10)).toList();
        LongStream.range(0, DRAWS).forEach(draw -> {
            Scenario drawn = DrawnByLot.withHighestLot(all, DrawnByLot::name, draw);
            if (drawn != all.get(10)) {
                assertThat(DrawnByLot.withHighestLot(allButTheTenth, DrawnByLot::name, draw))
                        .isSameAs(drawn);
            }
        });
    }

    @Test
    void drawsAreSpreadOverTheScenarios() {
        Set<Scenario> drawn = new HashSet<>();
        LongStream.range(0, DRAWS)
                .forEach(draw -> drawn.add(DrawnByLot.withHighestLot(RealLaw.scenarios(), DrawnByLot::name, draw)));
        assertThat(drawn).hasSizeGreaterThan(DRAWS * 9 / 10);
    }
}
