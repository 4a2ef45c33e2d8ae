package org.circula.advise.dates;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.DatedBy;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Take;
import org.circula.measure.AbsenceDays;
import org.circula.measure.Amount;
import org.circula.measure.LeftOutDays;
import org.circula.measure.LifeView;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Measurer;
import org.circula.measure.StatusChain;
import org.circula.measure.Yardstick;
import org.circula.person.Life;
import org.circula.time.CalendarLimit;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/**
 * The earliest later day on which a count that an exception depends on may come out otherwise. Findings do not tell of such
 * counts, so they are taken here, by the same measurer.
 */
final class NextCount {

    /** A count that may come out otherwise sooner than this is measured ahead. */
    static final int SOON = 10;

    private final RuleBases law;
    private final Measurer measurer = new Measurer();
    private final Function<LocalDate, LifeView> lives;

    private final ExceptionsInReach inReach;

    private final LookingAhead ahead = new LookingAhead();

    private NextCount(RuleBases law, Function<LocalDate, LifeView> lives, ExceptionsInReach inReach) {
        this.law = law;
        this.lives = lives;
        this.inReach = inReach;
    }

    /** For a life that goes on as it is. */
    static NextCount of(LawInTime law, Life life, LocalDate from) {
        LifeView view = new LifeView(life, law.territories(), from);
        return new NextCount(law.law(), view::seenOn, new ExceptionsInReach(law, life));
    }

    /** For a life that has other stays on each day. */
    static NextCount ofEachDay(LawInTime law, Life life, Function<LocalDate, Life> lives) {
        return new NextCount(
                law.law(),
                day -> new LifeView(lives.apply(day), law.territories(), day),
                new ExceptionsInReach(law, life));
    }

    /** The exceptions to a provision that may concern the put, as the law that answers and that of the Union state them. */
    List<Provision> exceptions(Provision provision, PutOnADay put) {
        return provision.liftedBy().isEmpty() ? List.of() : inReach.to(provision, put.put());
    }

    /** For any count that decides whether an exception to the provision applies, or which days it leaves out. */
    LocalDate ofExceptions(Provision provision, PutOnADay put) {
        LocalDate next = NextChange.NEVER;
        for (Provision exception : exceptions(provision, put)) {
            for (ProvisionValue value : untilTheLawChanges(exception, put.day())) {
                next = NextChange.earlier(next, of(value, exception, put));
            }
        }
        return next;
    }

    /**
     * The values that may answer until the next day that the law names: the one of this day where the day asked about picks it, else
     * any.
     */
    static List<ProvisionValue> untilTheLawChanges(Provision provision, LocalDate day) {
        boolean pickedByTheDay = provision.datedBy() == DatedBy.AS_OF
                && provision.judgments().isEmpty()
                && provision.values().stream()
                        .allMatch(value -> value.inForceFrom().isEmpty()
                                && value.inForceUntil().isEmpty()
                                && value.readings().isEmpty());
        return pickedByTheDay
                ? provision.values().stream()
                        .filter(value -> value.speaksOf(day))
                        .reduce((earlier, later) -> later)
                        .map(List::of)
                        .orElse(List.of())
                : provision.values();
    }

    /** For the count that decides whether a value of an exception applies, or which days it leaves out. */
    LocalDate of(ProvisionValue value, Provision exception, PutOnADay put) {
        LocalDate byLongAbsence = value.leavesOut()
                .flatMap(ProvisionValue.LeftOut::longAbsences)
                .map(asked -> longAbsenceExceeds(asked.longerThan(), put))
                .orElse(NextChange.NEVER);
        return value.onlyIf()
                .map(onlyIf -> NextChange.earlier(byLongAbsence, of(onlyIf, exception, put)))
                .orElse(byLongAbsence);
    }

    private LocalDate of(ProvisionValue.CountedClass counted, Provision exception, PutOnADay put) {
        MeasureContext context = context(exception, put);
        LocalDate next = counted.on().isPresent()
                ? onADayOfAbsence(counted, counted.on().get(), context, put)
                : passing(counted.measure(), counted.is(), context, put);
        return next.isBefore(put.day().plusDays(SOON)) && isReadByTheLifeAlone(counted, exception, put)
                ? NextChange.later(next, readsAlikeUntil(counted, exception, put))
                : next;
    }

    /** For a count on a day that an absence makes: it moves on with the day that counts until there is such an absence. */
    private LocalDate onADayOfAbsence(
            ProvisionValue.CountedClass counted,
            ProvisionValue.DayOfAbsence on,
            MeasureContext context,
            PutOnADay put) {
        List<LocalDate> days = AbsenceDays.of(on, context).days();
        if (!days.contains(context.day())) {
            return NextChange.NEVER; // a day gone by: what was held on it changes only with the keeping of a status
        }
        Measured absence = measurer.measure(absenceFrom(on), context);
        Condition reached =
                new Condition(Condition.Comparison.AT_LEAST, List.of(new Condition.PeriodOperand(on.reaches())));
        LocalDate byAbsence = NextChange.earlier(
                passing(absence.least(), reached, put.day()), passing(absence.most(), reached, put.day()));
        return NextChange.earlier(passing(counted.measure(), counted.is(), context, put), byAbsence);
    }

    /** Whether statuses that verdicts have ended change nothing: what fails with all that the life tells of fails with fewer too. */
    private boolean isReadByTheLifeAlone(ProvisionValue.CountedClass counted, Provision exception, PutOnADay put) {
        return !dependsOnLostStatuses(counted.measure(), put)
                || StatusDependence.onlyShrinksByLosses(counted.measure(), counted.is())
                        && read(counted, exception, put, put.day()).stream().allMatch(Yardstick.Holding.FAILS::equals);
    }

    /**
     * The first later day on which the count is read otherwise than on this one, or the last day looked at: it is measured anew on
     * each day, but not judged.
     */
    private LocalDate readsAlikeUntil(ProvisionValue.CountedClass counted, Provision exception, PutOnADay put) {
        return ahead.alikeUntil(name(exception, put), counted, put.day(), day -> read(counted, exception, put, day));
    }

    /** What is looked at ahead, by name: a provision as it is put. */
    String name(Provision provision, PutOnADay put) {
        return provision.id() + " " + put.put().jurisdiction() + " " + put.put().state() + " "
                + put.put().held().map(StatusChain::key) + " " + put.statuses();
    }

    private List<Yardstick.Holding> read(
            ProvisionValue.CountedClass counted, Provision exception, PutOnADay put, LocalDate day) {
        MeasureContext usual = context(exception, put, day);
        List<LocalDate> days = counted.on()
                .map(absence -> AbsenceDays.of(absence, usual).days())
                .orElse(List.of(usual.day()));
        List<Yardstick.Holding> read = new ArrayList<>();
        for (LocalDate looked : days) {
            MeasureContext context = usual.onDay(looked);
            Measured measured = measurer.measure(counted.measure(), context);
            read.add(Yardstick.read(counted.is(), measured.least(), context).holding());
            read.add(Yardstick.read(counted.is(), measured.most(), context).holding());
        }
        return read;
    }

    /** For another limit that an exception holds against a measure of its own. */
    LocalDate ofOwnMeasure(ProvisionValue value, Provision exception, PutOnADay put) {
        return passing(value.measure().orElseThrow(), value.keep().orElseThrow(), context(exception, put), put);
    }

    /**
     * The next day on which a stretch that goes on may outlast a day that an event fixes; until one is told, none does. Where days fall
     * out of sight, each day moves the beginning against which it is asked whether the event came in time.
     */
    LocalDate ofFixedDays(
            Condition.DayOfEventOperand operand, MeasureSpecification measure, Provision exception, PutOnADay put) {
        if (NextMet.slides(measure)) {
            boolean isFixed =
                    Yardstick.fixedDay(operand, context(exception, put)).isPresent();
            return isFixed ? put.day().plusDays(1) : NextChange.NEVER;
        }
        return Yardstick.fixedDays(operand, context(exception, put)).stream()
                .flatMap(fixed -> Stream.of(0, 1, 2).map(fixed.day()::plusDays))
                .filter(put.day()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(NextChange.NEVER);
    }

    private LocalDate passing(
            MeasureSpecification measure, Condition condition, MeasureContext context, PutOnADay put) {
        LocalDate day = put.day();
        boolean fixed = !context.day().equals(day);
        if (dependsOnLostStatuses(measure, put)) {
            return day.plusDays(1);
        }
        if (fixed || isFromAnEventNotTold(measure, put)) {
            return NextChange.NEVER;
        }
        LocalDate bounded = TurnOfTheCalendar.countsYears(measure) ? TurnOfTheCalendar.newYear(day) : NextChange.NEVER;
        Measured measured = measurer.measure(measure, context);
        boolean onlyFuller =
                NextMet.onlyGrows(measure) || TurnOfTheCalendar.countsYears(measure) && !NextMet.slides(measure);
        if (onlyFuller && exceeds(condition, measured, context)) {
            return bounded; // too much for good, or until another year is looked at
        }
        if (NextChange.jumps(measure)) {
            return day.plusDays(1);
        }
        LocalDate next = bounded;
        for (Amount amount : List.of(measured.least(), measured.most())) {
            next = NextChange.earlier(next, passing(amount, measure, condition, measured, day));
        }
        return next;
    }

    private static LocalDate passing(
            Amount amount, MeasureSpecification measure, Condition condition, Measured measured, LocalDate day) {
        if (NextMet.isOpen(amount)) {
            return NextMet.isToldOnly(measure, measured) ? NextChange.NEVER : day.plusDays(1);
        }
        boolean isTold = amount instanceof Amount.Count || amount instanceof Amount.Money;
        if (isTold && NextMet.OF_TOLD_FACTS.contains(measure.take()) && !NextMet.slides(measure)) {
            return NextChange.NEVER;
        }
        return passing(amount, condition, day);
    }

    private static LocalDate passing(Amount amount, Condition condition, LocalDate day) {
        LocalDate next = NextChange.NEVER;
        for (Condition.Operand threshold : condition.operands()) {
            next = NextChange.earlier(next, ThresholdGap.passingOverDaysLeftOut(amount, threshold, day));
        }
        return next;
    }

    /** Until the event is told nothing is counted, whatever is left out of it. */
    boolean isFromAnEventNotTold(MeasureSpecification measure, PutOnADay put) {
        Optional<String> event = measure.lookBack() instanceof LookBack.SinceEvent since
                ? Optional.of(since.event())
                : measure.lookBack() instanceof LookBack.WithinBackFrom back
                        ? Optional.of(back.event())
                        : Optional.empty();
        return event.filter(kind ->
                        lives.apply(put.day()).lastEvent(kind, put.day()).isEmpty())
                .isPresent();
    }

    /** Whether an exception may apply, as far as it depends on a count; one that does not depend on any may. */
    boolean mayApply(ProvisionValue value, Provision exception, PutOnADay put) {
        if (value.onlyIf().isEmpty()
                || value.onlyIf().get().on().isPresent()
                || dependsOnLostStatuses(value.onlyIf().get().measure(), put)) {
            return true;
        }
        MeasureContext context = context(exception, put);
        Measured measured = measurer.measure(value.onlyIf().get().measure(), context);
        return !fails(value.onlyIf().get().is(), measured.least(), context)
                || !fails(value.onlyIf().get().is(), measured.most(), context);
    }

    /** Whether another limit surely fails, so that an exception that asks for it relieves nobody yet. */
    boolean fails(Condition limit, Measured measured, Provision exception, PutOnADay put) {
        MeasureContext context = context(exception, put);
        return fails(limit, measured.least(), context) && fails(limit, measured.most(), context);
    }

    /** Whether an amount is surely more than a limit that is kept from below. */
    boolean exceeds(Condition limit, Measured measured, Provision exception, PutOnADay put) {
        return exceeds(limit, measured, context(exception, put));
    }

    private static boolean exceeds(Condition limit, Measured measured, MeasureContext context) {
        return limit.comparison().keepsBelow()
                && fails(limit, measured.least(), context)
                && fails(limit, measured.most(), context);
    }

    private static boolean fails(Condition condition, Amount amount, MeasureContext context) {
        return Yardstick.read(condition, amount, context).holding() == Yardstick.Holding.FAILS;
    }

    /**
     * A view of the life knows nothing of statuses that verdicts have ended. The time to the end of the only status of its kinds is then
     * no time at all, which no waiting brings back.
     */
    boolean dependsOnLostStatuses(MeasureSpecification measure, PutOnADay put) {
        return put.statuses() == PutOnADay.Statuses.SOME_PERHAPS_GONE
                && StatusDependence.countsStatuses(measure)
                && !(measure.take() == Take.TIME_TO_END_OF_STATUS && isOneStatusAtMost(measure, put));
    }

    private boolean isOneStatusAtMost(MeasureSpecification measure, PutOnADay put) {
        return lives.apply(put.day()).statuses().stream()
                        .filter(chain -> measure.statusKinds().contains(chain.kind()))
                        .count()
                <= 1;
    }

    private MeasureContext context(Provision exception, PutOnADay put) {
        return context(exception, put, put.day());
    }

    /** What a provision is measured in on a later day, with statuses as the life tells them. */
    MeasureContext context(Provision exception, PutOnADay put, LocalDate day) {
        LifeView view = lives.apply(day);
        LocalDate counting = switch (exception.datedBy()) {
            case APPLICATION, CLAIM ->
                view.lastEvent(exception.datedBy().name().toLowerCase(Locale.ROOT), day)
                        .orElse(day);
            default -> day;
        };
        return new MeasureContext(view, law, put.put().held(), put.put().state(), counting, LeftOutDays.none());
    }

    /** An absence is left out from the day on which it exceeds the period, all of it at once. */
    private LocalDate longAbsenceExceeds(Period period, PutOnADay put) {
        UncertainDays away = lives.apply(put.day())
                .presence(put.put().state().map(List::of).orElse(List.of()))
                .complement();
        return NextChange.earlier(
                exceeds(away.surely(), period, put.day()), exceeds(away.perhaps(), period, put.day()));
    }

    private static LocalDate exceeds(DaySet away, Period period, LocalDate day) {
        Optional<Span> running =
                away.intersection(DaySet.between(EARLIEST, day)).runHolding(day);
        return running.map(run -> new CalendarLimit(run.firstDay().minusDays(1), period)
                        .reachedOn()
                        .plusDays(1))
                .filter(exceeded -> exceeded.isAfter(day))
                .orElse(NextChange.NEVER);
    }

    /** Days of a life begin here. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static MeasureSpecification absenceFrom(ProvisionValue.DayOfAbsence asked) {
        return new MeasureSpecification(
                Take.NEAREST_ABSENCE,
                Optional.empty(),
                Optional.of(asked.outside()),
                new LookBack.SinceGrant(),
                Optional.of(MeasureSpecification.BrokenBy.ANY_PRESENCE),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
