package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.circula.law.Condition;
import org.circula.law.DatedBy;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Measurer;
import org.circula.measure.Yardstick;

/**
 * Until when a limit says the same, as far as that hangs on what is counted: it is measured anew on later days, but not judged. Only for
 * limits of which no exception leaves days out, since what is left out is not told here. Safe for use by several threads.
 */
final class LimitAhead {

    private final NextCount counts;
    private final Measurer measurer = new Measurer();
    private final LookingAhead readings = new LookingAhead();
    private final LookingAhead amounts = new LookingAhead();

    LimitAhead(NextCount counts) {
        this.counts = counts;
    }

    /** A value of an exception that may apply until the law changes. */
    private record Relief(Provision exception, ProvisionValue value) {

        /** A day fixed for the person is held against those stretches alone that go beyond the limit, and so is the day of an event. */
        boolean isHeldAgainstEachStretch() {
            return value.keep()
                            .filter(keep -> keep.threshold() instanceof Condition.DayOfEventOperand)
                            .isPresent()
                    || value.onlyIf()
                            .filter(onlyIf -> onlyIf.measure().lookBack() instanceof LookBack.WithinBackFrom)
                            .isPresent();
        }
    }

    /**
     * The first later day on which a limit, or another limit that an exception asks for, is kept otherwise than on this one, or the last
     * day looked at; the next day where statuses that verdicts have ended decide what is counted, or what is counted decides which value
     * is picked.
     */
    LocalDate keptAlikeUntil(Provision provision, ProvisionValue value, PutOnADay put) {
        List<Relief> reliefs = reliefs(provision, put);
        boolean cannotBeTold = dependsOnLosses(value, put)
                || isPickedByWhatIsCounted(provision)
                || reliefs.stream()
                        .anyMatch(relief ->
                                dependsOnLosses(relief.value(), put) || isPickedByWhatIsCounted(relief.exception()));
        return cannotBeTold
                ? put.day().plusDays(1)
                : readings.alikeUntil(
                        counts.name(provision, put),
                        List.of(value, reliefs),
                        put.day(),
                        kept(provision, value, reliefs, put));
    }

    /**
     * The first later day on which a limit counts another amount than on this one, at either end of its bounds, or the last day looked
     * at; the next day where statuses that verdicts have ended decide what is counted.
     */
    LocalDate countedAlikeUntil(Provision provision, ProvisionValue value, PutOnADay put) {
        MeasureSpecification measure = value.measure().orElseThrow();
        return dependsOnLosses(value, put)
                ? put.day().plusDays(1)
                : amounts.alikeUntil(
                        counts.name(provision, put),
                        value,
                        put.day(),
                        day -> appreciations(measurer.measure(measure, counts.context(provision, put, day))).stream()
                                .map(LimitAhead::bothEnds)
                                .toList());
    }

    /** The value of a later day is another where another absence has become the longest. */
    private static boolean isPickedByWhatIsCounted(Provision provision) {
        return provision.datedBy() == DatedBy.ABSENCE_START;
    }

    private boolean dependsOnLosses(ProvisionValue value, PutOnADay put) {
        return value.measure()
                .filter(measure -> counts.dependsOnLostStatuses(measure, put))
                .isPresent();
    }

    private List<Relief> reliefs(Provision provision, PutOnADay put) {
        List<Relief> reliefs = new ArrayList<>();
        for (Provision exception : counts.exceptions(provision, put)) {
            for (ProvisionValue value : NextCount.untilTheLawChanges(exception, put.day())) {
                if (!value.none() && counts.mayApply(value, exception, put)) {
                    reliefs.add(new Relief(exception, value));
                }
            }
        }
        return reliefs;
    }

    private Function<LocalDate, Object> kept(
            Provision provision, ProvisionValue value, List<Relief> reliefs, PutOnADay put) {
        MeasureSpecification measure = value.measure().orElseThrow();
        return day -> {
            MeasureContext context = counts.context(provision, put, day);
            List<Object> kept = new ArrayList<>();
            for (Measured measured : appreciations(measurer.measure(measure, context))) {
                kept.add(kept(value.keep().orElseThrow(), measured, context));
                reliefs.forEach(relief -> kept.add(kept(relief, measured, put, day)));
            }
            return kept;
        };
    }

    private List<Object> kept(Relief relief, Measured limit, PutOnADay put, LocalDate day) {
        MeasureContext context = counts.context(relief.exception(), put, day);
        Optional<MeasureSpecification> own = relief.value().measure();
        if (own.isEmpty() && relief.isHeldAgainstEachStretch()) {
            return bothEnds(limit);
        }
        Measured measured = own.isPresent() ? measurer.measure(own.get(), context) : limit;
        return relief.value().keep().map(keep -> kept(keep, measured, context)).orElse(List.of());
    }

    /** What was measured, and the same had it been appreciated otherwise, where that is left to somebody. */
    private static List<Measured> appreciations(Measured measured) {
        return measured.otherwiseAppreciated()
                .map(other -> List.of(measured, other))
                .orElse(List.of(measured));
    }

    /** How both ends of what was measured stand to a limit. */
    private static List<Object> kept(Condition keep, Measured measured, MeasureContext context) {
        return List.of(
                Yardstick.read(keep, measured.least(), context).holding(),
                Yardstick.read(keep, measured.most(), context).holding(),
                NextMet.isOpen(measured.least()),
                NextMet.isOpen(measured.most()),
                measured.isExact());
    }

    /** Both ends of what was measured. */
    private static List<Object> bothEnds(Measured measured) {
        return List.of(measured.least(), measured.most());
    }
}
