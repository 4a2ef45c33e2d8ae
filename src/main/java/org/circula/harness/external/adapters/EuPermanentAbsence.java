package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Whether permanent residence under the free movement directive is lost by an absence from the State. A life told in prose is
 * not mapped.
 */
final class EuPermanentAbsence implements QuestionAdapter {

    private static final Map<String, String> LENGTHS = Map.of("absenceYears", "years", "absenceMonths", "months");

    @Override
    public String rule() {
        return "EU_CITIZEN_PR_2Y_ABSENCE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(
                "country",
                "nationality",
                "absentFrom",
                "absentTo",
                "absence",
                "lawAsOf",
                "absenceYears",
                "absenceMonths");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        LocalDate asked = AskedLaw.of(inputs, bench.today()).day();
        ToldAbsence absence = ToldAbsence.byDays(inputs, "absence", "absentFrom", "absentTo")
                .or(() -> ToldAbsence.byLength(inputs, LENGTHS, asked))
                .or(() -> ToldAbsence.inWords(inputs, "absence", asked))
                .orElseThrow(() -> new NotMappedException("absence"));
        AskedLaw law = AskedLaw.of(inputs, absence.dayBack().orElse(asked));
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .in(state, LifeDraft.EARLIEST_DAY, absence.leaving())
                .outside(state, absence.leaving(), absence.back(), Optional.empty())
                .inSince(state, absence.back())
                .holds("eu.permanent", state, absence.leaving());
        Verdict verdict = bench.verdict(life, "eu.permanent.keep", law.day(), law.reading(), "lawAsOf");
        return new Answered(RestsOn.verdict(verdict)).whether("permanentResidenceLost", verdict, Answer.NO);
    }
}
