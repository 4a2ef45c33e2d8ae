package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.advise.window.EarliestStay;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/** The first day, from a day on, on which a short stay of so many days may begin. */
final class SchengenEarliestEntry implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_EARLIEST_ENTRY";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "from", "desiredDays", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate from = inputs.day("from");
        EarliestStay earliest =
                SchengenCount.advice(inputs, bench, "from").earliestFor(from, inputs.number("desiredDays"));
        Answered answered = new Answered(RestsOn.advice(
                SchengenCount.LIMIT, earliest.entry().map(day -> "from " + day).orElse("no day")));
        earliest.entry().ifPresent(entry -> answered.with("earliestEntry", entry));
        return answered;
    }
}
