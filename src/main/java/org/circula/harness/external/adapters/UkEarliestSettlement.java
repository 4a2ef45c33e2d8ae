package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.advise.dates.EarliestDay;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Finding;

/** From which day settlement in the United Kingdom may be asked for. The person never left; the years say which pathway is meant. */
final class UkEarliestSettlement implements QuestionAdapter {

    private static final String START = "qualifyingStart";
    private static final String TRACK = "trackYears";
    private static final String KIND = "gb.route-to-settlement";
    private static final List<String> PATHWAYS = List.of("gb.settlement.acquire", "gb.long-residence.acquire");

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
        for (String pathway : PATHWAYS) {
            EarliestDay earliest = bench.earliestDay(life, pathway, start, START);
            LocalDate first = earliest.day().orElseThrow(() -> new NotMappedException(TRACK));
            String metLast = earliest.metLast().get(0);
            Optional<Finding> years =
                    bench.verdict(life, pathway, first, Reading.AS_UNDERSTOOD_NOW, START).findings().stream()
                            .filter(finding -> finding.provision().id().equals(metLast))
                            .findFirst();
            if (years.flatMap(LimitYears::of)
                    .filter(asked -> asked == inputs.number(TRACK))
                    .isPresent()) {
                return new Answered(RestsOn.advice(metLast, "from " + first)).with("earliestApplication", first);
            }
        }
        throw new NotMappedException(TRACK);
    }
}
