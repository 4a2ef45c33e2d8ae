package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From which day one may enter, acquire, return or claim, if one stays as one is.
 *
 * @param pathway the pathway
 * @param jurisdiction the rule base whose law answers
 * @param statusKind the status held that it is about, if any
 * @param state the State asked, if any
 * @param from the first day looked at
 * @param found what was found
 * @param day the first day on which the answer is yes; only for {@link Found#FROM}
 * @param openFrom the first day looked at on which the answer is not no: it is yes, or facts or an office decide; empty where there
 *     is none
 * @param metLast the provisions met last: those that were not met on the day before
 * @param inTheWay where no day was found: what is still not met on the last day looked at
 * @param lookedUntil the last day looked at
 */
public record EarliestDay(
        String pathway,
        String jurisdiction,
        Optional<String> statusKind,
        Optional<String> state,
        LocalDate from,
        Found found,
        Optional<LocalDate> day,
        Optional<LocalDate> openFrom,
        List<String> metLast,
        List<String> inTheWay,
        LocalDate lookedUntil) {

    public EarliestDay {
        metLast = List.copyOf(metLast);
        inTheWay = List.copyOf(inTheWay);
        if (day.isPresent() != (found == Found.FROM)) {
            throw new IllegalArgumentException(
                    "An earliest day is given where one was found, and only there; got " + found + " with " + day);
        }
    }

    /** What a search for the earliest day can find. */
    public enum Found {
        /** The answer is yes on the day, and on no earlier one looked at. */
        FROM,
        /** Waiting alone does not help, as far as was looked. */
        NOT_BY_WAITING,
        /** Facts are missing: it may be open now or become so, and nobody can tell from what is known. */
        NEEDS_FACTS,
        /** An authority decides. */
        DISCRETIONARY
    }
}
