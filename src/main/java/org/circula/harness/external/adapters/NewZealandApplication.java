package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Whether a resident of New Zealand who was away on journeys has the days that an application for citizenship asks for, in all and
 * in each year. The days of leaving and of coming back are days in New Zealand. Only the days are asked about: character, English
 * and the rest are not told.
 */
final class NewZealandApplication implements QuestionAdapter {

    private static final String SINCE = "residentSince";
    private static final String APPLIED = "applied";
    private static final String ABSENCES = "absences";

    @Override
    public String rule() {
        return "NZ_CITIZENSHIP_1350_240";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(SINCE, APPLIED, ABSENCES);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate applied = inputs.day(APPLIED);
        LifeDraft life = new LifeDraft()
                .awayOnTrips(NewZealandPerson.STATE, NewZealandPerson.STATE, inputs.spans(ABSENCES))
                .holds("nz.permanent", NewZealandPerson.STATE, inputs.day(SINCE))
                .happened("application", applied)
                .answers("nz.fewer-days-accepted", false);
        Verdict verdict = bench.verdict(life, "nz.citizenship.acquire", applied, Reading.AS_UNDERSTOOD_NOW, APPLIED);
        Finding inAll = Findings.on(NewZealandPerson.DAYS, verdict);
        Finding eachYear = Findings.on(NewZealandPerson.DAYS_EACH_YEAR, verdict);
        return new Answered(RestsOn.verdict(verdict))
                .with("total", Findings.count(inAll).orElseThrow(() -> new NotMappedException(ABSENCES)))
                .with("eligible", inAll.outcome() == Outcome.MET && eachYear.outcome() == Outcome.MET);
    }
}
