package org.circula.law;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Which days a measure looks at; the last is always the day that counts. */
public sealed interface LookBack {

    /** All days known. */
    record Everything() implements LookBack {}

    /** From the day the status was granted. */
    record SinceGrant() implements LookBack {}

    /** From the first day present in the place. */
    record SinceFirstPresence() implements LookBack {}

    /**
     * From the day of the last event of a kind.
     *
     * @param event the kind
     * @param atMost how far after the event days are looked at; empty for up to the day that counts
     */
    record SinceEvent(String event, Optional<Period> atMost) implements LookBack {}

    /** From the grant of another status of the person, the last one of that kind. */
    record SinceGrantOf(String kind) implements LookBack {}

    /** From the day after the last status of these kinds ended. */
    record SinceEndOf(List<String> kinds) implements LookBack {
        public SinceEndOf {
            kinds = List.copyOf(kinds);
        }
    }

    /** The period back from the day that counts. */
    record Within(Period period) implements LookBack {}

    /** The period back from the last event of a kind. */
    record WithinBackFrom(String event, Period back) implements LookBack {}
}
