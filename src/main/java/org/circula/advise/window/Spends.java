package org.circula.advise.window;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.law.Condition.Comparison;
import org.circula.law.Take;

/** What uses up the allowance that a limit leaves. */
public enum Spends {
    /** Days in the place. The days of coming and going are days in it: a stay from the 1st to the 3rd spends three. */
    PRESENCE,
    /** Whole days away. The days of leaving and coming back are presence: away from the 1st to the 3rd spends one. */
    ABSENCE,
    /** Days of work, from the first to the last. */
    WORK;

    /** What is counted by a take; empty where it counts no days that a person can plan. */
    private static Optional<Spends> counted(Take take) {
        return Optional.ofNullable(
                switch (take) {
                    case DAYS_IN_WINDOW,
                            DAYS_SINCE_FIRST_ENTRY,
                            TOTAL_PRESENCE,
                            MOST_WINDOW_PRESENCE,
                            LEAST_CALENDAR_YEAR,
                            AVERAGE_CALENDAR_YEAR,
                            MOST_CALENDAR_YEAR_PRESENCE -> PRESENCE;
                    case TOTAL_ABSENCE, WORST_WINDOW_ABSENCE, WORST_BLOCK_ABSENCE, MOST_CALENDAR_YEAR_ABSENCE ->
                        ABSENCE;
                    case TIME_WORKED, MOST_WINDOW_WORK, MOST_CALENDAR_YEAR_WORK -> WORK;
                    default -> null;
                });
    }

    /** What uses up a limit: what is counted, where it may not be too much; its opposite, where it must be enough. */
    static Optional<Spends> of(Take take, Comparison comparison) {
        if (comparison.keepsBelow()) {
            return counted(take);
        }
        return comparison.keepsAbove() && take != Take.TOTAL_ABSENCE
                ? counted(take).filter(PRESENCE::equals).map(presence -> ABSENCE)
                : Optional.empty();
    }

    /** The first day spent by somebody who comes, leaves or begins on a day. */
    LocalDate firstDay(LocalDate begin) {
        return this == ABSENCE ? begin.plusDays(1) : begin;
    }

    /** The last day spent by somebody who goes, comes back or stops on a day. */
    LocalDate lastDay(LocalDate end) {
        return this == ABSENCE ? end.minusDays(1) : end;
    }
}
