package org.circula.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What is to be counted, where, over which days, and by which convention.
 *
 * <p>Parameters that the take does not use are empty; {@link Take} says which it needs.
 *
 * @param take what is counted
 * @param in the place where presence, work or insurance counts
 * @param outside the place whose outside counts as absence
 * @param lookBack which days
 * @param brokenBy what breaks an absence
 * @param onlyFor only absences for these reasons
 * @param notFor all absences but those for these reasons
 * @param leaveOutUnder days under statuses of these kinds are not counted
 * @param sum how broken stretches are added
 * @param window the length of a window
 * @param years how many calendar years
 * @param looksAt which days a window is laid at
 * @param towards the pathway whose shares of residence count
 * @param under only under statuses of these kinds
 * @param before a day before which presence is looked for
 * @param statusKinds the kinds of status
 * @param lawfullyUsed only statuses that were lawfully used
 * @param event the event counted from
 * @param fromEvent the first event
 * @param toEvent the second event
 * @param branch the branch of insurance
 * @param occupations only work in these occupations
 * @param asks the answer that gives the amount
 * @param longerThan only absences that exceed this period
 * @param irregularExitsOnly only absences that began with an exit without the papers the law asks for
 * @param alsoEnded the last time held, whether it still runs or has ended
 */
public record MeasureSpecification(
        Take take,
        Optional<TerritoryReference> in,
        Optional<TerritoryReference> outside,
        LookBack lookBack,
        Optional<BrokenBy> brokenBy,
        List<String> onlyFor,
        List<String> notFor,
        List<String> leaveOutUnder,
        Optional<SumRule> sum,
        Optional<Period> window,
        Optional<Integer> years,
        Optional<LooksAt> looksAt,
        Optional<String> towards,
        List<String> under,
        Optional<LocalDate> before,
        List<String> statusKinds,
        boolean lawfullyUsed,
        Optional<String> event,
        Optional<String> fromEvent,
        Optional<String> toEvent,
        Optional<String> branch,
        List<String> occupations,
        Optional<String> asks,
        Optional<Period> longerThan,
        boolean irregularExitsOnly,
        boolean alsoEnded) {

    public MeasureSpecification {
        onlyFor = List.copyOf(onlyFor);
        notFor = List.copyOf(notFor);
        leaveOutUnder = List.copyOf(leaveOutUnder);
        under = List.copyOf(under);
        statusKinds = List.copyOf(statusKinds);
        occupations = List.copyOf(occupations);
    }

    /** The same count, its window laid at other days. */
    public MeasureSpecification lookingAt(LooksAt days) {
        return with(lookBack, years, Optional.of(days));
    }

    /** The same count over no more than so many calendar years, the running one with them. */
    public MeasureSpecification overYears(int calendarYears) {
        return with(lookBack, Optional.of(calendarYears), looksAt);
    }

    /** The same count over other days. */
    public MeasureSpecification lookingBack(LookBack days) {
        return with(days, years, looksAt);
    }

    private MeasureSpecification with(LookBack back, Optional<Integer> calendarYears, Optional<LooksAt> days) {
        return new MeasureSpecification(
                take,
                in,
                outside,
                back,
                brokenBy,
                onlyFor,
                notFor,
                leaveOutUnder,
                sum,
                window,
                calendarYears,
                days,
                towards,
                under,
                before,
                statusKinds,
                lawfullyUsed,
                event,
                fromEvent,
                toEvent,
                branch,
                occupations,
                asks,
                longerThan,
                irregularExitsOnly,
                alsoEnded);
    }

    /** What ends an unbroken absence. */
    public enum BrokenBy {
        /** A single day of presence. */
        ANY_PRESENCE,
        /** Only residence taken up again: a visit leaves it to appreciation. */
        RESIDENCE_RESUMED
    }

    /** At which days a window ends. */
    public enum LooksAt {
        /** Each day present. */
        EACH_DAY,
        /** Each day of the last stay, unless it has been over for the length of a window: then there is none. */
        LAST_STAY,
        /** The day that counts alone. */
        AS_OF
    }
}
