package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** Whether an absence gives permanent residence of the United States up. What kind of trip it was is weighed; facts in prose, shares of time and lengths in years without days are not mapped. */
final class UnitedStatesAbandonment implements QuestionAdapter {

    private static final String ABSENCE = "absence";

    @Override
    public String rule() {
        return "US_LPR_ABANDONMENT";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(UnitedStatesPresence.SINCE, "nationality", ABSENCE);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        WrittenSpan absence = inputs.span(ABSENCE).orElseThrow(() -> new NotMappedException(ABSENCE));
        LocalDate back = absence.lastDay().orElseThrow(() -> new NotMappedException(ABSENCE));
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .awayOnTrips(UnitedStatesPresence.STATE, UnitedStatesPresence.TERRITORY, List.of(absence))
                .holds(
                        UnitedStatesPresence.RESIDENT,
                        UnitedStatesPresence.STATE,
                        inputs.day(UnitedStatesPresence.SINCE));
        Verdict verdict = bench.verdict(life, "us.lpr.keep", back, Reading.AS_UNDERSTOOD_NOW, ABSENCE);
        return new Answered(RestsOn.verdict(verdict)).whether("statusAbandoned", verdict, Answer.NO);
    }
}
