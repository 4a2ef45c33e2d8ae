package org.circula.harness.external.adapters;

import java.util.List;
import java.util.Set;
import org.circula.advise.window.TripsFit;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.time.Span;

/** Whether a trip fits after the stays before it. */
final class SchengenPlannedTrip implements QuestionAdapter {

    @Override
    public String rule() {
        return "SCHENGEN_PLANNED_TRIP";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("stays", "plannedEntry", "plannedExit", "nationality", "referenceDate");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Span trip = Span.of(inputs.day("plannedEntry"), inputs.day("plannedExit"));
        TripsFit fit = SchengenCount.advice(inputs, bench, "plannedEntry").fits(List.of(trip));
        return new Answered(RestsOn.advice(SchengenCount.LIMIT, says(fit)))
                .with("valid", fit.fits())
                .with("compliant", fit.fits())
                .with("planPossible", fit.fits());
    }

    private static String says(TripsFit fit) {
        return fit.breaksOn()
                .map(day -> "breaks on " + day + ", at most " + fit.overBy() + " days over")
                .orElse("fits");
    }
}
