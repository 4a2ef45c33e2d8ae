package org.circula.harness.external.adapters;

import java.util.Set;
import org.circula.advise.window.LatestExit;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/** How many days more somebody may stay who is there on the day asked about. */
final class SchengenFurtherStay implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_MAX_FURTHER_STAY";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "referenceDate", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LatestExit exit = SchengenCount.advice(inputs, bench, "referenceDate")
                .latestExit()
                .orElseThrow(() -> new NotMappedException("referenceDate"));
        Answered answered = new Answered(RestsOn.advice(
                SchengenCount.LIMIT, exit.lastDay().map(day -> "until " + day).orElse("no day")));
        exit.furtherDays().ifPresent(days -> answered.with("furtherDays", days));
        exit.lastDay().ifPresent(day -> answered.with("latestExit", day));
        return answered;
    }
}
