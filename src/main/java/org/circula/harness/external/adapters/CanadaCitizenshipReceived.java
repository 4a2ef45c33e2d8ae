package org.circula.harness.external.adapters;

import java.time.LocalDate;
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
import org.circula.harness.external.SpanInWords;
import org.circula.verdict.Finding;

/**
 * Whether an application for citizenship of Canada comes back because too few days are declared, by the Act of the day on which
 * it is received. The days declared are days as a permanent resident and lie without a break just before that day; before them the
 * person was elsewhere, and no life centred in Canada is told. When the count is reached, the application is taken up; what else
 * the Act asks for is not.
 */
final class CanadaCitizenshipReceived implements QuestionAdapter {

    private static final String RECEIVED = "received";
    private static final String DAYS = "declaredDays";
    private static final String OUTCOME = "applicationOutcome";

    @Override
    public String rule() {
        return "CA_CITIZENSHIP_VERSIONED";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(RECEIVED, DAYS);
    }

    @Override
    public Set<String> words() {
        return Set.of(OUTCOME);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate received =
                inputs.text(RECEIVED).flatMap(SpanInWords::dayOf).orElseThrow(() -> new NotMappedException(RECEIVED));
        LocalDate arrived = inputs.text(DAYS)
                .flatMap(days -> LengthInWords.inUnit(days, "days"))
                .map(length -> LaidLength.residenceBefore(received, length))
                .orElseThrow(() -> new NotMappedException(DAYS));
        LifeDraft life = CanadaCitizenship.livedElsewhereUntil(arrived)
                .inSince(CanadaCitizenship.CANADA, arrived)
                .holds(CanadaCitizenship.PERMANENT, CanadaCitizenship.CANADA, arrived)
                .happened("application", received)
                .answers("ca.life-centred-in-canada", false);
        Finding days = Findings.on(
                CanadaCitizenship.DAYS,
                bench.verdict(life, CanadaCitizenship.PATHWAY, received, Reading.AS_APPLIED_THEN, RECEIVED));
        Answered answered = new Answered(RestsOn.finding(days));
        return switch (days.outcome()) {
            case NOT_MET -> answered.word(OUTCOME, "returned");
            case MET -> answered.word(OUTCOME, "accepted");
            default -> answered.open(OUTCOME, days.outcome().name());
        };
    }
}
