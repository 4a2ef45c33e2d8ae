package org.circula.harness.external.adapters;

import java.util.Optional;
import java.util.Set;
import org.circula.harness.external.Answered;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.harness.external.QuestionAdapter;

/**
 * What Spain pays of a pension that days of insurance in several States of the Union make up. The days that are not Spanish are
 * credits of one other State, and the person is a Spaniard: which State and which citizen of the Union decides nothing.
 */
final class SpainPensionShareInDays implements QuestionAdapter {

    private static final String THEORETICAL = "theoretical";
    private static final String DAYS_IN_SPAIN = "daysSpain";
    private static final String ALL_DAYS = "daysTotal";
    private static final String SPAIN = "ES";
    private static final String ANOTHER_STATE = "FR";
    private static final String BRANCH = "old-age";

    @Override
    public String rule() {
        return "ES_PRO_RATA_DAYS";
    }

    @Override
    public Set<String> inputs() {
        return Set.of(THEORETICAL, DAYS_IN_SPAIN, ALL_DAYS);
    }

    @Override
    public Answered answer(CaseInputs inputs, CaseBench bench) {
        int elsewhere = inputs.number(ALL_DAYS) - inputs.number(DAYS_IN_SPAIN);
        if (elsewhere <= 0) {
            throw new NotMappedException(ALL_DAYS);
        }
        LifeDraft life = new LifeDraft()
                .nationalOfOnly(Optional.of(SPAIN))
                .insuredForDays(SPAIN, BRANCH, inputs.number(DAYS_IN_SPAIN))
                .insuredForDays(ANOTHER_STATE, BRANCH, elsewhere);
        SharedPension pension = SharedPension.of(SPAIN, life, bench, DAYS_IN_SPAIN);
        return new Answered(pension.restsOn())
                .with("proRata", pension.of(inputs.amount(THEORETICAL)))
                .with("chooseHigherOfNationalAndProRata", pension.higherIsPaid());
    }
}
