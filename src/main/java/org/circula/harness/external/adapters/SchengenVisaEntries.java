package org.circula.harness.external.adapters;

import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;

/**
 * Days used beside what a visa covers. The days are counted; what a visa's own entries, days and dates allow is not encoded,
 * so a visa is not mapped, and no key about visas is answered.
 */
final class SchengenVisaEntries implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_VISA_ENTRIES_AND_VALIDITY";
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
