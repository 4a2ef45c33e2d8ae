package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseBench.FormerValue;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LaidLength.Absence;
import org.circula.harness.external.LengthInWords;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.Condition;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;

/**
 * What one absence of some days does to ten years of long residence in the United Kingdom by the rule that gave way to the present
 * one: by its own words, and by each reading that guidance made of them, on its last day. The absence begins in each month of a year,
 * since months differ in length.
 */
final class UkLongResidence implements QuestionAdapter {

    private static final String DAYS = "singleAbsenceDays";
    private static final String LAW = "gb";
    private static final String PATHWAY = "gb.long-residence.acquire";
    private static final String LIMIT = "gb.long-residence.single-absence-by-part-7";
    private static final String REASON = "holiday";

    @Override
    public String rule() {
        return "UK_LONG_RESIDENCE_10Y";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(DAYS);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LengthInWords length = LengthInWords.inUnit(inputs.text(DAYS).orElse(""), "days")
                .orElseThrow(() -> new NotMappedException(DAYS));
        FormerValue rule = bench.formerly(LAW, LIMIT).get(0);
        List<Finding> findings = findings(rule.lastDay(), length, bench);
        return new Answered(RestsOn.finding(findings.get(0)))
                .inWords("ruleText", limit(rule.value()) + ": " + says(findings, Finding::outcome))
                .inWords(
                        "guidanceView",
                        rule.value().readings().stream()
                                .map(reading -> limit(reading.value()) + ": "
                                        + says(findings, finding -> by(reading.name(), finding)))
                                .collect(Collectors.joining("; ")));
    }

    private static Outcome by(String reading, Finding finding) {
        return finding.reading(reading).map(Finding.OtherReading::outcome).orElse(finding.outcome());
    }

    private static List<Finding> findings(LocalDate lastDay, LengthInWords length, CaseBench bench) {
        return LaidLength.absencesThroughAYear(lastDay, length).stream()
                .map(absence -> Findings.on(
                        LIMIT, bench.verdict(life(absence), PATHWAY, lastDay, Reading.AS_UNDERSTOOD_NOW, DAYS)))
                .toList();
    }

    private static LifeDraft life(Absence absence) {
        return new LifeDraft()
                .in(UkTrips.STATE, LifeDraft.EARLIEST_DAY, absence.lastDayPresent())
                .outside(UkTrips.STATE, absence.lastDayPresent(), absence.dayOfReturn(), Optional.of(REASON))
                .inSince(UkTrips.STATE, absence.dayOfReturn())
                .holds("gb.limited-leave", UkTrips.STATE, LifeDraft.EARLIEST_DAY)
                .answers("gb.leave-by-entry-clearance", true)
                .answers("gb.compelling-absence", false);
    }

    private static String says(List<Finding> findings, Function<Finding, Outcome> outcome) {
        Set<Outcome> seen = findings.stream().map(outcome).collect(Collectors.toSet());
        if (seen.size() > 1) {
            return "broken or not, by the months it lies in";
        }
        return seen.contains(Outcome.MET) ? "not broken" : "broken";
    }

    private static String limit(ProvisionValue value) {
        return value.keep()
                .map(Condition::threshold)
                .filter(Condition.PeriodOperand.class::isInstance)
                .map(operand -> ((Condition.PeriodOperand) operand).period())
                .map(period ->
                        period.toTotalMonths() > 0 ? period.toTotalMonths() + " months" : period.getDays() + " days")
                .orElseThrow(() -> new NotMappedException(DAYS));
    }
}
