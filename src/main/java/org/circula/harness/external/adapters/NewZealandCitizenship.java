package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.DatedQuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.Condition;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Whether citizenship of New Zealand could be applied for on each of several days, or whether one of its conditions on presence was
 * met. The limits are those of the law; where a finding is neither met nor not met, its word is given.
 */
final class NewZealandCitizenship implements DatedQuestionAdapter {

    /** What is asked of the verdict of a day. */
    private enum Asked {
        VERDICT,
        FIVE_YEARS,
        EACH_YEAR,
        BOTH,
        LAST_YEAR
    }

    private final String rule;
    private final Asked asked;

    private NewZealandCitizenship(String rule, Asked asked) {
        this.rule = rule;
        this.asked = asked;
    }

    /** One adapter for each question about citizenship. */
    static List<NewZealandCitizenship> all() {
        return List.of(
                new NewZealandCitizenship("NZ_CITIZENSHIP__CITIZENSHIP_BY_GRANT_MAY_BE_AUTHORIZED", Asked.VERDICT),
                new NewZealandCitizenship("NZ_CITIZENSHIP__5_YEAR_PRESENCE_REQUIREMENT", Asked.FIVE_YEARS),
                new NewZealandCitizenship("NZ_CITIZENSHIP__EACH_YEAR_MINIMUM_PRESENCE_REQUIREMENTS", Asked.EACH_YEAR),
                new NewZealandCitizenship("NZ_CITIZENSHIP__MINIMUM_PRESENCE_REQUIREMENTS", Asked.BOTH),
                new NewZealandCitizenship(
                        "NZ_CITIZENSHIP__PRECEEDING_SINGLE_YEAR_MINIMUM_PRESENCE_REQUIREMENT", Asked.LAST_YEAR));
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> inputs() {
        return NewZealandPerson.inputs();
    }

    @Override
    public Answered answer(CaseInputs inputs, List<LocalDate> days, CaseBench bench) {
        NewZealandPerson person = NewZealandPerson.of(inputs);
        Verdict last = person.citizenship(days.get(days.size() - 1), bench);
        Answered answered = new Answered(RestsOn.verdict(last));
        for (LocalDate day : days) {
            add(answered, day, person, bench);
        }
        return answered;
    }

    private void add(Answered answered, LocalDate on, NewZealandPerson person, CaseBench bench) {
        String day = on.toString();
        Verdict verdict = person.citizenship(on, bench);
        Finding fiveYears = Findings.on(NewZealandPerson.DAYS, verdict);
        Finding eachYear = Findings.on(NewZealandPerson.DAYS_EACH_YEAR, verdict);
        switch (asked) {
            case VERDICT -> answered.whether(day, verdict, Answer.YES);
            case FIVE_YEARS -> add(answered, day, List.of(fiveYears));
            case EACH_YEAR -> add(answered, day, List.of(eachYear));
            case BOTH -> add(answered, day, List.of(fiveYears, eachYear));
            case LAST_YEAR -> answered.with(day, daysOfLastYear(on, person, bench) >= limit(eachYear));
        }
    }

    private static void add(Answered answered, String day, List<Finding> findings) {
        boolean met = findings.stream().allMatch(finding -> finding.outcome() == Outcome.MET);
        boolean notMet = findings.stream().anyMatch(finding -> finding.outcome() == Outcome.NOT_MET);
        if (met || notMet) {
            answered.with(day, met);
        } else {
            answered.open(day, findings.get(0).outcome().name());
        }
    }

    private static long daysOfLastYear(LocalDate day, NewZealandPerson person, CaseBench bench) {
        return UnitedStatesPresence.days(
                NewZealandDays.lastYear(bench), bench.life(person.life()), day, bench, NewZealandPerson.ASSERTIONS);
    }

    private static long limit(Finding finding) {
        Condition keep = finding.value().flatMap(value -> value.keep()).orElseThrow();
        return ((Condition.CountOperand) keep.threshold()).count();
    }
}
