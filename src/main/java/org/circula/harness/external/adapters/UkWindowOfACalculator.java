package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;

/**
 * Days outside the United Kingdom in a window that ends on a day, and how many are left of a limit. The window and the limit are
 * the case's own; days are counted as the law counts them.
 */
final class UkWindowOfACalculator implements QuestionAdapter {

    @Override
    public String rule() {
        return "UK_180_INCLUSIVE_CONVENTION";
    }

    @Override
    public Set<String> inputs() {
        return Set.of("trips", "referenceDate", "windowMonths", "limit");
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate day = inputs.day("referenceDate");
        Period window = Period.ofMonths(inputs.number("windowMonths"));
        long days = UkTrips.days(
                Specifications.totalAbsenceWithin(UkTrips.STATE, window), bench.life(UkTrips.life(inputs)), day, bench);
        return new Answered(new RestsOn("total-absence", "MEASURED", days + " days"))
                .with("daysOutside", days)
                .with("daysRemaining", inputs.number("limit") - days);
    }
}
