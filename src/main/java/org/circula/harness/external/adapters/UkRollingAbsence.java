package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.person.Life;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * Days away in a year on the way to settlement in the United Kingdom. The place, the window and the limit are the law's; days are
 * looked at from the day that the case begins with, which no rule of law moves.
 */
final class UkRollingAbsence implements QuestionAdapter {

    private static final String PATHWAY = "gb.settlement.acquire";
    private static final String LIMIT = "gb.settlement.acquire.absence";
    private static final String YEARS = "gb.settlement.acquire.years";
    private static final String KIND = "gb.route-to-settlement";

    @Override
    public String rule() {
        return "UK_180_ROLLING_12M";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(
                "leaveStart", "assessTo", "trips", "track", "applicationDate", "visaStart", "windowStart", "windowEnd");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        boolean oneWindow = inputs.has("windowStart");
        String firstKey = oneWindow ? "windowStart" : "leaveStart";
        String lastKey = oneWindow ? "windowEnd" : inputs.has("applicationDate") ? "applicationDate" : "assessTo";
        LocalDate first = inputs.day(firstKey);
        LocalDate last = inputs.day(lastKey);
        Verdict verdict = bench.verdict(
                UkTrips.life(inputs).holds(KIND, UkTrips.STATE, first),
                PATHWAY,
                last,
                Reading.AS_UNDERSTOOD_NOW,
                lastKey);
        checkTrack(inputs, verdict);
        ProvisionValue value = finding(verdict, LIMIT).value().orElseThrow();
        MeasureSpecification measure = value.measure().orElseThrow();
        Life life = bench.life(UkTrips.life(inputs));
        if (oneWindow) {
            long days = UkTrips.days(Specifications.totalAbsenceFrom(measure, first), life, last, bench);
            return measured(days).with("daysInWindow", days);
        }
        long most = UkTrips.days(Specifications.absenceFrom(measure, first), life, last, bench);
        return measured(most)
                .with("totalWholeDays", UkTrips.days(Specifications.totalAbsence(UkTrips.STATE), life, last, bench))
                .with("maxAbsenceAny12Months", most)
                .with("exceeds180", most > limit(value));
    }

    private static Answered measured(long days) {
        return new Answered(new RestsOn(LIMIT, "MEASURED", days + " days"));
    }

    private static void checkTrack(CaseInputs inputs, Verdict verdict) {
        boolean another = inputs.has("track")
                && LimitYears.of(finding(verdict, YEARS))
                        .filter(years -> years == inputs.number("track"))
                        .isEmpty();
        if (another) {
            throw new NotMappedException("track");
        }
    }

    private static long limit(ProvisionValue value) {
        return value.keep()
                .map(Condition::threshold)
                .filter(Condition.CountOperand.class::isInstance)
                .map(limit -> (long) ((Condition.CountOperand) limit).count())
                .orElseThrow(() -> new NotMappedException("assessTo"));
    }

    private static Finding finding(Verdict verdict, String provision) {
        return verdict.findings().stream()
                .filter(found -> found.provision().id().equals(provision))
                .findFirst()
                .orElseThrow();
    }
}
