package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * Whether a permit of Italy had to be renewed after time away, so that a refusal for absence is annulled. An absence without a
 * reason is told as a holiday, which no rule favours, and without a serious reason; a reason in prose is weighed by the office
 * and is not mapped. How long the permit was given for is told by {@code permitMonths}, in months.
 */
final class ItalyRenewalAfterAbsence implements QuestionAdapter {

    private static final Map<String, String> LENGTHS = Map.of("absenceMonths", "months");
    private static final String ABSENCES = "absences";
    private static final String PERMIT = "permit";
    private static final String PERMIT_MONTHS = "permitMonths";
    private static final String ANY_REASON = "holiday";

    @Override
    public String rule() {
        return "IT_RENEWAL_6M_ABSENCE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", "nationality", PERMIT, PERMIT_MONTHS, ABSENCES, "absenceMonths", "reason", "lawAsOf");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        AskedLaw law = AskedLaw.of(inputs, lastReturn(inputs).orElse(bench.today()));
        List<ToldAbsence> absences = absences(inputs, law.day());
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .holds(permit(inputs), state, absences.get(0).leaving())
                .answers("it.serious-reason", false);
        if (inputs.has(PERMIT_MONTHS)) {
            life.answers("it.permit-months", inputs.number(PERMIT_MONTHS));
        }
        String reason = ToldAbsence.reason(inputs, bench).orElse(ANY_REASON);
        Object since = LifeDraft.EARLIEST_DAY;
        for (ToldAbsence absence : absences) {
            life.in(state, since, absence.leaving())
                    .outside(state, absence.leaving(), absence.back(), Optional.of(reason));
            since = absence.back();
        }
        life.inSince(state, since);
        Verdict verdict = bench.verdict(life, "it.permit.renew", law.day(), law.reading(), "lawAsOf");
        return new Answered(RestsOn.verdict(verdict)).whether("refusalAnnulled", verdict, Answer.YES);
    }

    /** The absences in their order, by their days or the one told by its length. */
    private static List<ToldAbsence> absences(CaseInputs inputs, LocalDate day) {
        if (!inputs.has(ABSENCES)) {
            return List.of(
                    ToldAbsence.byLength(inputs, LENGTHS, day).orElseThrow(() -> new NotMappedException(ABSENCES)));
        }
        List<ToldAbsence> absences = new ArrayList<>();
        for (WrittenSpan span : inputs.spans(ABSENCES)) {
            absences.add(new ToldAbsence(span.from(), span.to().orElseThrow(() -> new NotMappedException(ABSENCES))));
        }
        if (absences.isEmpty()) {
            throw new NotMappedException(ABSENCES);
        }
        return absences;
    }

    private static Optional<LocalDate> lastReturn(CaseInputs inputs) {
        return inputs.has(ABSENCES)
                ? inputs.spans(ABSENCES).stream()
                        .flatMap(span -> span.lastDay().stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    private static String permit(CaseInputs inputs) {
        String words = inputs.text(PERMIT).orElse("subordinate work").toLowerCase(Locale.ROOT);
        if (words.contains("self-employ") || words.contains("autonomo")) {
            return "it.self-employed";
        }
        if (words.contains("work") || words.contains("lavoro subordinato")) {
            return "it.work";
        }
        if (words.contains("famil")) {
            return "it.family";
        }
        throw new NotMappedException(PERMIT);
    }
}
