package org.circula.engine.bring;

import java.util.List;
import org.circula.engine.fact.Fact;
import org.circula.engine.fact.InsuredIn;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/** Whether some insured period began by the day asked about, or there are credits; what the rule leaves open is null. */
record InsuredInQuestion(@Nullable String state, @Nullable String branch) implements FactQuestion {

    private static final List<Missing> UNTOLD = List.of(new Missing(Missing.Kind.LIST, "insured", List.of()));

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        Known<Insurance> insured = life.life().insured();
        for (Insurance insurance : insured.items()) {
            if (concerns(insurance) && !beginsAfter(insurance, put)) {
                return new InsuredIn(id, state, branch, Truth.YES, List.of());
            }
        }
        return insured.complete() ? null : new InsuredIn(id, state, branch, Truth.MAYBE, UNTOLD);
    }

    private boolean concerns(Insurance insurance) {
        return (state == null || state.equals(insurance.country()))
                && (branch == null || branch.equals(insurance.branch()));
    }

    private static boolean beginsAfter(Insurance insurance, Put put) {
        return insurance.days().isPresent() && insurance.days().get().firstDay().isAfter(put.asOf());
    }
}
