package org.circula.harness.external.adapters;

import java.time.Period;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Finding;

/** A limit of the law in whole years. */
final class LimitYears {

    private LimitYears() {}

    /** The years of a limit; empty where it is none of years. */
    static Optional<Integer> of(Finding finding) {
        return finding.value().flatMap(LimitYears::of);
    }

    /** The years of a limit as a value of it says; empty where it is none of years. */
    static Optional<Integer> of(ProvisionValue value) {
        return value.keep()
                .map(Condition::threshold)
                .filter(Condition.PeriodOperand.class::isInstance)
                .map(limit -> ((Condition.PeriodOperand) limit).period().normalized())
                .filter(limit -> limit.equals(Period.ofYears(limit.getYears())))
                .map(Period::getYears);
    }
}
