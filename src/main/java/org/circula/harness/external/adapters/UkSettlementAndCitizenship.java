package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Set;
import org.circula.advise.dates.EarliestDay;
import org.circula.assess.Question.Reading;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * When the years on a route to settlement in the United Kingdom are over, and from which day the settled person may ask for
 * citizenship. Settlement is taken to be held from the day on which the years are over; the person never left.
 */
final class UkSettlementAndCitizenship implements QuestionAdapter {

    private static final String SETTLED = "gb.settlement";
    private static final String CITIZENSHIP = "gb.citizenship.acquire";

    @Override
    public String rule() {
        return "UK_ILR_AND_CITIZENSHIP_DATES";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(UkVisaCoversYears.ARRIVAL, UkVisaCoversYears.EXPIRY);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        LocalDate arrival = inputs.day(UkVisaCoversYears.ARRIVAL);
        Verdict onTheFirstDay = bench.verdict(
                UkVisaCoversYears.onTheRoute(inputs),
                UkVisaCoversYears.SETTLEMENT,
                arrival,
                Reading.AS_UNDERSTOOD_NOW,
                UkVisaCoversYears.ARRIVAL);
        Finding years = onTheFirstDay.findings().stream()
                .filter(finding -> LimitYears.of(finding).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotMappedException(UkVisaCoversYears.ARRIVAL));
        LocalDate over = years.limitDay().orElseThrow(() -> new NotMappedException(UkVisaCoversYears.ARRIVAL));
        EarliestDay citizenship = bench.earliestDay(
                UkVisaCoversYears.onTheRoute(inputs).holds(SETTLED, UkTrips.STATE, over),
                CITIZENSHIP,
                over,
                UkVisaCoversYears.ARRIVAL);
        Answered answered = new Answered(RestsOn.finding(years)).with("ilrDate", over);
        citizenship.day().ifPresent(day -> answered.with("citizenshipDate", day));
        return answered;
    }
}
