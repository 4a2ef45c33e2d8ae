package org.circula.engine.bring;

import java.util.List;
import org.circula.engine.fact.AwayFor;
import org.circula.engine.fact.Fact;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person was away for a reason on some day until the day asked about.
 *
 * <p>Days surely spent in the put's own State are not away, whatever their reason. Days away of which the reason is not said,
 * also those in no stay, may have been for it. Days before the first stay are left to the measures, which know of which days
 * the provision speaks.
 */
record AwayForQuestion(String reason, List<String> reasons) implements FactQuestion {

    AwayForQuestion(String reason) {
        this(reason, List.of(reason));
    }

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        DaySet asked = life.perhapsAwaySinceFirstStay(put.state(), put.asOf());
        UncertainDays forReason = life.forReasons(reasons);
        if (forReason.surely().meets(asked)) {
            return new AwayFor(id, reason, Truth.YES, List.of());
        }
        if (forReason.perhaps().meets(asked)) {
            return maybe(id, forReason.perhaps().intersection(asked).runs());
        }
        return life.life().stays().complete() ? null : maybe(id, List.of());
    }

    private AwayFor maybe(int id, List<Span> stretches) {
        return new AwayFor(id, reason, Truth.MAYBE, List.of(new Missing(Missing.Kind.REASON, reason, stretches)));
    }
}
