package org.circula.harness.external.adapters;

import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/** How many whole days all journeys out of the United Kingdom have together. */
final class UkWholeDays implements QuestionAdapter {

    private final String rule;

    UkWholeDays(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> inputs() {
        return Set.of("trips");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        long days = UkTrips.days(
                Specifications.totalAbsence(UkTrips.STATE), bench.life(UkTrips.life(inputs)), bench.today(), bench);
        return new Answered(new RestsOn("total-absence", "MEASURED", days + " days")).with("wholeDaysAbsent", days);
    }
}
