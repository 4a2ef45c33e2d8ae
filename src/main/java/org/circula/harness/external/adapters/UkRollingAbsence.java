package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private static final Track USUAL = new Track("gb.settlement.acquire", "gb.settlement.acquire.");
    private static final Track LONG_RESIDENCE = new Track("gb.long-residence.acquire", "gb.long-residence.");
    private static final String KIND = "gb.route-to-settlement";
    private static final String TRACK = "track";

    /**
     * A way to settlement.
     *
     * @param pathway its pathway
     * @param provisions what the ids of its limits on years and on days away in a year begin with
     */
    private record Track(String pathway, String provisions) {

        private String years() {
            return provisions + "years";
        }

        private String absence() {
            return provisions + "absence";
        }
    }

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
        Finding found = limit(inputs, first, last, lastKey, bench);
        ProvisionValue value = found.value().orElseThrow();
        MeasureSpecification measure = value.measure().orElseThrow();
        String limit = found.provision().id();
        Life life = bench.life(UkTrips.life(inputs));
        if (oneWindow) {
            long days = UkTrips.days(Specifications.totalAbsenceFrom(measure, first), life, last, bench);
            return measured(limit, days).with("daysInWindow", days);
        }
        long most = UkTrips.days(Specifications.absenceFrom(measure, first), life, last, bench);
        return measured(limit, most)
                .with("totalWholeDays", UkTrips.days(Specifications.totalAbsence(UkTrips.STATE), life, last, bench))
                .with("maxAbsenceAny12Months", most)
                .with("exceeds180", most > limit(value));
    }

    /** The limit on days away in a year that the law of the day has for the track of the case; the usual track where it names none. */
    private static Finding limit(CaseInputs inputs, LocalDate first, LocalDate last, String lastKey, CaseBench bench) {
        for (Track track : List.of(USUAL, LONG_RESIDENCE)) {
            Verdict verdict = bench.verdict(
                    UkTrips.life(inputs).holds(KIND, UkTrips.STATE, first),
                    track.pathway(),
                    last,
                    Reading.AS_UNDERSTOOD_NOW,
                    lastKey);
            Optional<Finding> absence = Findings.ifAny(track.absence(), verdict);
            if (absence.isPresent() && isAsked(inputs, Findings.on(track.years(), verdict))) {
                return absence.get();
            }
        }
        throw new NotMappedException(TRACK);
    }

    private static boolean isAsked(CaseInputs inputs, Finding years) {
        return !inputs.has(TRACK)
                || LimitYears.of(years)
                        .filter(number -> number == inputs.number(TRACK))
                        .isPresent();
    }

    private static Answered measured(String limit, long days) {
        return new Answered(new RestsOn(limit, "MEASURED", days + " days"));
    }

    /** The days of a limit on days away. */
    static long limit(ProvisionValue value) {
        return value.keep()
                .map(Condition::threshold)
                .filter(Condition.CountOperand.class::isInstance)
                .map(limit -> (long) ((Condition.CountOperand) limit).count())
                .orElseThrow(() -> new NotMappedException("assessTo"));
    }
}
