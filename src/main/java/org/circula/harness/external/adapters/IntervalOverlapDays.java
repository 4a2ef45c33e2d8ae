package org.circula.harness.external.adapters;

import java.util.List;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.time.DaySet;

/** How many days two stretches share. */
final class IntervalOverlapDays implements QuestionAdapter {

    @Override
    public String rule() {
        return "INTERVAL_OVERLAP_DAYS";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("a", "b");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        int days = stretch("a", inputs, bench)
                .intersection(stretch("b", inputs, bench))
                .size();
        return new Answered(new RestsOn("days of both stretches", "MEASURED", days + " days"))
                .with("overlap", days > 0)
                .with("days", days);
    }

    private static DaySet stretch(String key, CaseInputs inputs, CaseBench bench) {
        return Visits.days(
                bench.life(Visits.life(List.of(inputs.span(key).orElseThrow(() -> new NotMappedException(key))))));
    }
}
