package org.circula.harness.external.adapters;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;
import org.circula.harness.external.RestsOn;
import org.circula.measure.Amount;
import org.circula.measure.Measured;

/**
 * What a State of the Union pays of a pension that insured years in several States make up. The person is one of its citizens, and
 * each year is a credit of old-age insurance. How many years the State's own law asks for and what its pensions come to are the
 * case's own: amounts of pensions are not encoded. Where no pension of its own law is told, none is due or its amount is nothing.
 * What all States pay together are the parts told.
 */
final class UnionPensionShare implements QuestionAdapter {

    private static final String YEARS = "years";
    private static final String LEAST_YEARS = "minimumYears";
    private static final String STATE = "country";
    private static final String OWN_PENSION = "nationalPension";
    private static final String THEORETICAL = "theoreticalPension";
    private static final String PARTS = "parts";

    @Override
    public String rule() {
        return "EU_883_PRO_RATA";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(YEARS, LEAST_YEARS, STATE, OWN_PENSION, THEORETICAL, PARTS);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        Answered answered = inputs.has(STATE) ? ofOneState(inputs, bench) : new Answered(eachStatePays(bench));
        return inputs.has(PARTS)
                ? answered.with("total", inputs.amounts(PARTS).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : answered;
    }

    private static Answered ofOneState(CaseInputs inputs, CaseBench bench) {
        String state = inputs.state(STATE);
        SharedPension pension = SharedPension.of(state, life(inputs, state), bench, YEARS);
        Answered answered = new Answered(pension.restsOn());
        Optional<Integer> leastYears = inputs.wholeNumber(LEAST_YEARS);
        boolean ownDue =
                leastYears.map(years -> reaches(pension.ownTime(), years)).orElse(inputs.has(OWN_PENSION));
        if (leastYears.isPresent() || inputs.has(OWN_PENSION)) {
            answered.with("nationalPensionDue", ownDue);
        }
        if (inputs.has(THEORETICAL)) {
            boolean anyDue =
                    leastYears.map(years -> reaches(pension.allTime(), years)).orElse(true);
            BigDecimal share = anyDue ? pension.of(inputs.amount(THEORETICAL)) : BigDecimal.ZERO;
            BigDecimal own = ownDue && inputs.has(OWN_PENSION) ? inputs.amount(OWN_PENSION) : BigDecimal.ZERO;
            answered.with("proRata", share);
            if (pension.higherIsPaid()) {
                answered.with("payable", share.max(own));
            }
        }
        return answered;
    }

    private static LifeDraft life(CaseInputs inputs, String state) {
        LifeDraft life = new LifeDraft().nationalOfOnly(Optional.of(state));
        CaseInputs years = inputs.under(YEARS);
        for (String country : years.keys()) {
            if (years.number(country) > 0) {
                life.insuredForYears(country, "old-age", years.number(country));
            }
        }
        return life;
    }

    private static boolean reaches(Measured time, int years) {
        if (time.least() instanceof Amount.Months months) {
            return months.sum().compareTo(Period.ofYears(years)) >= 0;
        }
        throw new NotMappedException(YEARS);
    }

    /** Each State pays its part to the person, by the law as it is. */
    private static RestsOn eachStatePays(CaseBench bench) {
        return bench.asLastChanged("eu", SharedPension.HIGHER)
                .holds()
                .filter(holds -> holds)
                .map(holds -> new RestsOn(SharedPension.HIGHER, "READ", ""))
                .orElseThrow(() -> new NotMappedException(PARTS));
    }
}
