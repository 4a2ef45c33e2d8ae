package org.circula.harness.external.adapters;

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

/** Whether a permit is outside the directive on long-term residents; the permit must be a kind that rule bases know. */
final class EuLongTermScope implements QuestionAdapter {

    @Override
    public String rule() {
        return "EU_LTR_SCOPE_FORMALLY_LIMITED";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", "nationality", "permit", "residenceSince");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        String permit =
                inputs.text("permit").filter(bench::knowsStatus).orElseThrow(() -> new NotMappedException("permit"));
        Object since = inputs.day("residenceSince");
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .inSince(state, since)
                .holds(permit, state, since);
        Finding finding = bench
                .verdict(life, "eu.ltr.acquire", bench.today(), Reading.AS_UNDERSTOOD_NOW, "residenceSince")
                .findings()
                .stream()
                .filter(each -> each.provision().id().equals("eu.ltr.scope.excluded"))
                .findFirst()
                .orElseThrow(() -> new NotMappedException("permit"));
        return new Answered(RestsOn.finding(finding))
                .with("excludedFromDirective", finding.outcome() == Outcome.NOT_MET);
    }
}
