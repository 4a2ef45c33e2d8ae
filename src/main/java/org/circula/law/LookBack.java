package org.circula.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Which days a measure looks at; the last is the day that counts, unless an earlier one is named. */
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
     * @param until the last day looked at at all, none if the event came later; empty for the day that counts
     */
    record SinceEvent(String event, Optional<Period> atMost, Optional<LocalDate> until) implements LookBack {

        /** With no last day that the law names. */
        public SinceEvent(String event, Optional<Period> atMost) {
            this(event, atMost, Optional.empty());
        }
    }

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

    /**
     * The days of another look-back, no earlier than one day that the law names and no later than another: what lies on the two
     * sides of the day on which a rule changed is counted apart.
     *
     * @param days the period back, or from the grant of the status
     * @param notBefore the first day looked at at all; empty for none
     * @param until the last day looked at at all; empty for the day that counts
     * @param begunBy only unbroken absences that began by this day, and those to their end; empty for all
     */
    record NamedDays(
            LookBack days, Optional<LocalDate> notBefore, Optional<LocalDate> until, Optional<LocalDate> begunBy)
            implements LookBack {
        public NamedDays {
            if (!(days instanceof Within) && !(days instanceof SinceGrant)) {
                throw new IllegalArgumentException(
                        "Named days narrow a period back or the time since the grant, not " + days + ".");
            }
            if (notBefore.isEmpty() && until.isEmpty() && begunBy.isEmpty()) {
                throw new IllegalArgumentException("No day is named; use the other look-back alone.");
            }
        }

        /** The same days, but none before this one. */
        public NamedDays from(LocalDate first) {
            LocalDate later = notBefore.filter(first::isBefore).orElse(first);
            return new NamedDays(days, Optional.of(later), until, begunBy);
        }
    }

    /** The first day alone of the period back from the day that counts: of P5Y back from 2025-01-02 it is 2020-01-03. */
    record FirstDayOf(Period period) implements LookBack {}

    /** The period back from the last event of a kind. */
    record WithinBackFrom(String event, Period back) implements LookBack {}
}
