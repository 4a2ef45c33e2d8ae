package org.circula.harness.external.adapters;

import java.util.Optional;
import java.util.Set;
import org.circula.advise.window.RollOff;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/** The first day on which a day of an earlier short stay counts no longer. */
final class SchengenDayDropsOff implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_DAY_DROPS_OFF";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "referenceDate", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Optional<RollOff> next =
                SchengenCount.advice(inputs, bench, "referenceDate").nextRollOff();
        Answered answered = new Answered(RestsOn.advice(
                SchengenCount.LIMIT,
                next.map(off -> off.by() + " off on " + off.day()).orElse("no day")));
        next.ifPresent(rollOff -> answered.with("firstDropOffDate", rollOff.day()));
        return answered;
    }
}
