package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.FirstDay;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.person.Life;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * What becomes of the time between the grant of a visa and the first entry on the way to settlement in the United Kingdom. It counts
 * whole where its days away break no limit; else the years can begin on the first day from which they do not.
 */
final class UkTimeBeforeEntry implements QuestionAdapter {

    private static final String GRANTED = "entryClearanceFrom";
    private static final String ENTRY = "firstEntry";
    private static final String PATHWAY = "gb.settlement.acquire";
    private static final String COUNTS = "gb.settlement.acquire.before-entry";
    private static final String LIMIT = "gb.settlement.acquire.absence";
    private static final String KIND = "gb.route-to-settlement";
    private static final String REASON = "holiday";

    @Override
    public String rule() {
        return "UK_PRE_ENTRY_PERIOD";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(GRANTED, ENTRY);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate granted = inputs.day(GRANTED);
        LocalDate entry = inputs.day(ENTRY);
        if (entry.isBefore(granted)) {
            throw new NotMappedException(ENTRY);
        }
        LifeDraft draft = new LifeDraft()
                .outside(UkTrips.STATE, LifeDraft.EARLIEST_DAY, entry, Optional.of(REASON))
                .inSince(UkTrips.STATE, entry)
                .holds(KIND, UkTrips.STATE, granted)
                .answers("gb.leave-by-entry-clearance", true);
        Verdict verdict = bench.verdict(draft, PATHWAY, entry, Reading.AS_UNDERSTOOD_NOW, ENTRY);
        Finding counts = Findings.on(COUNTS, verdict);
        ProvisionValue limit = Findings.on(LIMIT, verdict).value().orElseThrow();
        MeasureSpecification anyYear = limit.measure()
                .filter(measure -> measure.take() == Take.WORST_WINDOW_ABSENCE)
                .orElseThrow(() -> new NotMappedException(GRANTED));
        Life life = bench.life(draft);
        LocalDate start = FirstDay.between(
                        granted,
                        entry,
                        day -> UkTrips.days(Specifications.absenceFrom(anyYear, day), life, entry, bench)
                                <= UkRollingAbsence.limit(limit))
                .orElseThrow(() -> new NotMappedException(ENTRY));
        return new Answered(RestsOn.finding(counts))
                .with("delayDays", UkTrips.days(Specifications.totalAbsenceFrom(anyYear, granted), life, entry, bench))
                .with("preEntryCounts", counts.outcome() == Outcome.MET && start.equals(granted))
                .with("qualifyingStart", start);
    }
}
