package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** Whether a temporary permit of Spain ends by absences within a year. */
final class SpainTemporaryAbsence implements QuestionAdapter {

    private static final Map<String, String> LENGTHS = Map.of("absenceMonths", "months");

    @Override
    public String rule() {
        return "ES_TEMPORARY_6M_IN_12M";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(
                "country",
                "nationality",
                "permit",
                "absence",
                "absenceMonths",
                "absentFrom",
                "absentTo",
                "extinctionDecided",
                "lawAsOf");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        LocalDate facts = inputs.dayIfSaid("extinctionDecided").orElse(bench.today());
        AskedLaw law = AskedLaw.of(inputs, facts);
        ToldAbsence absence = ToldAbsence.byDays(inputs, "absence", "absentFrom", "absentTo")
                .or(() -> ToldAbsence.byLength(inputs, LENGTHS, law.day()))
                .or(() -> ToldAbsence.inWords(inputs, "absence", law.day()))
                .orElseThrow(() -> new NotMappedException("absence"));
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .in(state, LifeDraft.EARLIEST_DAY, absence.leaving())
                .outside(state, absence.leaving(), absence.back(), Optional.empty())
                .inSince(state, absence.back())
                .holds(permit(inputs), state, absence.leaving());
        Verdict verdict = bench.verdict(life, "es.temporary.keep", law.day(), law.reading(), "lawAsOf");
        return new Answered(RestsOn.verdict(verdict)).whether("permitExtinguished", verdict, Answer.NO);
    }

    private static String permit(CaseInputs inputs) {
        String words = inputs.text("permit").orElse("temporary residence");
        if (!words.startsWith("temporary residence")) {
            throw new NotMappedException("permit");
        }
        boolean work = words.startsWith("temporary residence and work");
        return !work ? "es.temporary" : words.contains("renew") ? "es.temporary-work-renewed" : "es.temporary-work";
    }
}
