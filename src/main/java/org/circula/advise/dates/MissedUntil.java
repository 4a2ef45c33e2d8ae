package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.circula.law.Condition;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.measure.LeftOutDays;
import org.circula.measure.LifeView;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Measurer;
import org.circula.measure.StatusChain;
import org.circula.measure.Yardstick;
import org.circula.time.UncertainDays;
import org.circula.verdict.Margin;

/**
 * Until when a limit that is missed surely stays so: it is measured anew on later days, but not judged. What was found is kept, so that a
 * search from day to day measures each day once. Safe for use by several threads.
 */
final class MissedUntil {

    private final NextCount counts;
    private final Measurer measurer = new Measurer();
    private final Map<List<Object>, Missed> found = new ConcurrentHashMap<>();

    MissedUntil(NextCount counts) {
        this.counts = counts;
    }

    /** Days on which a limit is missed by a value, the first of them and the first on which it is perhaps no more. */
    private record Missed(ProvisionValue by, LocalDate from, LocalDate until) {
        boolean holdsOn(LocalDate day, ProvisionValue value) {
            return by == value && !day.isBefore(from) && day.isBefore(until);
        }
    }

    /**
     * The first day on which a limit does not fail by itself, at the end of its bounds that decides: not before one day, and not after
     * another unless that comes first. The day from which it is looked for where nothing can be told.
     *
     * @param from the first day on which it may be met
     * @param before a day on which something else may change
     */
    LocalDate until(
            Provision provision,
            ProvisionValue value,
            PutOnADay put,
            Awaited awaited,
            LocalDate from,
            LocalDate before) {
        MeasureSpecification measure = value.measure().orElseThrow();
        Condition keep = value.keep().orElseThrow();
        List<Provision> leaveOut = counts.exceptions(provision, put).stream()
                .filter(exception -> exception.manner().equals(Optional.of(Manner.LEAVES_OUT)))
                .toList();
        boolean dependsOnLosses =
                counts.dependsOnLostStatuses(measure, put) && !StatusDependence.onlyShrinksByLosses(measure, keep);
        if (dependsOnLosses || !leaveOut.stream().allMatch(MissedUntil::leavesOutByReasonAlone)) {
            return from;
        }
        LocalDate last = NextChange.earlier(before, put.day().plusYears(LatestReturnFinder.YEARS_LOOKED_AT));
        List<Object> asked = List.of(
                provision.jurisdiction(),
                provision.id(),
                put.put().jurisdiction(),
                put.put().pathway().id(),
                put.put().state(),
                put.put().held().map(StatusChain::key),
                put.statuses(),
                awaited);
        Optional<Missed> known = Optional.ofNullable(found.get(asked)).filter(missed -> missed.holdsOn(from, value));
        LocalDate day = known.map(Missed::until).orElse(from);
        while (day.isBefore(last)) {
            MeasureContext context = counts.context(provision, put, day);
            context = leaveOut.isEmpty() ? context : context.leavingOut(mostLeftOut(leaveOut, context.life()));
            Measured measured = measurer.measure(measure, context);
            if (measured.otherwiseAppreciated().isPresent()
                    || Yardstick.read(keep, awaited.decidingEnd(measured, keep), context)
                                    .holding()
                            != Yardstick.Holding.FAILS) {
                break;
            }
            MissedLimit missed = missed(measure, keep, measured, context, day);
            day = leaveOut.isEmpty() ? mayBeMetFrom(missed, awaited) : mayBeMetFromOverDaysLeftOut(missed, awaited);
        }
        // What holds for as long as nothing is named holds no longer than until the day on which something is.
        LocalDate reached = NextChange.earlier(day, NextChange.later(last, from));
        found.put(asked, new Missed(value, known.map(Missed::from).orElse(from), reached));
        return reached;
    }

    private static LocalDate mayBeMetFrom(MissedLimit missed, Awaited awaited) {
        return missed.staysMissed() || missed.addsNothing(awaited) ? NextChange.NEVER : missed.mayBeMetFrom(awaited);
    }

    /** Days left out of a stretch without ending it move its anchor on to a month that may be shorter. */
    private static LocalDate mayBeMetFromOverDaysLeftOut(MissedLimit missed, Awaited awaited) {
        LocalDate tomorrow = missed.day().plusDays(1);
        return missed.staysMissed()
                ? NextChange.NEVER
                : NextChange.later(tomorrow, missed.mayBeMetFrom(awaited).minusDays(ThresholdGap.MONTHS_DIFFER_BY));
    }

    private static MissedLimit missed(
            MeasureSpecification measure, Condition keep, Measured measured, MeasureContext context, LocalDate day) {
        Yardstick.Reading worse =
                Yardstick.read(keep, keep.comparison().keepsAbove() ? measured.least() : measured.most(), context);
        Optional<Margin> margin = worse.daysOrUnits().isPresent()
                ? Optional.of(new Margin(worse.daysOrUnits().getAsLong(), worse.unit()))
                : Optional.empty();
        return new MissedLimit(measure, keep, measured, margin, day);
    }

    private static boolean leavesOutByReasonAlone(Provision exception) {
        return exception.values().stream()
                .flatMap(value -> value.leavesOut().stream())
                .allMatch(left -> left.under().isEmpty() && left.longAbsences().isEmpty() && !left.asPresence());
    }

    /** All that may be left out is, so that an absence which is too long even so is too long. */
    private static LeftOutDays mostLeftOut(List<Provision> exceptions, LifeView view) {
        List<String> reasons = exceptions.stream()
                .flatMap(exception -> exception.values().stream())
                .flatMap(value -> value.leavesOut().stream())
                .flatMap(left -> left.awayFor().stream())
                .distinct()
                .toList();
        return reasons.isEmpty()
                ? LeftOutDays.none()
                : new LeftOutDays(
                        UncertainDays.known(view.forReasons(reasons).perhaps()),
                        LeftOutDays.none().asPresence());
    }
}
