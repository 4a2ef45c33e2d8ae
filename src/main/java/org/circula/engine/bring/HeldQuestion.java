package org.circula.engine.bring;

import java.time.LocalDate;
import java.util.List;
import org.circula.engine.fact.Fact;
import org.circula.engine.fact.Held;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.measure.StatusChain;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whether a status was held before, with or after the put's status; what the rule leaves open is null.
 *
 * <p>Where the put is about no status held, before and with are seen from the day asked about: held until then and no longer,
 * or held on that day. Where the put stands for a status that perhaps exists, every time is possible.
 */
record HeldQuestion(
        @Nullable String kind,
        @Nullable RelativeTime time,
        @Nullable String state) implements FactQuestion {

    @Override
    public @Nullable Fact answer(int id, Put put, LifeView life) {
        boolean seenFromUnknownStatus = put.truth() == Truth.MAYBE && put.held().isEmpty();
        boolean perhaps = !life.statusesComplete() && (seenFromUnknownStatus || possible(put));
        DaySet open = DaySet.none();
        List<StatusChain> statuses = life.statuses();
        for (int at = 0; at < statuses.size(); at++) {
            StatusChain status = statuses.get(at);
            if (!concerns(status, put)) {
                continue;
            }
            if (seenFromUnknownStatus) {
                perhaps = true;
                continue;
            }
            UncertainDays days = daysAtThatTime(status, put);
            if (!days.surely().isEmpty()) {
                return fact(id, Truth.YES, List.of());
            }
            open = open.union(days.perhaps());
        }
        return perhaps || !open.isEmpty() ? fact(id, Truth.MAYBE, missing(open.runs())) : null;
    }

    @Override
    public @Nullable String onlyWithStatus() {
        return kind;
    }

    private boolean concerns(StatusChain status, Put put) {
        return (kind == null || kind.equals(status.kind()))
                && (state == null || state.equals(status.state()))
                && !(put.held().isPresent() && status.isSameAs(put.held().get()));
    }

    private UncertainDays daysAtThatTime(StatusChain status, Put put) {
        UncertainDays days = status.held().intersection(window(put));
        if (time == RelativeTime.BEFORE && put.held().isEmpty()) {
            return new UncertainDays(
                    status.held().perhaps().contains(put.asOf()) ? DaySet.none() : days.surely(),
                    status.held().surely().contains(put.asOf()) ? DaySet.none() : days.perhaps());
        }
        return days;
    }

    /** Whether a status that nobody named could have been held at that time. */
    private boolean possible(Put put) {
        return !window(put).perhaps().isEmpty();
    }

    private UncertainDays window(Put put) {
        LocalDate asOf = put.asOf();
        UncertainDays untilThen = UncertainDays.known(DaySet.until(asOf));
        if (time == null) {
            return untilThen;
        }
        if (put.held().isPresent()) {
            return time.daysAround(put.held().get()).intersection(untilThen);
        }
        return UncertainDays.known(
                switch (time) {
                    case BEFORE -> DaySet.until(asOf.minusDays(1));
                    case WITH -> DaySet.between(asOf, asOf);
                    case AFTER -> DaySet.none();
                });
    }

    private Held fact(int id, Truth truth, List<Missing> missing) {
        return new Held(id, kind, time == null ? null : time.word(), state, truth, missing);
    }

    private List<Missing> missing(List<Span> stretches) {
        return List.of(new Missing(Missing.Kind.STATUS, kind == null ? "statuses" : kind, stretches));
    }
}
