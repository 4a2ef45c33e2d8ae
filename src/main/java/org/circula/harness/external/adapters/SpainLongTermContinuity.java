package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LaidLength.Absence;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Whether absences leave the years towards long-term residence in Spain unbroken: the provisions about absence among those of
 * acquiring it. The longest absence is told, and all together. The person is of no class that needs no years.
 */
final class SpainLongTermContinuity implements QuestionAdapter {

    private static final String LONGEST = "singleAbsenceMonths";
    private static final String TOGETHER = "totalAbsenceMonths5y";
    private static final String ABOUT_ABSENCE = "es.long-term.acquire.";
    private static final Set<String> PROVISIONS = Set.of(
            ABOUT_ABSENCE + "single-absence", ABOUT_ABSENCE + "absence-not-for-work", ABOUT_ABSENCE + "absence-in-all");

    @Override
    public String rule() {
        return "ES_LD_CONTINUITY";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("country", "nationality", "purpose", LONGEST, TOGETHER, "lawAsOf");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state("country");
        AskedLaw law = AskedLaw.of(inputs, bench.today());
        LocalDate day = law.day();
        int longest = inputs.has(LONGEST) ? inputs.number(LONGEST) : Math.min(1, inputs.number(TOGETHER));
        int together = inputs.has(TOGETHER) ? inputs.number(TOGETHER) : longest;
        List<Absence> absences = LaidLength.absencesBefore(day, together, longest);
        Optional<String> reason = Purpose.of(inputs, bench);
        LifeDraft life = new LifeDraft().nationalOf(inputs.nationality());
        Object since = LifeDraft.EARLIEST_DAY;
        for (Absence absence : absences) {
            life.in(state, since, absence.lastDayPresent())
                    .outside(state, absence.lastDayPresent(), absence.dayOfReturn(), reason);
            since = absence.dayOfReturn();
        }
        life.inSince(state, since)
                .holds("es.temporary", state, LifeDraft.EARLIEST_DAY)
                .happened("application", day)
                .answers("es.long-term-class", false);
        Verdict verdict = bench.verdict(life, "es.long-term.acquire", day, law.reading(), "lawAsOf");
        List<Finding> findings = verdict.findings().stream()
                .filter(finding -> PROVISIONS.contains(finding.provision().id()))
                .toList();
        Optional<Finding> broken = first(findings, Set.of(Outcome.NOT_MET));
        Optional<Finding> open = first(findings, Set.of(Outcome.UNKNOWN, Outcome.DISCRETIONARY));
        Answered answered = new Answered(RestsOn.finding(broken.or(() -> open).orElse(findings.get(0))));
        return broken.isEmpty() && open.isPresent()
                ? answered.open("continuityKept", open.get().outcome().name())
                : answered.with("continuityKept", broken.isEmpty());
    }

    private static Optional<Finding> first(List<Finding> findings, Set<Outcome> outcomes) {
        return findings.stream()
                .filter(finding -> outcomes.contains(finding.outcome()))
                .findFirst();
    }
}
