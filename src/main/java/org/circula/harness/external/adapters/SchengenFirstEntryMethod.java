package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/** Days used by the method that counted from the first entry: the measure of the law then in force, in days. */
final class SchengenFirstEntryMethod implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_FIRST_ENTRY_METHOD_OLD";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "referenceDate", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate day = inputs.day("referenceDate");
        Verdict verdict = bench.verdict(
                SchengenCount.visits(inputs), "eu.short-stay.stay", day, Reading.AS_APPLIED_THEN, "referenceDate");
        Finding finding = verdict.findings().get(0);
        MeasureSpecification then = finding.value()
                .flatMap(ProvisionValue::measure)
                .filter(measure -> measure.take() == Take.DAYS_SINCE_FIRST_ENTRY)
                .orElseThrow(() -> new NotMappedException("referenceDate"));
        Measured used = bench.measure(Specifications.inDaysOn(then), bench.life(SchengenCount.visits(inputs)), day);
        Answered answered = new Answered(RestsOn.finding(finding)).whether("compliant", verdict, Answer.YES);
        if (used.isExact() && used.least() instanceof Amount.Count count) {
            answered.with("daysUsed", count.number());
        }
        return answered;
    }
}
