package org.circula.harness.external.adapters;

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
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Whether the Canadian old-age pension is drawn abroad for good on Canadian years alone. Years in another country count only under
 * an agreement with it, and cases do not name the country, so that only cases without such years are mapped. What is asked is
 * about the years; the age is told and decides nothing about them.
 */
final class CanadaPensionAbroad implements QuestionAdapter {

    private static final String YEARS_ELSEWHERE = "yearsAgreementCountry";
    private static final Map<Outcome, Boolean> EXPORTABLE = Map.of(Outcome.MET, true, Outcome.NOT_MET, false);

    @Override
    public String rule() {
        return "CA_OAS_EXPORT";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("age", "yearsCanada", YEARS_ELSEWHERE, "livesIn");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        if (inputs.has(YEARS_ELSEWHERE) && inputs.number(YEARS_ELSEWHERE) > 0) {
            throw new NotMappedException(YEARS_ELSEWHERE);
        }
        LifeDraft life = new LifeDraft().insuredForYears("CA", "old-age", inputs.number("yearsCanada"));
        Verdict verdict = bench.verdict(
                life, "ca.old-age-security.abroad", bench.today(), Reading.AS_UNDERSTOOD_NOW, "yearsCanada");
        Finding years = verdict.findings().stream()
                .filter(finding -> finding.provision().id().equals("ca.old-age-security.twenty-years"))
                .findFirst()
                .orElseThrow();
        Answered answered = new Answered(RestsOn.finding(years));
        for (String key : Set.of("exportable", "exportableAlone")) {
            if (EXPORTABLE.containsKey(years.outcome())) {
                answered.with(key, EXPORTABLE.get(years.outcome()));
            } else {
                answered.open(key, years.outcome().name());
            }
        }
        return answered;
    }
}
