package org.circula.harness.external.adapters;

import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/** Whether the age of the Dutch state pension is reached on a day. Whether there are insured years is another question. */
final class NetherlandsPensionAge implements QuestionAdapter {

    private static final String BORN = "born";
    private static final String DATE = "date";

    @Override
    public String rule() {
        return "NL_AOW_AGE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(BORN, DATE);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Verdict verdict = bench.verdict(
                new LifeDraft().born(inputs.day(BORN)),
                "nl.aow.claim",
                inputs.day(DATE),
                Reading.AS_UNDERSTOOD_NOW,
                DATE);
        Finding age = Findings.on("nl.aow.age", verdict);
        return new Answered(RestsOn.finding(age)).with("eligible", age.outcome() == Outcome.MET);
    }
}
