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

/** How many days of a trip a resident of the United States was abroad. */
final class UnitedStatesTripLength implements QuestionAdapter {

    private static final String OUT = "out";
    private static final String BACK = "back";

    @Override
    public String rule() {
        return "US_TRIP_LENGTH_DAYS_ABROAD";
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
                .in(UnitedStatesPresence.STATE, LifeDraft.EARLIEST_DAY, out)
                .outside(UnitedStatesPresence.TERRITORY, out, back, Optional.empty())
                .inSince(UnitedStatesPresence.STATE, back)
                .holds(UnitedStatesPresence.RESIDENT, UnitedStatesPresence.STATE, out);
        long abroad = UnitedStatesPresence.days(
                Specifications.absenceSinceGrantOf(UnitedStatesPresence.RESIDENT, UnitedStatesPresence.TERRITORY),
                bench.life(life),
                back,
                bench,
                OUT);
        return new Answered(new RestsOn("total-absence", "MEASURED", abroad + " days")).with("daysAbroad", abroad);
    }
}
