package org.circula.harness.external.adapters;

import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;

/** How many days of a short stay are used on a day, and whether that is within the limit. */
final class SchengenStatus implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_90_180_STATUS";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "referenceDate", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        return SchengenCount.used(inputs, bench);
    }
}
