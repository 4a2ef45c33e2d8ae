package org.circula.harness.external.adapters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.harness.external.CaseBench;
import org.circula.harness.external.CaseInputs;
import org.circula.harness.external.CaseInputs.WrittenSpan;
import org.circula.harness.external.LifeDraft;
import org.circula.harness.external.NotMappedException;
import org.circula.law.MeasureSpecification;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.person.Life;

/** Journeys out of the United Kingdom: the day out and the day back, both spent in it. */
final class UkTrips {

    static final String STATE = "GB";

    /** A reason that no rule favours; the cases give none. */
    private static final String REASON = "holiday";

    private UkTrips() {}

    /** In the United Kingdom but for the journeys under the key {@code trips}; the last may still run. */
    static LifeDraft life(CaseInputs inputs) {
        List<WrittenSpan> trips = inputs.spans("trips").stream()
                .sorted(Comparator.comparing(WrittenSpan::from))
                .toList();
        LifeDraft life = new LifeDraft();
        String presentSince = LifeDraft.EARLIEST_DAY;
        for (WrittenSpan trip : trips) {
            life.in(STATE, presentSince, trip.from());
            if (trip.to().isEmpty()) {
                return life.outsideSince(STATE, trip.from());
            }
            life.outside(STATE, trip.from(), trip.to().get(), Optional.of(REASON));
            presentSince = trip.to().get();
        }
        return life.inSince(STATE, presentSince);
    }

    /** Counts days. */
    static long days(MeasureSpecification measure, Life life, LocalDate day, CaseBench bench) {
        Measured measured = bench.measure(measure, life, day);
        if (!measured.isExact() || !(measured.least() instanceof Amount.Count days)) {
            throw new NotMappedException("trips");
        }
        return days.number();
    }
}
