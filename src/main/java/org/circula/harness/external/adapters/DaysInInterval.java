package org.circula.harness.external.adapters;

import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.time.DaySet;

/** How many days of stays lie between two days. */
final class DaysInInterval implements QuestionAdapter {

    @Override
    public String rule() {
        return "DAYS_IN_INTERVAL";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "from", "to");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        DaySet visited = Visits.days(bench.life(Visits.life(inputs.spans("stays"))));
        int days = visited.sizeWithin(inputs.day("from"), inputs.day("to"));
        return new Answered(new RestsOn("days of stays", "MEASURED", days + " days")).with("days", days);
    }
}
