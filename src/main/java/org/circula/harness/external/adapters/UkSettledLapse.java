package org.circula.harness.external.adapters;

import java.util.Map;
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
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/** How many years away settled or pre-settled status outlives, by the nationality it was granted for. */
final class UkSettledLapse implements QuestionAdapter {

    private static final Map<String, String> KINDS =
            Map.of("EUSS settled", "gb.settled", "EUSS pre-settled", "gb.pre-settled");
    private static final Map<String, Boolean> AS_SWISS = Map.of("EU/EEA", false, "CH", true);

    @Override
    public String rule() {
        return "UK_EUSS_LAPSE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("status", "nationalityGroup");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String kind = mapped(inputs, "status", KINDS);
        boolean asSwiss = mapped(inputs, "nationalityGroup", AS_SWISS);
        LifeDraft life = new LifeDraft()
                .inSince(UkTrips.STATE, LifeDraft.EARLIEST_DAY)
                .holds(kind, UkTrips.STATE, bench.today())
                .answers("gb.euss-as-swiss", asSwiss);
        Verdict verdict = bench.verdict(life, kind + ".keep", bench.today(), Reading.AS_UNDERSTOOD_NOW, "status");
        String provision = kind + (asSwiss ? ".years-away-swiss" : ".years-away");
        Finding finding = verdict.findings().stream()
                .filter(found -> found.provision().id().equals(provision))
                .findFirst()
                .orElseThrow(() -> new NotMappedException("status"));
        Answered answered = new Answered(RestsOn.finding(finding));
        LimitYears.of(finding).ifPresent(years -> answered.with("maxContinuousAbsenceYears", years));
        return answered;
    }

    private static <T> T mapped(CaseInputs inputs, String key, Map<String, T> values) {
        return Optional.ofNullable(inputs.text(key).map(values::get).orElse(null))
                .orElseThrow(() -> new NotMappedException(key));
    }
}
