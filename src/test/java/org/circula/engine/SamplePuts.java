package org.circula.engine;

import java.util.Optional;
import org.circula.measure.LifeView;
import org.circula.measure.StatusChain;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;

/** Puts pathways of the sample law to a life. */
final class SamplePuts {

    private SamplePuts() {}

    /** A pathway about the status of this kind that the life holds. */
    static Put about(SampleBases bases, String pathway, LifeView life, String kind) {
        StatusChain held = life.statuses().stream()
                .filter(status -> status.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return put(bases, pathway, Optional.of(held), Optional.of(held.state()), Truth.YES);
    }

    /** A pathway about no status held. */
    static Put plain(SampleBases bases, String pathway) {
        return put(bases, pathway, Optional.empty(), bases.pathway(pathway).in(), Truth.YES);
    }

    /** A pathway about a status that perhaps exists. */
    static Put perhaps(SampleBases bases, String pathway) {
        return put(bases, pathway, Optional.empty(), bases.pathway(pathway).in(), Truth.MAYBE);
    }

    private static Put put(
            SampleBases bases, String pathway, Optional<StatusChain> held, Optional<String> state, Truth truth) {
        return new Put(
                1, bases.pathway(pathway), bases.pathway(pathway).jurisdiction(), held, state, truth, SampleLife.AS_OF);
    }
}
