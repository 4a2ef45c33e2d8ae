package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.harness.MeasuredInWords;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.person.Life;

/** How many days all stays have together. */
final class TotalDays implements QuestionAdapter {

    @Override
    public String rule() {
        return "TOTAL_DAYS";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Life life = bench.life(SchengenCount.visits(inputs));
        LocalDate last = Visits.days(life).lastDay().orElse(bench.today());
        Measured total = bench.measure(Specifications.totalPresence(SchengenCount.TERRITORY), life, last);
        if (!total.isExact() || !(total.least() instanceof Amount.Count days)) {
            throw new NotMappedException("stays");
        }
        return new Answered(new RestsOn("total-presence", "MEASURED", MeasuredInWords.say(total)))
                .with("totalDays", days.number());
    }
}
