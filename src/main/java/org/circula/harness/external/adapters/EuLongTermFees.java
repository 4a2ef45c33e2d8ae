package org.circula.harness.external.adapters;

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
import org.circula.harness.external.TimesInWords;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Whether a fee for long-term resident status may be asked for. Somebody who meets all else has not paid it: where the status is
 * then refused the fee is allowed; where the fee is out of proportion it is not; between the two the law leaves it to be weighed,
 * and neither is answered. How many times the fee of an identity card it is must be told as a number.
 */
final class EuLongTermFees implements QuestionAdapter {

    private static final String FEES = "fees";
    private static final String COMPARED = "national identity card fee";
    private static final String REQUIREMENT = "eu.ltr.fee";
    private static final String OUT_OF_PROPORTION = "eu.ltr.fee.out-of-proportion";
    private static final String ALLOWED = "feesAllowed";

    @Override
    public String rule() {
        return "EU_LTR_FEES";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", FEES);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        int times =
                TimesInWords.of(inputs.text(FEES).orElse(""), COMPARED).orElseThrow(() -> new NotMappedException(FEES));
        LifeDraft life = new LifeDraft()
                .inSince(state, LifeDraft.EARLIEST_DAY)
                .holds("eu.national-permit", state, LifeDraft.EARLIEST_DAY)
                .happened("application", bench.today())
                .happened("eu.ltr-fee-asked", bench.today())
                .answers("eu.ltr-fee-paid", false)
                .answers("eu.ltr-fee-times-identity-card", times)
                .answers("eu.resources", true)
                .answers("health-insurance", true);
        Verdict verdict = bench.verdict(life, "eu.ltr.acquire", bench.today(), Reading.AS_UNDERSTOOD_NOW, FEES);
        Finding fee = Findings.on(REQUIREMENT, verdict);
        Answered answered = new Answered(RestsOn.finding(fee));
        if (fee.outcome() == Outcome.NOT_MET) {
            return answered.with(ALLOWED, true);
        }
        return fee.liftedBy().equals(Optional.of(OUT_OF_PROPORTION))
                ? answered.with(ALLOWED, false)
                : answered.open(ALLOWED, verdict.word());
    }
}
