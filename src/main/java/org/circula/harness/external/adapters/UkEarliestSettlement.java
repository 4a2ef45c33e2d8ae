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

/** From which day settlement in the United Kingdom may be asked for. The person never left; the years say which pathway is meant. */
final class UkEarliestSettlement implements QuestionAdapter {

    private static final String START = "qualifyingStart";
    private static final String TRACK = "trackYears";
    private static final String KIND = "gb.route-to-settlement";
    private static final String LAW = "gb";

    /** The pathways, each with the limit that says how many years it asks for. */
    private static final Map<String, String> YEARS = Map.of(
            "gb.settlement.acquire", "gb.settlement.acquire.years",
            "gb.long-residence.acquire", "gb.long-residence.years");

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
        LocalDate start = inputs.day(START);
        LifeDraft life = new LifeDraft().inSince(UkTrips.STATE, start).holds(KIND, UkTrips.STATE, start);
        String pathway = YEARS.entrySet().stream()
                .filter(way -> LimitYears.of(bench.asLastChanged(LAW, way.getValue()))
                        .filter(years -> years == inputs.number(TRACK))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotMappedException(TRACK));
        EarliestDay earliest = bench.earliestDay(life, pathway, start, START);
        LocalDate first = earliest.day().orElseThrow(() -> new NotMappedException(START));
        return new Answered(RestsOn.advice(earliest.metLast().get(0), "from " + first))
                .with("earliestApplication", first);
    }
}
