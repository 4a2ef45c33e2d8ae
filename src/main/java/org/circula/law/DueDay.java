package org.circula.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * By which day a duty is to be done, counted from something that happens to the person.
 *
 * <p>Before something: on the last day before it at the latest, or by so much earlier as the law says. Within a period of
 * something: until the day on which the period is reached, counted like every period from the day itself, months by the calendar
 * ({@code P3M} after 30 November ends on the last day of February).
 *
 * @param side before it, or after it
 * @param period how long before, at least, or how long after, at most; empty only for <em>before</em>, without a lead
 * @param of what it is counted from
 * @param event the event of {@code facts.yaml}, where it is counted from one
 */
public record DueDay(Side side, Optional<Period> period, Of of, Optional<String> event) {

    public DueDay {
        if (side == Side.WITHIN && period.isEmpty()) {
            throw new IllegalArgumentException("What is due within a time says which.");
        }
        if (event.isPresent() != (of == Of.EVENT)) {
            throw new IllegalArgumentException("An event is named where a duty is counted from one, and only there.");
        }
    }

    /** On which side of the day the duty lies. */
    public enum Side {
        BEFORE,
        WITHIN
    }

    /** What a duty is counted from. */
    public enum Of {
        /** The last day present before an absence. */
        DEPARTURE,
        /** The last day of the status that the pathway is about. */
        END_OF_STATUS,
        /** The day on which that status was granted. */
        GRANT_OF_STATUS,
        /** The last event of a kind. */
        EVENT;

        /** The word as written in YAML, such as {@code end-of-status}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The last day on which the duty is done in time.
     *
     * @param day the last day present before the departure, the last day of the status, the day of its grant, or of the event
     */
    public LocalDate lastDay(LocalDate day) {
        if (side == Side.WITHIN) {
            return day.plus(period.orElseThrow());
        }
        boolean dayItselfIsBefore = of == Of.DEPARTURE || of == Of.END_OF_STATUS;
        LocalDate last = dayItselfIsBefore ? day : day.minusDays(1);
        return period.map(last::minus).orElse(last);
    }
}
