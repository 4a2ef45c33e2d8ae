package org.circula.law;

import static org.circula.law.Parameter.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * The closed list of things that can be counted. Each is one class in {@code measure}, with a worked table.
 *
 * <p>The parameters named here are what {@code circula rules check} allows and asks for.
 */
public enum Take {
    NEAREST_ABSENCE(EnumSet.of(OUTSIDE, BROKEN_BY), EnumSet.of(LOOK_BACK, REASONS, LEAVE_OUT, EXITS)),
    NEAREST_PRESENCE(EnumSet.of(IN), EnumSet.of(LOOK_BACK)),
    TOTAL_ABSENCE(EnumSet.of(OUTSIDE, SUM), EnumSet.of(LOOK_BACK, REASONS, LEAVE_OUT, EXITS)),
    ABSENCES_LONGER_THAN(EnumSet.of(OUTSIDE, LONGER_THAN), EnumSet.of(LOOK_BACK, REASONS, LEAVE_OUT, EXITS)),
    STATES_INSURED(EnumSet.of(IN), EnumSet.of(LOOK_BACK, BRANCH)),
    TOTAL_PRESENCE(EnumSet.of(IN, SUM), EnumSet.of(LOOK_BACK, LEAVE_OUT, UNDER)),
    WORST_WINDOW_ABSENCE(EnumSet.of(OUTSIDE, WINDOW, SUM), EnumSet.of(LOOK_BACK, REASONS, LEAVE_OUT, EXITS)),
    WORST_BLOCK_ABSENCE(EnumSet.of(OUTSIDE, WINDOW, SUM), EnumSet.of(LOOK_BACK, REASONS, LEAVE_OUT, EXITS)),
    ABSENCE_ONCE_HELD(EnumSet.of(OUTSIDE, WINDOW), EnumSet.noneOf(Parameter.class)),
    CALENDAR_MONTHS_AWAY(EnumSet.of(OUTSIDE, WINDOW), EnumSet.noneOf(Parameter.class)),
    MOST_WINDOW_PRESENCE(EnumSet.of(IN, WINDOW, SUM), EnumSet.of(LOOK_BACK, UNDER)),
    MOST_WINDOW_WORK(EnumSet.of(IN, WINDOW, SUM), EnumSet.of(LOOK_BACK, UNDER)),
    LEAST_CALENDAR_YEAR(EnumSet.of(IN, YEARS, SUM), EnumSet.of(LOOK_BACK)),
    AVERAGE_CALENDAR_YEAR(EnumSet.of(IN, YEARS, SUM), EnumSet.of(LOOK_BACK)),
    MOST_CALENDAR_YEAR_PRESENCE(EnumSet.of(IN, SUM), EnumSet.of(LOOK_BACK, YEARS, UNDER)),
    MOST_CALENDAR_YEAR_ABSENCE(EnumSet.of(OUTSIDE, SUM), EnumSet.of(LOOK_BACK, YEARS, REASONS, LEAVE_OUT, EXITS)),
    MOST_CALENDAR_YEAR_WORK(EnumSet.of(IN, SUM), EnumSet.of(LOOK_BACK, YEARS, UNDER)),
    DAYS_IN_WINDOW(EnumSet.of(IN, WINDOW, LOOKS_AT), EnumSet.of(LEAVE_OUT)),
    DAYS_SINCE_FIRST_ENTRY(EnumSet.of(IN, WINDOW, LOOKS_AT), EnumSet.of(LEAVE_OUT, SUM)),
    COUNTED_PRESENCE(EnumSet.of(IN, WINDOW), EnumSet.of(TOWARDS, UNDER)),
    ATTAINABLE_PRESENCE(EnumSet.of(IN, WINDOW), EnumSet.noneOf(Parameter.class)),
    YEARS_WITH_PRESENCE(EnumSet.of(IN, WINDOW, LONGER_THAN), EnumSet.of(UNDER)),
    LEAST_YEAR_PRESENCE(EnumSet.of(IN, YEARS), EnumSet.of(UNDER)),
    COUNTED_RESIDENCE(EnumSet.of(IN, TOWARDS, SUM), EnumSet.of(UNDER, LOOK_BACK)),
    CONTINUOUS_PRESENCE(EnumSet.of(IN), EnumSet.noneOf(Parameter.class)),
    TIME_SINCE_ENTRY(EnumSet.of(IN), EnumSet.noneOf(Parameter.class)),
    PRESENCE_BEFORE(EnumSet.of(IN, BEFORE), EnumSet.noneOf(Parameter.class)),
    TIME_HELD(EnumSet.of(STATUS_KINDS), EnumSet.of(IN, ALSO_ENDED)),
    TIME_SINCE_END_OF_STATUS(EnumSet.of(STATUS_KINDS), EnumSet.of(IN)),
    TIME_TO_END_OF_STATUS(EnumSet.of(STATUS_KINDS), EnumSet.of(IN)),
    RENEWALS(EnumSet.of(STATUS_KINDS), EnumSet.of(IN)),
    STATUSES_HELD(EnumSet.of(STATUS_KINDS), EnumSet.of(IN, LOOK_BACK, LAWFULLY_USED)),
    TIME_SINCE_EVENT(EnumSet.of(EVENT), EnumSet.noneOf(Parameter.class)),
    TIME_BETWEEN_EVENTS(EnumSet.of(FROM_EVENT, TO_EVENT), EnumSet.noneOf(Parameter.class)),
    AGE(EnumSet.noneOf(Parameter.class), EnumSet.noneOf(Parameter.class)),
    INSURED_TIME(EnumSet.of(IN, BRANCH), EnumSet.of(LOOK_BACK, SUM)),
    TIME_WORKED(EnumSet.of(IN, SUM), EnumSet.of(LOOK_BACK, OCCUPATION, UNDER)),
    TIME_OUT_OF_WORK(EnumSet.of(IN, SUM), EnumSet.of(LOOK_BACK)),
    ANSWERED_AMOUNT(EnumSet.of(ASKS), EnumSet.noneOf(Parameter.class));

    private final Set<Parameter> required;
    private final Set<Parameter> optional;

    Take(Set<Parameter> required, Set<Parameter> optional) {
        this.required = Set.copyOf(required);
        this.optional = Set.copyOf(optional);
    }

    /** The word as written in YAML, such as {@code nearest-absence}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public Set<Parameter> required() {
        return required;
    }

    public Set<Parameter> optional() {
        return optional;
    }
}
