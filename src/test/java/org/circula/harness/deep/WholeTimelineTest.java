package org.circula.harness.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.circula.assess.RealLaw;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.law.RuleBases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The law that Circula ships, walked through from the first encoded day to today. */
@DisplayName("On the first day of each quarter, on each day of a change, the day before and the day after")
class WholeTimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    @DisplayName(
            "no pathway has a gap for somebody always there or never there: each requirement speaks, by a value of that day")
    void noGapOnAnyDay() {
        RuleBases law = RealLaw.law();
        WholeLife.Rest rest = WholeLife.Rest.of(law);
        List<String> gaps = new ArrayList<>();
        int days = 0;
        try (Engine engine = Engines.compileAll(law)) {
            for (String jurisdiction : law.bases().keySet()) {
                for (Asked asked : Asked.of(jurisdiction, law, TODAY)) {
                    Bench bench = new Bench(law, engine::mark, TODAY, asked);
                    Timeline.Walked walked = new Timeline(law, asked, bench, TODAY, rest).walk();
                    days += walked.days();
                    walked.findings().forEach(gap -> gaps.add(gap.pathway() + " on " + gap.asOf() + ": " + gap.says()));
                }
            }
        }
        assertThat(gaps).isEmpty();
        assertThat(days).as("days walked").isGreaterThan(20_000);
    }
}
