package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Verdict;

/** From which day a resident of the United States with these trips may file for citizenship. */
final class UnitedStatesFirstFiling implements QuestionAdapter {

    @Override
    public String rule() {
        return "US_LPR_MINIMUM_5Y";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(UnitedStatesPresence.SINCE, UnitedStatesPresence.TRIPS);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LifeDraft life = UnitedStatesPresence.applicant(UnitedStatesPresence.resident(inputs));
        LocalDate since = inputs.day(UnitedStatesPresence.SINCE);
        LocalDate first = bench.earliestDay(life, UnitedStatesPresence.CITIZENSHIP, since, UnitedStatesPresence.SINCE)
                .openFrom()
                .orElseThrow(() -> new NotMappedException(UnitedStatesPresence.TRIPS));
        Verdict verdict = bench.verdict(
                life, UnitedStatesPresence.CITIZENSHIP, first, Reading.AS_UNDERSTOOD_NOW, UnitedStatesPresence.SINCE);
        return new Answered(RestsOn.verdict(verdict)).with("earliestFilingClaimed", first);
    }
}
