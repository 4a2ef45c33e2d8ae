package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/** How many whole days of a trip somebody who lives in New Zealand was away. */
final class NewZealandTrip implements QuestionAdapter {

    private static final String OUT = "out";
    private static final String BACK = "back";

    @Override
    public String rule() {
        return "FULL_DAYS_BETWEEN";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(OUT, BACK);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate out = inputs.day(OUT);
        LocalDate back = inputs.day(BACK);
        LifeDraft life = new LifeDraft()
                .in(NewZealandPerson.STATE, LifeDraft.EARLIEST_DAY, out)
                .outside(NewZealandPerson.STATE, out, back, Optional.empty())
                .inSince(NewZealandPerson.STATE, back);
        long away = UnitedStatesPresence.days(
                Specifications.totalAbsence(NewZealandPerson.STATE), bench.life(life), back, bench, OUT);
        return new Answered(new RestsOn("total-absence", "MEASURED", away + " days")).with("fullDays", away);
    }
}
