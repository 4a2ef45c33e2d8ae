package org.circula.engine.bring;

import java.util.ArrayList;
import java.util.List;
import org.circula.engine.fact.Fact;
import org.circula.measure.Missing;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A put of a certain kind of status or of a certain State, as a rule compares them; what the rule leaves open is null.
 *
 * <p>A put whose status or State is known is one fact. One that stands for a status that perhaps exists might be of each kind
 * that some rule names, so it is brought once more for each, as a possibility.
 */
record PutQuestion(@Nullable String status, @Nullable String state) {

    /** The put as far as it is known. */
    static Fact known(int id, Put put) {
        return new org.circula.engine.fact.Put(
                id,
                put.pathway().id(),
                put.statusKind().orElse(null),
                put.state().orElse(null),
                Truth.YES,
                List.of());
    }

    /** The put as it perhaps is, or null where it surely is not so or is known already. */
    @Nullable
    Fact perhaps(int id, Put put) {
        if (put.truth() != Truth.MAYBE) {
            return null;
        }
        String knownStatus = put.statusKind().orElse(null);
        String knownState = put.state().orElse(null);
        List<Missing> missing = new ArrayList<>(2);
        if (!agrees(knownStatus, status, missing) || !agrees(knownState, state, missing) || missing.isEmpty()) {
            return null;
        }
        return new org.circula.engine.fact.Put(
                id,
                put.pathway().id(),
                knownStatus == null ? status : knownStatus,
                knownState == null ? state : knownState,
                Truth.MAYBE,
                missing);
    }

    private boolean agrees(@Nullable String known, @Nullable String asked, List<Missing> missing) {
        if (asked == null || asked.equals(known)) {
            return true;
        }
        if (known != null) {
            return false;
        }
        missing.add(new Missing(Missing.Kind.STATUS, status == null ? "statuses" : status, List.of()));
        return true;
    }
}
