package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.circula.advise.dates.EarliestDay;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/** From which day settlement in the United Kingdom may be asked for. The person never left. */
final class UkEarliestSettlement implements QuestionAdapter {

    private static final String START = "qualifyingStart";
    private static final String TRACK = "trackYears";
    private static final Map<String, String> PATHWAYS =
            Map.of("5", "gb.settlement.acquire", "10", "gb.long-residence.acquire");
    private static final Map<String, String> KINDS = Map.of("5", "gb.route-to-settlement", "10", "gb.limited-leave");

    @Override
    public String rule() {
        return "UK_EARLIEST_SETTLEMENT_APPLICATION";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(START, TRACK);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        String track =
                inputs.text(TRACK).filter(PATHWAYS::containsKey).orElseThrow(() -> new NotMappedException(TRACK));
        LocalDate start = inputs.day(START);
        LifeDraft life = new LifeDraft().inSince(UkTrips.STATE, start).holds(KINDS.get(track), UkTrips.STATE, start);
        EarliestDay earliest = bench.earliestDay(life, PATHWAYS.get(track), start, START);
        LocalDate first = earliest.day().orElseThrow(() -> new NotMappedException(TRACK));
        return new Answered(RestsOn.advice(earliest.metLast().get(0), "from " + first))
                .with("earliestApplication", first);
    }
}
