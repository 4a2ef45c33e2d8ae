package org.circula.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a provision says from a day on, on the axis of {@link Provision#datedBy()}; it holds until the next value begins.
 *
 * @param from the first day
 * @param until the last day, set by the loader from the next value's first day; empty while it still holds
 * @param fromGrade the grade of the first day where it is worse than the value's
 * @param inForceFrom first day on the as-of axis, where {@code dated-by} is another axis and both matter
 * @param inForceUntil last day on the as-of axis
 * @param none the law has no such rule from this day
 * @param measure what is counted (limits)
 * @param keep the condition that keeps (limits, replacing exceptions)
 * @param asks the answer that decides (tests, duties)
 * @param holds the outcome for whomever the rule names (plain rights and bars)
 * @param effect what happens when it is not met
 * @param force how Union law binds
 * @param leavesOut which days an exception leaves out
 * @param onlyIf a count on which an exception depends
 * @param part the part of a quantity
 * @param whole the whole of a quantity
 * @param each the rate per unit of a quantity
 * @param sources where it stands
 * @param grade how well it is known
 * @param textOf the state of the text that was read
 * @param note a sentence shown with the citation
 * @param readings other readings of a contested point, each a complete value
 * @param taken why this reading is taken
 * @param due by which day a duty is to be done
 */
public record ProvisionValue(
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Grade> fromGrade,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        boolean none,
        Optional<MeasureSpecification> measure,
        Optional<Condition> keep,
        Optional<String> asks,
        Optional<Boolean> holds,
        Optional<Effect> effect,
        Optional<Force> force,
        Optional<LeftOut> leavesOut,
        Optional<CountedClass> onlyIf,
        Optional<MeasureSpecification> part,
        Optional<MeasureSpecification> whole,
        Optional<Condition.Operand> each,
        List<Citation> sources,
        Grade grade,
        Optional<LocalDate> textOf,
        Optional<String> note,
        List<Reading> readings,
        Optional<String> taken,
        Optional<DueDay> due) {

    public ProvisionValue {
        sources = List.copyOf(sources);
        readings = List.copyOf(readings);
    }

    /**
     * Days that an exception leaves out.
     *
     * @param awayFor absences for these reasons
     * @param under days under statuses of these kinds
     * @param longAbsences unbroken absences from the put's own State that exceed a period
     * @param asPresence whether they count as presence, rather than as nothing
     * @param cap how much is left out at most
     */
    public record LeftOut(
            List<String> awayFor,
            List<String> under,
            Optional<LongAbsences> longAbsences,
            boolean asPresence,
            Optional<Period> cap) {
        public LeftOut {
            awayFor = List.copyOf(awayFor);
            under = List.copyOf(under);
        }
    }

    /**
     * Unbroken absences that exceed a period; days away for some reasons stay counted.
     *
     * @param longerThan the period
     * @param part how much of each is left out
     * @param notFor the reasons
     * @param whileHolding only days on which a status of these kinds or classes is held; empty for all
     */
    public record LongAbsences(Period longerThan, Part part, List<String> notFor, List<String> whileHolding) {
        public LongAbsences {
            notFor = List.copyOf(notFor);
            whileHolding = List.copyOf(whileHolding);
        }
    }

    /** How much of a long absence is left out. */
    public enum Part {
        /** All its days. */
        WHOLE,
        /** Its days after the period. */
        BEYOND
    }

    /**
     * A class of people that a count makes: over sixty-five, five years married.
     *
     * @param measure what is counted
     * @param is what it must come to
     * @param on the day of an absence on which it is counted; empty for the day that counts for the exception
     */
    public record CountedClass(MeasureSpecification measure, Condition is, Optional<DayOfAbsence> on) {}

    /**
     * A day of the first unbroken absence since the grant of the status that reaches a period; where there is none, the day that
     * counts.
     *
     * @param moment which of its days
     * @param outside the place from which the person was absent
     * @param reaches the period
     */
    public record DayOfAbsence(Moment moment, TerritoryReference outside, Period reaches) {}

    /** A day that an absence makes. */
    public enum Moment {
        /** The last day present before it. */
        LEAVING,
        /** The day on which it reaches the period. */
        REACHED
    }

    /**
     * Another reading of a contested point.
     *
     * @param name its name
     * @param says what it holds
     * @param value the value as this reading has it; its own readings are empty
     * @param sources who holds it
     */
    public record Reading(String name, String says, ProvisionValue value, List<Citation> sources) {
        public Reading {
            sources = List.copyOf(sources);
        }
    }

    /** Whether this value speaks of the day, on the axis of {@code dated-by}. */
    public boolean speaksOf(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /** The same dates without a rule: what a judgment that annuls from the start leaves of it. */
    ProvisionValue annulledBy(Judgment judgment) {
        return new ProvisionValue(
                from,
                until,
                fromGrade,
                inForceFrom,
                inForceUntil,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                force,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                judgment.sources().isEmpty() ? sources : judgment.sources(),
                judgment.grade(),
                textOf,
                note,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
