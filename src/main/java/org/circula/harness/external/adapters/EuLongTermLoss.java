package org.circula.harness.external.adapters;

import java.time.LocalDate;
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
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * Whether long-term resident status is lost by an absence from the Union. Only the State of the status, the days or the
 * length of the absence and a reason that rules know can be told in a life; presence or reasons in prose cannot.
 */
final class EuLongTermLoss implements QuestionAdapter {

    private static final String PATHWAY = "eu.ltr.keep";
    private static final Map<String, String> LENGTHS = Map.of(
            "absenceFromUnionMonths", "months",
            "absenceMonths", "months",
            "absenceYears", "years",
            "absenceFromUnionYears", "years");

    @Override
    public String rule() {
        return "EU_LTR_LOSS_12M";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(
                "country",
                "nationality",
                "status",
                "absentFrom",
                "absentTo",
                "absence",
                "period",
                "reason",
                "lawAsOf",
                "absenceFromUnionMonths",
                "absenceMonths",
                "absenceYears",
                "absenceFromUnionYears");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        LocalDate asked = AskedLaw.of(inputs, bench.today()).day();
        ToldAbsence absence = ToldAbsence.byDays(inputs, "absence", "absentFrom", "absentTo")
                .or(() -> ToldAbsence.byDays(inputs, "period", "absentFrom", "absentTo"))
                .or(() -> ToldAbsence.byLength(inputs, LENGTHS, asked))
                .or(() -> ToldAbsence.inWords(inputs, "absence", asked))
                .orElseThrow(() -> new NotMappedException("absence"));
        AskedLaw law = AskedLaw.of(inputs, absence.dayBack().orElse(asked));
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .in(state, LifeDraft.EARLIEST_DAY, absence.leaving())
                .outside("EU", absence.leaving(), absence.back(), ToldAbsence.reason(inputs, bench))
                .inSince(state, absence.back())
                .holds("eu.ltr", state, absence.leaving());
        Verdict verdict = bench.verdict(life, PATHWAY, law.day(), law.reading(), "lawAsOf");
        Verdict then = bench.verdict(life, PATHWAY, law.day(), Reading.AS_APPLIED_THEN, "lawAsOf");
        Verdict now = bench.verdict(life, PATHWAY, law.day(), Reading.AS_UNDERSTOOD_NOW, "lawAsOf");
        Answered answered = new Answered(RestsOn.verdict(verdict))
                .whether("statusLost", verdict, Answer.NO)
                .whether("revocationUpheld", verdict, Answer.NO)
                .whether("statusLostOldPolicy", then, Answer.NO)
                .whether("statusLostAfterCjeu", now, Answer.NO);
        LimitYears.of(verdict.findings().get(0)).ifPresent(years -> answered.with("limitYears", years));
        return answered;
    }
}
