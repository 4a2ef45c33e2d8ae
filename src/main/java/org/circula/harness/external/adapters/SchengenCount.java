package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import org.circula.advise.window.WindowAdvice;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.RestsOn;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.measure.Windows;
import org.circula.time.Span;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/** What the questions about short stays have in common: visits to the Schengen area, and days used. */
final class SchengenCount {

    static final String TERRITORY = "SCHENGEN";
    static final List<String> COUNTRIES = List.of("FR", "DE");

    static final String LIMIT = "eu.short-stay.ninety";

    private SchengenCount() {}

    /** Advice on short stays, facts being known up to the day of a key. */
    static WindowAdvice advice(CaseInputs inputs, CaseBench bench, String dayKey) {
        LocalDate day = inputs.day(dayKey);
        WindowAdvice advice = bench.windows(visits(inputs), LIMIT, day);
        if (advice.valueOn(day).isEmpty()) {
            throw new NotMappedException(dayKey);
        }
        return advice;
    }

    /** A life of visits. */
    static LifeDraft visits(CaseInputs inputs) {
        return new LifeDraft()
                .nationalOf(inputs.nationality())
                .comingAndGoing(TERRITORY, COUNTRIES, inputs.spans("stays"));
    }

    /** How many days were used on the day asked about, and what that leaves. */
    static Answered used(CaseInputs inputs, CaseBench bench) {
        LocalDate day = inputs.day("referenceDate");
        Verdict verdict =
                bench.verdict(visits(inputs), "eu.short-stay.today", day, Reading.AS_UNDERSTOOD_NOW, "referenceDate");
        Finding finding = verdict.findings().get(0);
        Answered answered = new Answered(RestsOn.finding(finding)).whether("compliant", verdict, Answer.YES);
        Findings.count(finding).ifPresent(used -> answered.with("daysUsed", used));
        finding.margin()
                .ifPresent(margin -> answered.with("daysRemaining", Math.max(0, margin.amount()))
                        .with("overstayDays", Math.max(0, -margin.amount())));
        finding.value()
                .flatMap(ProvisionValue::measure)
                .flatMap(MeasureSpecification::window)
                .map(window -> Windows.endingOn(day, window))
                .ifPresent(window -> span(answered, window));
        return answered;
    }

    /** A window in the keys of cases. */
    static void span(Answered answered, Span window) {
        answered.with("windowStart", window.firstDay());
        window.end().ifPresent(last -> answered.with("windowEnd", last));
    }
}
