package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LaidLength.Absence;
import org.circula.harness.external.LengthInWords;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.harness.external.TripInWords;
import org.circula.harness.external.TripInWords.When;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Whether one trip, told by its length and perhaps by the side of the day of filing that it was made on, leaves residence for citizenship
 * of the United States unbroken, and whether naturalization is refused. Of a range both ends are put; where they are not answered alike,
 * or a presumption may still be rebutted, neither yes nor no is answered.
 */
final class UnitedStatesTripStage implements QuestionAdapter {

    private static final String STAGE = "stage";
    private static final String KEPT = "continuousResidenceKept";
    private static final String REFUSED = "naturalizationRefused";
    private static final List<String> RESIDENCE = List.of(
            "us.nationality.unbroken",
            "us.nationality.presumed-unbroken",
            "us.nationality.unbroken-after-filing",
            "us.nationality.presumed-unbroken-after-filing");

    @Override
    public String rule() {
        return "US_CONTINUOUS_RESIDENCE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(STAGE);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        TripInWords trip = inputs.text(STAGE)
                .flatMap(TripInWords::read)
                .orElseThrow(() -> new NotMappedException(STAGE + ", which must be " + TripInWords.ALLOWED));
        List<Verdict> verdicts = trip.ends().stream()
                .map(length -> verdict(length, trip.when(), bench))
                .toList();
        List<Optional<Boolean>> kept =
                verdicts.stream().map(UnitedStatesTripStage::kept).distinct().toList();
        Answered answered = new Answered(RestsOn.verdict(verdicts.get(0)));
        if (kept.size() == 1 && kept.get(0).isPresent()) {
            answered.with(KEPT, kept.get(0).get());
        } else {
            answered.open(KEPT, "presumed broken, which may be rebutted");
        }
        boolean alike = verdicts.stream().map(Verdict::answer).distinct().count() == 1;
        return alike
                ? answered.whether(REFUSED, verdicts.get(0), Answer.NO)
                : answered.open(REFUSED, "it depends on the length");
    }

    private static Verdict verdict(LengthInWords length, When when, CaseBench bench) {
        LocalDate today = bench.today();
        Absence absence = LaidLength.absenceBefore(today, length);
        LifeDraft life = UnitedStatesPresence.applicant(UnitedStatesPresence.residentBut(absence));
        life.happened("application", when == When.AFTER_FILING ? absence.lastDayPresent() : today);
        return bench.verdict(life, UnitedStatesPresence.CITIZENSHIP, today, Reading.AS_UNDERSTOOD_NOW, STAGE);
    }

    /** Whether residence went on; empty where that is open. */
    private static Optional<Boolean> kept(Verdict verdict) {
        List<Outcome> outcomes = verdict.findings().stream()
                .filter(finding -> RESIDENCE.contains(finding.provision().id()))
                .map(Finding::outcome)
                .toList();
        if (outcomes.contains(Outcome.NOT_MET)) {
            return Optional.of(false);
        }
        return outcomes.contains(Outcome.UNKNOWN) || outcomes.contains(Outcome.DISCRETIONARY)
                ? Optional.empty()
                : Optional.of(true);
    }
}
