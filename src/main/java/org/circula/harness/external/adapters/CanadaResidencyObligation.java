package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/**
 * Whether a permanent resident of Canada meets the residency obligation at an examination. Presence is told by days, or by a
 * number of days so far, laid from the day of becoming a permanent resident. Days away were spent for no reason that counts, and
 * no humanitarian grounds are told. The days left to the fifth anniversary follow from the other days and are counted anew.
 */
final class CanadaResidencyObligation implements QuestionAdapter {

    private static final String CANADA = "CA";
    private static final String PRESENCE = "presence";
    private static final String EXAMINATION = "examination";
    private static final String DAYS_SO_FAR = "daysPresentSoFar";

    /** A reason to be away that no rule favours. */
    private static final Optional<String> NOT_FAVOURED = Optional.of("holiday");

    @Override
    public String rule() {
        return "CA_RESIDENCY_OBLIGATION";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(
                "nationality", "landed", "prSince", EXAMINATION, PRESENCE, DAYS_SO_FAR, "daysLeftToFifthAnniversary");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate since = inputs.dayIfSaid("landed").orElseGet(() -> inputs.day("prSince"));
        LocalDate examination = inputs.day(EXAMINATION);
        LifeDraft life = new LifeDraft()
                .nationalOf(inputs.nationality())
                .holds("ca.permanent", CANADA, since)
                .answers("ca.humanitarian-grounds", false);
        String leaving = "";
        for (WrittenSpan stay : stays(inputs, since)) {
            if (!leaving.isEmpty()) {
                life.outside(CANADA, leaving, stay.from(), NOT_FAVOURED);
            }
            life.in(CANADA, stay);
            leaving = stay.to().orElse(examination.toString());
        }
        if (leaving.compareTo(examination.toString()) < 0) {
            life.outside(CANADA, leaving, examination, NOT_FAVOURED);
        }
        Verdict verdict = bench.verdict(life, "ca.permanent.keep", examination, Reading.AS_UNDERSTOOD_NOW, EXAMINATION);
        Answered answered = new Answered(RestsOn.verdict(verdict))
                .whether("compliant", verdict, Answer.YES)
                .whether("obligationMet", verdict, Answer.YES);
        Findings.count(verdict.findings().get(0)).ifPresent(total -> answered.with("total", total));
        return answered;
    }

    private static List<WrittenSpan> stays(CaseInputs inputs, LocalDate since) {
        if (inputs.has(DAYS_SO_FAR)) {
            LocalDate last = LaidLength.lastOfDaysFrom(since, inputs.number(DAYS_SO_FAR));
            return List.of(new WrittenSpan(since.toString(), Optional.of(last.toString())));
        }
        List<WrittenSpan> told = new ArrayList<>(inputs.spans(PRESENCE));
        if (told.isEmpty()) {
            throw new NotMappedException(PRESENCE);
        }
        return told;
    }
}
