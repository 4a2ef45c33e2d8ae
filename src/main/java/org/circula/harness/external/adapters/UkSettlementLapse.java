package org.circula.harness.external.adapters;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** Whether indefinite leave to remain lapsed by one absence, told by its length. */
final class UkSettlementLapse implements QuestionAdapter {

    private static final String LENGTH = "absenceContinuousMonths";
    private static final String TERRITORY = "GB_ISLANDS";
    private static final String REASON = "holiday";

    @Override
    public String rule() {
        return "UK_ILR_LAPSE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("status", LENGTH);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        if (inputs.text("status").filter("ILR"::equals).isEmpty()) {
            throw new NotMappedException("status");
        }
        ToldAbsence absence = ToldAbsence.byLength(inputs, Map.of(LENGTH, "months"), bench.today())
                .orElseThrow(() -> new NotMappedException(LENGTH));
        LifeDraft life = new LifeDraft()
                .in(UkTrips.STATE, LifeDraft.EARLIEST_DAY, absence.leaving())
                .outside(TERRITORY, absence.leaving(), absence.back(), Optional.of(REASON))
                .inSince(UkTrips.STATE, absence.back())
                .holds("gb.settlement", UkTrips.STATE, absence.leaving());
        Verdict verdict = bench.verdict(life, "gb.settlement.keep", bench.today(), Reading.AS_UNDERSTOOD_NOW, LENGTH);
        return new Answered(RestsOn.verdict(verdict)).whether("statusLapsed", verdict, Answer.NO);
    }
}
