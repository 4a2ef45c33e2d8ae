package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.advise.dates.EarliestDay;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/**
 * Whether permission on a route to settlement in the United Kingdom must be extended before settlement may be asked for: it must
 * where no day on which one may ask comes while it is held. The person never left.
 */
final class UkVisaCoversYears implements QuestionAdapter {

    static final String ARRIVAL = "arrival";
    static final String EXPIRY = "visaExpiry";
    static final String KIND = "gb.route-to-settlement";
    static final String SETTLEMENT = "gb.settlement.acquire";

    @Override
    public String rule() {
        return "UK_VISA_COVERS_5Y";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(ARRIVAL, EXPIRY);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate arrival = inputs.day(ARRIVAL);
        EarliestDay earliest = bench.earliestDay(onTheRoute(inputs), SETTLEMENT, arrival, ARRIVAL);
        String day = earliest.day().map(first -> "from " + first).orElse("not while permission is held");
        return new Answered(RestsOn.advice(SETTLEMENT, day))
                .with("mustExtendVisa", earliest.day().isEmpty());
    }

    /** In the United Kingdom since the arrival, with permission from then until it expires. */
    static LifeDraft onTheRoute(CaseInputs inputs) {
        LocalDate arrival = inputs.day(ARRIVAL);
        return new LifeDraft()
                .inSince(UkTrips.STATE, arrival)
                .holdsUntil(KIND, UkTrips.STATE, arrival, inputs.day(EXPIRY));
    }
}
