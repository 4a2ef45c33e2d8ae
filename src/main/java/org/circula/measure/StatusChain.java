package org.circula.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.person.HeldStatus;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * Status spans of one kind and State that follow without a gap: one status, granted at the start of the first. A renewed card
 * restarts nothing.
 *
 * @param kind the kind of status
 * @param state the State that granted it
 * @param grants the spans, in order
 * @param held the days it was held; open where a verdict on keeping it is open
 */
public record StatusChain(String kind, String state, List<HeldStatus> grants, UncertainDays held) {

    public StatusChain {
        grants = List.copyOf(grants);
    }

    /** The day the status was granted. */
    public LocalDate grantedOn() {
        return grants.get(0).days().firstDay();
    }

    /** The last day of the grant that ends last, or empty while one runs. */
    public Optional<LocalDate> endsOn() {
        boolean runs = grants.stream().anyMatch(grant -> grant.days().stillRunning());
        return runs
                ? Optional.empty()
                : grants.stream().flatMap(grant -> grant.days().end().stream()).max(Comparator.naturalOrder());
    }

    /** The same status, lost on some day: surely held no longer from one day, perhaps no longer from an earlier one. */
    public StatusChain endingBetween(LocalDate earliestDayGone, Optional<LocalDate> latestDayGone) {
        DaySet sure = held.surely().minus(DaySet.from(earliestDayGone));
        DaySet perhaps = latestDayGone
                .map(gone -> held.perhaps().minus(DaySet.from(gone)))
                .orElse(held.perhaps());
        return new StatusChain(kind, state, grants, new UncertainDays(sure, perhaps.union(sure)));
    }

    /** What tells this status from others of the person. */
    public String key() {
        return kind + "@" + state + "@" + grantedOn();
    }

    /** Whether it is the same status, though a verdict may have ended one of the two. */
    public boolean isSameAs(StatusChain other) {
        return this == other
                || (kind.equals(other.kind)
                        && state.equals(other.state)
                        && grantedOn().equals(other.grantedOn()));
    }
}
