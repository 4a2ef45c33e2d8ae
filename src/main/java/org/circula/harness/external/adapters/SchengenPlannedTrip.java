package org.circula.harness.external.adapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** Whether a trip fits: asked on its last day, when it is the last stay. */
final class SchengenPlannedTrip implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_PLANNED_TRIP";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "plannedEntry", "plannedExit", "nationality", "referenceDate");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        List<WrittenSpan> visits = new ArrayList<>(inputs.spans("stays"));
        visits.add(new WrittenSpan(
                inputs.day("plannedEntry").toString(),
                Optional.of(inputs.day("plannedExit").toString())));
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .comingAndGoing(SchengenCount.TERRITORY, SchengenCount.COUNTRIES, visits);
        Verdict verdict = bench.verdict(
                life, "eu.short-stay.stay", inputs.day("plannedExit"), Reading.AS_UNDERSTOOD_NOW, "plannedExit");
        return new Answered(RestsOn.verdict(verdict))
                .whether("valid", verdict, Answer.YES)
                .whether("compliant", verdict, Answer.YES)
                .whether("planPossible", verdict, Answer.YES);
    }
}
