package org.circula.harness.external.adapters;

import java.util.Set;
import org.circula.advise.window.LongestStay;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/** How long a short stay that begins on a day may last. */
final class SchengenMaxStay implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_MAX_STAY";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "entry", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LongestStay longest = SchengenCount.advice(inputs, bench, "entry").longestFrom(inputs.day("entry"));
        Answered answered = new Answered(RestsOn.advice(SchengenCount.LIMIT, says(longest)));
        longest.days().ifPresent(days -> answered.with("maxStayDays", days).with("entryPossible", days > 0));
        longest.lastDay().ifPresent(day -> answered.with("latestExit", day));
        return answered;
    }

    private static String says(LongestStay longest) {
        return longest.days().map(days -> days + " days from " + longest.from()).orElse("no end");
    }
}
