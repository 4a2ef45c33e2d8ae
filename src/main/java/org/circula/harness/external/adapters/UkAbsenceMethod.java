package org.circula.harness.external.adapters;

import java.util.Map;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * How days away are counted on the way to settlement in the United Kingdom under leave granted on a day, told in words by the
 * shape of the measure that the law has for such leave.
 */
final class UkAbsenceMethod implements QuestionAdapter {

    private static final String PATHWAY = "gb.settlement.acquire";
    private static final String LIMIT = "gb.settlement.acquire.absence";
    private static final String KIND = "gb.route-to-settlement";
    private static final String GRANTED = "leaveGranted";
    private static final Map<Take, String> SHAPES = Map.of(
            Take.WORST_BLOCK_ABSENCE, "fixed %s-month blocks back from application",
            Take.WORST_WINDOW_ABSENCE, "rolling %s months");

    @Override
    public String rule() {
        return "UK_ABSENCE_METHOD_BY_GRANT_DATE";
    }

    /** For how long the leave was given and when settlement is asked for move no line of the law. */
    @Override
    public Set<String> inputs() {
        return Set.of(GRANTED, "leaveYears", "ilrApplication");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LifeDraft life = new LifeDraft()
                .inSince(UkTrips.STATE, LifeDraft.EARLIEST_DAY)
                .holds(KIND, UkTrips.STATE, inputs.day(GRANTED));
        Verdict verdict = bench.verdict(life, PATHWAY, bench.today(), Reading.AS_UNDERSTOOD_NOW, GRANTED);
        Finding finding = Findings.on(LIMIT, verdict);
        MeasureSpecification measure = finding.value()
                .flatMap(ProvisionValue::measure)
                .filter(shape -> SHAPES.containsKey(shape.take()))
                .orElseThrow(() -> new NotMappedException(GRANTED));
        long months = measure.window().orElseThrow().toTotalMonths();
        return new Answered(RestsOn.finding(finding))
                .inWords("method", SHAPES.get(measure.take()).formatted(months));
    }
}
