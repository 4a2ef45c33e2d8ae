package org.circula.law;

/**
 * Which way a measure moves when days present become days absent.
 *
 * <p>Where it moves one way only, more absence never helps somebody who must stay below a limit of absence or above a limit of
 * presence, and a search for the last safe day need not look beyond the first day on which the limit is passed.
 *
 * <p>A sum in months is not declared: two stretches of thirty days make two months by the convention of thirty, and the one
 * stretch of sixty-one days that joins them may make one month and thirty days.
 */
public enum AbsenceMonotony {
    /** It can only grow: an absence, a count of absences' days. */
    GROWS,
    /** It can only shrink: days of presence. */
    SHRINKS,
    /** Nothing is promised. */
    NOT_DECLARED;

    /** What is declared of a specification. */
    public static AbsenceMonotony of(MeasureSpecification measure) {
        boolean inDays = measure.sum().map(rule -> rule == SumRule.DAYS).orElse(true);
        if (!inDays
                || measure.brokenBy().equals(java.util.Optional.of(MeasureSpecification.BrokenBy.RESIDENCE_RESUMED))) {
            return NOT_DECLARED;
        }
        return switch (measure.take()) {
            case NEAREST_ABSENCE,
                    TOTAL_ABSENCE,
                    WORST_WINDOW_ABSENCE,
                    WORST_BLOCK_ABSENCE,
                    ABSENCE_ONCE_HELD,
                    CALENDAR_MONTHS_AWAY,
                    MOST_CALENDAR_YEAR_ABSENCE -> GROWS;
            case NEAREST_PRESENCE,
                    TOTAL_PRESENCE,
                    COUNTED_PRESENCE,
                    ATTAINABLE_PRESENCE,
                    YEARS_WITH_PRESENCE,
                    LEAST_YEAR_PRESENCE,
                    MOST_WINDOW_PRESENCE,
                    LEAST_CALENDAR_YEAR,
                    MOST_CALENDAR_YEAR_PRESENCE,
                    CONTINUOUS_PRESENCE -> SHRINKS;
            default -> NOT_DECLARED;
        };
    }

    /** Whether more absence never helps to meet the condition. */
    public boolean neverHelps(Condition keep) {
        return this == GROWS && keep.comparison().keepsBelow()
                || this == SHRINKS && keep.comparison().keepsAbove();
    }
}
