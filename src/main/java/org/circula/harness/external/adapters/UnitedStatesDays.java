package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.person.Life;

/** How many days a resident of the United States was there, and abroad, since the status was granted. */
final class UnitedStatesDays implements QuestionAdapter {

    private static final String DAY = "asOf";

    @Override
    public String rule() {
        return "US_PHYSICAL_PRESENCE";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(UnitedStatesPresence.SINCE, DAY, UnitedStatesPresence.TRIPS);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Life life = bench.life(UnitedStatesPresence.resident(inputs));
        LocalDate day = inputs.day(DAY);
        long abroad = UnitedStatesPresence.days(
                Specifications.absenceSinceGrantOf(UnitedStatesPresence.RESIDENT, UnitedStatesPresence.TERRITORY),
                life,
                day,
                bench,
                UnitedStatesPresence.TRIPS);
        long present = UnitedStatesPresence.days(
                Specifications.presenceSinceGrantOf(UnitedStatesPresence.RESIDENT, UnitedStatesPresence.TERRITORY),
                life,
                day,
                bench,
                UnitedStatesPresence.TRIPS);
        return new Answered(new RestsOn("total-presence", "MEASURED", present + " days"))
                .with("daysAbroad", abroad)
                .with("daysInUS", present);
    }
}
