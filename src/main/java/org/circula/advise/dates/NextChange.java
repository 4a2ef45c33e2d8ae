package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Effect;
import org.circula.law.LookBack;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Take;
import org.circula.measure.Measured;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/**
 * The earliest later day on which a verdict may be another, if nothing happens but that days go by.
 *
 * <p>Always early enough, often too early: a search that goes from one such day to the next meets the first day of change
 * exactly and looks at few days on the way. It rests on three things. What is counted in days or in calendar time grows or
 * shrinks by no more than a day each day, but for the two or three days by which months differ. What is counted in whole calendar
 * years changes on 1 January, in whole calendar months early in a month. All else changes on days that the law or the life
 * names. Where none of that holds for a finding, the next day is looked at.
 *
 * @param law the rule bases
 * @param days the days on which the law changes or a fact of the life begins or ends
 * @param counts when counts that exceptions depend on come out otherwise
 * @param relief when exceptions say something else of a limit that is not met by itself
 * @param ahead until when limits say the same
 * @param missed until when limits that are missed stay so
 * @param endingByLaw whether a status can end by law, by the pathway to keep it, as far as it was asked
 */
record NextChange(
        RuleBases law,
        NamedDays days,
        NextCount counts,
        NextRelief relief,
        LimitAhead ahead,
        MissedUntil missed,
        Map<String, Boolean> endingByLaw) {

    NextChange(RuleBases law, NamedDays days, NextCount counts) {
        this(
                law,
                days,
                counts,
                new NextRelief(counts),
                new LimitAhead(counts),
                new MissedUntil(counts),
                new HashMap<>());
    }

    /** No day within reach. */
    static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    /** A month of 28 days may count as one of 31 days would; and the first month end may be met at once. */
    static final int SHORTEST_MONTH = 28;

    static final int LONGEST_MONTH = 31;

    private static final int MONTH_ENDS_DIFFER_BY = 3;

    /** The next day on which the put may be answered otherwise. */
    LocalDate after(LocalDate day, TriedPut.Judged judged) {
        LocalDate next = judged.verdict()
                .map(verdict -> of(verdict, PutOnADay.of(verdict, judged)))
                .orElseGet(() -> nextNamed(day));
        for (Verdict other : judged.keepingOfOthers()) {
            if (mayEndByLaw(other.put()) && !isOfTheSameStatus(other, judged)) {
                next = earlier(next, ofAnyFinding(other, PutOnADay.of(other, judged)));
                next = earlier(next, dayOfLossToCome(other, day));
            }
        }
        return next;
    }

    /** The keeping of a status is judged as if that one stood, whatever else is said of it. */
    private static boolean isOfTheSameStatus(Verdict other, TriedPut.Judged judged) {
        return judged.verdict()
                .filter(verdict -> PutOnADay.keepsTheStatusOf(other, verdict.put()))
                .isPresent();
    }

    /**
     * A day of loss that is told and still to come: others see the status until then. The law may say on the last day of an absence
     * that the status is gone from the next day on.
     */
    static LocalDate dayOfLossToCome(Verdict keeping, LocalDate day) {
        return keeping.lostOn().stream()
                .flatMap(lost -> Stream.of(lost.earliest(), lost.latest()))
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    /** Whether the status can end by law: one that somebody must take away stands, whatever the verdict on keeping it. */
    private boolean mayEndByLaw(Put put) {
        return endingByLaw.computeIfAbsent(
                put.jurisdiction() + " " + put.pathway().id(),
                key -> DaysOfChange.stated(law, put.pathway(), put.jurisdiction())
                        .flatMap(NextChange::everyValue)
                        .anyMatch(value -> value.effect().equals(Optional.of(Effect.LAPSES_BY_LAW))));
    }

    /** The values of a provision, those before its judgments, and those of readings not taken. */
    static Stream<ProvisionValue> everyValue(Provision provision) {
        Stream<ProvisionValue> before =
                provision.judgments().stream().flatMap(judgment -> judgment.valuesBefore().stream());
        return Stream.concat(provision.values().stream(), before)
                .flatMap(value -> Stream.concat(
                        Stream.of(value), value.readings().stream().map(reading -> reading.value())));
    }

    private LocalDate of(Verdict verdict, PutOnADay put) {
        LocalDate day = put.day();
        if (verdict.answer() != Answer.NO && verdict.answer() != Answer.YES) {
            return ofAnyFinding(verdict, put);
        }
        Map<String, Finding> findings = verdict.findings().stream()
                .collect(Collectors.toMap(finding -> finding.provision().id(), Function.identity()));
        Pathway.Requirement required = verdict.put().pathway().requirementsOn(day);
        LocalDate named = nextNamed(day, verdict);
        if (verdict.answer() == Answer.YES) {
            return earlier(untilMissed(required, findings, put), named);
        }
        boolean ownStatusGone = verdict.findings().stream().noneMatch(finding -> finding.outcome() == Outcome.NOT_MET);
        return ownStatusGone ? ofAnyFinding(verdict, put) : earlier(untilNotMissed(required, findings, put), named);
    }

    /** A yes lasts as long as all of its requirements: the earliest of their days, of alternatives that are met the latest. */
    private LocalDate untilMissed(Pathway.Requirement requirement, Map<String, Finding> findings, PutOnADay put) {
        if (requirement instanceof Pathway.Single single) {
            return of(findings.get(single.provision()), put);
        }
        Stream<LocalDate> days = requirement instanceof Pathway.AllOf all
                ? all.members().stream().map(member -> untilMissed(member, findings, put))
                : ((Pathway.AnyOf) requirement)
                        .members().stream()
                                .filter(member -> Awaited.YES.isMetBy(member, findings))
                                .map(member -> untilMissed(member, findings, put));
        return days.reduce(requirement instanceof Pathway.AllOf ? NextChange::earlier : NextChange::later)
                .orElse(put.day().plusDays(1));
    }

    /** A no lasts as long as any of its unmet requirements: the latest of their days, of alternatives the earliest. */
    private LocalDate untilNotMissed(Pathway.Requirement requirement, Map<String, Finding> findings, PutOnADay put) {
        LocalDate day = put.day();
        if (requirement instanceof Pathway.Single single) {
            Finding finding = findings.get(single.provision());
            return finding.outcome() == Outcome.NOT_MET ? of(finding, put) : day.plusDays(1);
        }
        boolean all = requirement instanceof Pathway.AllOf;
        List<Pathway.Requirement> members =
                requirement instanceof Pathway.AllOf allOf ? allOf.members() : ((Pathway.AnyOf) requirement).members();
        BinaryOperator<LocalDate> join = all ? NextChange::later : NextChange::earlier;
        return members.stream()
                .map(member -> untilNotMissed(member, findings, put))
                .reduce(join)
                .orElse(day.plusDays(1));
    }

    private LocalDate ofAnyFinding(Verdict verdict, PutOnADay put) {
        LocalDate next = nextNamed(put.day(), verdict);
        for (Finding finding : verdict.findings()) {
            next = earlier(next, of(finding, put));
        }
        return next;
    }

    /** The next day on which one finding may say something else. */
    LocalDate of(Finding finding, PutOnADay put) {
        LocalDate named = nextNamed(finding, put);
        Optional<ProvisionValue> value = finding.value().filter(found -> !found.none());
        if (finding.outcome() == Outcome.NOT_APPLICABLE || value.isEmpty()) {
            return named;
        }
        LocalDate counted = earlier(named, counts.ofExceptions(finding.provision(), put));
        if (finding.provision().kind() != ProvisionKind.LIMIT) {
            return counted;
        }
        return unlessAlike(finding, value.get(), put, ofLimit(finding, value.get(), counted, put), counted);
    }

    /**
     * A day on which a limit may say something else, or a later one where it is measured to say the same until then. What it says of a
     * loss is not measured: a limit that is missed is taken to say the same only while it counts the same.
     *
     * @param soonest the day on which it may
     * @param named the next day on which something else may make it say otherwise
     */
    LocalDate unlessAlike(Finding finding, ProvisionValue value, PutOnADay put, LocalDate soonest, LocalDate named) {
        boolean isSoon = soonest.isBefore(named) && soonest.isBefore(put.day().plusDays(NextCount.SOON));
        if (!isSoon || relief.leavesOut(finding.provision(), put)) {
            return soonest;
        }
        if (finding.outcome() != Outcome.NOT_MET) {
            return later(soonest, earlier(named, ahead.keptAlikeUntil(finding.provision(), value, put)));
        }
        return jumps(value.measure().orElseThrow())
                ? later(
                        soonest,
                        earlier(
                                ahead.countedAlikeUntil(finding.provision(), value, put),
                                earlier(named, relief.byExceptions(finding, put))))
                : soonest;
    }

    private LocalDate ofLimit(Finding finding, ProvisionValue value, LocalDate counted, PutOnADay put) {
        LocalDate day = put.day();
        Optional<MeasureSpecification> measure = value.measure();
        if (measure.isEmpty()) {
            return day.plusDays(1);
        }
        boolean missedForGood = finding.outcome() == Outcome.NOT_MET && isExact(finding) && tooMuchForGood(finding);
        if (missedForGood || NextMet.isCountedOnADayGoneBy(finding, day)) {
            return earlier(counted, relief.byExceptions(finding, put));
        }
        if (jumps(measure.get())) {
            return day.plusDays(1);
        }
        LocalDate bounded = earlier(counted, TurnOfTheCalendar.after(day, measure.get()));
        return switch (finding.outcome()) {
            case MET ->
                earlier(
                        bounded,
                        AbsenceGoingOn.isTheOneLookedAt(finding, day)
                                ? AbsenceGoingOn.beyondItsLimit(finding, day)
                                : byMargin(finding, day));
            case NOT_MET -> isExact(finding) ? earlier(bounded, byMarginOrExceptions(finding, put)) : day.plusDays(1);
            case LIFTED ->
                liftedOutright(finding)
                        ? bounded
                        : isExact(finding) ? earlier(bounded, byMarginOrExceptions(finding, put)) : day.plusDays(1);
            case UNKNOWN, DISCRETIONARY -> new NextOfOpenLimit(counts, relief).after(finding, value, bounded, put);
            case NOT_APPLICABLE -> day.plusDays(1);
        };
    }

    /** What only grows and is too much by itself stays too much. */
    private LocalDate byMarginOrExceptions(Finding finding, PutOnADay put) {
        LocalDate exceptions = relief.byExceptions(finding, put);
        return tooMuchForGood(finding) ? exceptions : earlier(byMargin(finding, put.day()), exceptions);
    }

    static boolean tooMuchForGood(Finding finding) {
        ProvisionValue value = finding.value().orElseThrow();
        return NextMet.onlyGrows(value.measure().orElseThrow())
                && value.keep().orElseThrow().comparison().keepsBelow()
                && finding.margin().filter(margin -> margin.amount() < 0).isPresent();
    }

    /** The margin is that of the worse end; where the ends differ, the better one may be met sooner. */
    private static boolean isExact(Finding finding) {
        return finding.measured().filter(Measured::isExact).isPresent();
    }

    private static LocalDate byMargin(Finding finding, LocalDate day) {
        Optional<MeasureSpecification> measure = finding.value().flatMap(ProvisionValue::measure);
        boolean slides = measure.filter(NextMet::slides).isPresent();
        if (finding.margin().isEmpty() || !finding.margin().get().unit().equals("days")) {
            return slides && finding.margin().isPresent() ? day.plusDays(1) : NEVER;
        }
        long mayDiffer = slides
                ? ThresholdGap.mayDifferBy(finding.measured().orElseThrow().most())
                : 0;
        return leap(day, Math.abs(finding.margin().get().amount()) - mayDiffer);
    }

    static LocalDate leap(LocalDate day, long daysAway) {
        long sure = Math.max(0, daysAway - MONTH_ENDS_DIFFER_BY) * SHORTEST_MONTH / LONGEST_MONTH;
        return day.plusDays(sure + 1);
    }

    /** Whether the exception that lifts asks for no limit of its own, so that it lifts whatever is counted. */
    private boolean liftedOutright(Finding finding) {
        return finding.liftedBy()
                .flatMap(id -> law.provision(finding.provision().jurisdiction(), id))
                .flatMap(Provision::manner)
                .filter(manner -> manner == Manner.LIFTS)
                .isPresent();
    }

    /**
     * A last stay is asked about until it has been over for a window, and then at once no more; blocks back from a day are all
     * laid anew on the next; an absence begun by a named day is looked at whole until that day falls out of sight.
     */
    static boolean jumps(MeasureSpecification measure) {
        return measure.looksAt().equals(Optional.of(MeasureSpecification.LooksAt.LAST_STAY))
                || measure.take() == Take.DAYS_SINCE_FIRST_ENTRY
                || measure.take() == Take.ABSENCES_LONGER_THAN
                || measure.take() == Take.WORST_BLOCK_ABSENCE
                || measure.lookBack() instanceof LookBack.NamedDays named
                        && named.begunBy().isPresent()
                || measure.lookBack() instanceof LookBack.FirstDayOf
                || measure.take() == Take.YEARS_WITH_PRESENCE
                || measure.take() == Take.ABSENCE_ONCE_HELD
                || measure.brokenBy().equals(Optional.of(MeasureSpecification.BrokenBy.RESIDENCE_RESUMED));
    }

    /** Shares of a validity and days fixed by events move with the law and the life, whose days are named; no other does. */
    private LocalDate nextNamed(LocalDate day, Verdict verdict) {
        boolean byEvent = verdict.findings().stream()
                .flatMap(finding -> finding.value().stream())
                .flatMap(value -> value.keep().stream())
                .anyMatch(keep -> keep.threshold() instanceof Condition.DayOfEventOperand);
        return byEvent ? day.plusDays(1) : nextNamed(day);
    }

    /** The next day that the law or the life names. */
    LocalDate nextNamed(LocalDate day) {
        return days.after(day);
    }

    /** The next day named that bears on one finding. */
    LocalDate nextNamed(Finding finding, PutOnADay put) {
        return days.after(put.day(), finding.provision(), put.put().jurisdiction());
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
