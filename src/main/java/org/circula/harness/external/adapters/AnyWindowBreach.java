package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.time.Period;
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
import org.circula.measure.Windows;
import org.circula.person.Life;
import org.circula.time.DaySet;

/**
 * Whether any window holds more days than allowed, wherever it is laid. The length of the window and the days allowed are the
 * case's own.
 */
final class AnyWindowBreach implements QuestionAdapter {

    private final String rule;

    AnyWindowBreach(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "windowDays", "maxDays", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Period window = Period.ofDays(inputs.number("windowDays"));
        Life life = bench.life(SchengenCount.visits(inputs));
        DaySet visited = Visits.days(life);
        LocalDate last = visited.lastDay().orElseThrow(() -> new NotMappedException("stays"));
        Measured most = bench.measure(Specifications.mostPresence(SchengenCount.TERRITORY, window), life, last);
        if (!most.isExact() || !(most.least() instanceof Amount.Count days)) {
            throw new NotMappedException("stays");
        }
        Answered answered = new Answered(new RestsOn("most-window-presence", "MEASURED", MeasuredInWords.say(most)))
                .with("breach", days.number() > inputs.number("maxDays"))
                .with("longestCompoundStay", days.number());
        Windows.fullest(visited, window).ifPresent(fullest -> SchengenCount.span(answered, fullest));
        return answered;
    }
}
