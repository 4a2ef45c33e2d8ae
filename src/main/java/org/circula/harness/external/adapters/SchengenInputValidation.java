package org.circula.harness.external.adapters;

import java.util.List;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.person.LifeReading;

/** Whether stays are taken in at the door. They overlap where each is taken alone and they are refused together. */
final class SchengenInputValidation implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_INPUT_VALIDATION";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        List<WrittenSpan> stays = inputs.spans("stays");
        LifeReading together = bench.read(life(stays));
        boolean taken = together instanceof LifeReading.Good;
        boolean eachTaken =
                stays.stream().allMatch(stay -> bench.read(life(List.of(stay))) instanceof LifeReading.Good);
        String says =
                together instanceof LifeReading.Bad bad ? bad.faults().get(0).message() : "";
        return new Answered(new RestsOn("life file", taken ? "READ" : "REFUSED", says))
                .with("valid", taken)
                .with("overlapDetected", !taken && eachTaken);
    }

    private static LifeDraft life(List<WrittenSpan> stays) {
        LifeDraft life = new LifeDraft();
        stays.forEach(stay -> life.in(SchengenCount.COUNTRIES.get(0), stay));
        return life;
    }
}
