package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LengthInWords;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * Whether long-term resident status is granted after a residence of some length. The case asks
 * about the years, so means and insurance are there. The Union's law makes no difference between applicants, so who applies
 * decides nothing; what a State may grant beside the Union's law is not answered.
 */
final class EuLongTermFiveYears implements QuestionAdapter {

    private static final String LENGTH = "ownLegalResidenceYears";

    @Override
    public String rule() {
        return "EU_LTR_5Y_RESIDENCE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", "nationality", "applicant", LENGTH);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        LengthInWords length = inputs.text(LENGTH)
                .flatMap(text -> LengthInWords.inUnit(text, "years"))
                .orElseThrow(() -> new NotMappedException(LENGTH));
        LocalDate arrived = LaidLength.residenceUpTo(bench.today(), length);
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .outside(state, LifeDraft.EARLIEST_DAY, arrived, Optional.empty())
                .inSince(state, arrived)
                .holds("eu.national-permit", state, arrived)
                .happened("application", bench.today())
                .answers("eu.resources", true)
                .answers("health-insurance", true);
        Verdict verdict = bench.verdict(life, "eu.ltr.acquire", bench.today(), Reading.AS_UNDERSTOOD_NOW, LENGTH);
        return new Answered(RestsOn.verdict(verdict)).whether("ltrGranted", verdict, Answer.YES);
    }
}
