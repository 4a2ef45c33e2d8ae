package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.circula.advise.window.WindowAdvice;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * The last day of a short stay: of the one that begins on a day, or of the one that runs on the day asked about. A visa is
 * mapped where it allows no less than the limit itself.
 */
final class SchengenLatestExit implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_LATEST_EXIT";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "entry", "referenceDate", "visa", "nationality");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String dayKey = inputs.has("entry") ? "entry" : "referenceDate";
        LocalDate day = inputs.day(dayKey);
        WindowAdvice advice = SchengenCount.advice(inputs, bench, dayKey);
        ToldVisa.mustAddNoLimit(inputs, advice, day);
        Optional<LocalDate> last = inputs.has("entry")
                ? advice.longestFrom(day).lastDay()
                : advice.latestExit().flatMap(exit -> exit.lastDay());
        Verdict verdict = bench.verdict(
                SchengenCount.visits(inputs), "eu.short-stay.stay", day, Reading.AS_UNDERSTOOD_NOW, dayKey);
        Answered answered = new Answered(RestsOn.verdict(verdict)).whether("compliant", verdict, Answer.YES);
        last.ifPresent(exit -> answered.with("latestExit", exit));
        return answered;
    }
}
