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
import org.circula.law.Condition;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/** How many days of presence citizenship of the United States asks for, and how many are lacking. The days told lie just before the day asked about. */
final class UnitedStatesPresenceRequired implements QuestionAdapter {

    private static final String DAYS = "daysInUS";
    private static final String PATH = "path";
    private static final String GENERAL = "5y";
    private static final String PROVISION = "us.nationality.presence";

    @Override
    public String rule() {
        return "US_PRESENCE_REQUIREMENT";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(DAYS, PATH);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        if (!inputs.text(PATH).equals(Optional.of(GENERAL))) {
            throw new NotMappedException(PATH);
        }
        LocalDate today = bench.today();
        LocalDate arrived = inputs.text(DAYS)
                .flatMap(days -> LengthInWords.inUnit(days, "days"))
                .map(length -> LaidLength.residenceUpTo(today, length))
                .orElseThrow(() -> new NotMappedException(DAYS));
        LifeDraft life = new LifeDraft().holds(UnitedStatesPresence.RESIDENT, UnitedStatesPresence.STATE, today);
        if (arrived.isAfter(today)) {
            life.outsideSince(UnitedStatesPresence.TERRITORY, LifeDraft.EARLIEST_DAY);
        } else {
            life.outside(UnitedStatesPresence.TERRITORY, LifeDraft.EARLIEST_DAY, arrived, Optional.empty())
                    .inSince(UnitedStatesPresence.STATE, arrived);
        }
        Verdict verdict = bench.verdict(
                UnitedStatesPresence.applicant(life),
                UnitedStatesPresence.CITIZENSHIP,
                today,
                Reading.AS_UNDERSTOOD_NOW,
                DAYS);
        Finding finding = Findings.on(PROVISION, verdict);
        Answered answered = new Answered(RestsOn.finding(finding));
        finding.margin().ifPresent(margin -> answered.with("daysRemaining", Math.max(0, -margin.amount())));
        finding.value()
                .flatMap(ProvisionValue::keep)
                .map(Condition::threshold)
                .filter(Condition.CountOperand.class::isInstance)
                .map(Condition.CountOperand.class::cast)
                .ifPresent(count -> answered.with("requiredDays", count.count()));
        return answered;
    }
}
