package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LaidLength;
import org.circula.harness.external.LengthInWords;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/** What a long absence does to permanent residence of the United States and to the way to citizenship. A resident who got a re-entry permit before leaving is taken to have meant a temporary visit. */
final class UnitedStatesLongAbsence implements QuestionAdapter {

    private static final String MONTHS = "abroadMonths";
    private static final String LIVED = "livedInUSYears";
    private static final String PERMIT = "reentryPermit";
    private static final String RETURNED = "returned";

    @Override
    public String rule() {
        return "US_CONTINUOUS_RESIDENCE_4Y1D";
    }

    /** How long the resident lived there before follows from the other days. */
    @Override
    public Set<String> inputs() {
        return Set.of(UnitedStatesPresence.SINCE, LIVED, MONTHS, PERMIT, RETURNED);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate returned = inputs.day(RETURNED);
        LocalDate left = inputs.text(MONTHS)
                .flatMap(months -> LengthInWords.inUnit(months, "months"))
                .map(length -> LaidLength.absenceUpTo(returned, length).lastDayPresent())
                .orElseThrow(() -> new NotMappedException(MONTHS));
        LifeDraft life = new LifeDraft()
                .in(UnitedStatesPresence.STATE, LifeDraft.EARLIEST_DAY, left)
                .outside(UnitedStatesPresence.TERRITORY, left, returned, Optional.empty())
                .inSince(UnitedStatesPresence.STATE, returned)
                .holds(
                        UnitedStatesPresence.RESIDENT,
                        UnitedStatesPresence.STATE,
                        inputs.day(UnitedStatesPresence.SINCE));
        if (inputs.text(PERMIT).filter(Boolean::parseBoolean).isPresent()) {
            life.holds("us.reentry-permit", UnitedStatesPresence.STATE, left).answers("us.temporary-visits", true);
        }
        UnitedStatesPresence.applicant(life);
        Verdict kept = bench.verdict(life, "us.lpr.keep", returned, Reading.AS_UNDERSTOOD_NOW, RETURNED);
        Verdict filed =
                bench.verdict(life, UnitedStatesPresence.CITIZENSHIP, returned, Reading.AS_UNDERSTOOD_NOW, RETURNED);
        Finding unbroken = Findings.on(UnitedStatesPresence.BROKEN, filed);
        Answered answered = new Answered(RestsOn.finding(unbroken))
                .whether("statusKept", kept, Answer.YES)
                .with("continuousResidenceBroken", unbroken.outcome() == Outcome.NOT_MET);
        bench.earliestDay(life, UnitedStatesPresence.CITIZENSHIP, returned, RETURNED)
                .openFrom()
                .ifPresent(day -> answered.with("earliestFiling", day));
        return answered;
    }
}
