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
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/** When the years towards citizenship of the United States are over, and from which day one may file. The resident never left. */
final class UnitedStatesEarlyFiling implements QuestionAdapter {

    private static final String YEARS = "pathYears";
    private static final String FILING = "filingDate";
    private static final Map<String, String> PATHWAYS = Map.of(
            "5", UnitedStatesPresence.CITIZENSHIP,
            "3", UnitedStatesPresence.CITIZENSHIP_OF_SPOUSE);
    private static final Map<String, String> PROVISIONS = Map.of(
            "5", "us.nationality.residence-years",
            "3", "us.nationality.spouse.residence-years");

    @Override
    public String rule() {
        return "US_EARLY_FILING_90_DAYS";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(UnitedStatesPresence.SINCE, YEARS, FILING);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String years =
                inputs.text(YEARS).filter(PATHWAYS::containsKey).orElseThrow(() -> new NotMappedException(YEARS));
        String pathway = PATHWAYS.get(years);
        LocalDate since = inputs.day(UnitedStatesPresence.SINCE);
        LifeDraft life = UnitedStatesPresence.applicant(UnitedStatesPresence.resident(inputs));
        LocalDate first = bench.earliestDay(life, pathway, since, UnitedStatesPresence.SINCE)
                .openFrom()
                .orElseThrow(() -> new NotMappedException(UnitedStatesPresence.SINCE));
        Verdict verdict = bench.verdict(life, pathway, first, Reading.AS_UNDERSTOOD_NOW, UnitedStatesPresence.SINCE);
        Finding finding = Findings.on(PROVISIONS.get(years), verdict);
        Answered answered = new Answered(RestsOn.finding(finding)).with("earliestFiling", first);
        finding.limitDay().ifPresent(day -> answered.with("eligibilityDate", day));
        inputs.dayIfSaid(FILING)
                .ifPresent(day -> answered.whether(
                        "mayFile", bench.verdict(life, pathway, day, Reading.AS_UNDERSTOOD_NOW, FILING), Answer.YES));
        return answered;
    }
}
