package org.circula.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.LookBack;
import org.circula.law.ProvisionValue;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.measure.MeasureContext;
import org.circula.measure.Yardstick;
import org.circula.measure.Yardstick.Holding;

/**
 * What an event can do for an unbroken stretch that goes beyond a limit: what has ended cannot be prolonged, so it must have happened
 * while the stretch was still short enough. Of an event whose day is not told it is not held against the person that it may have
 * come too late.
 *
 * @param limit the limit
 * @param shortEnough how short the stretch must still have been on the day of the event
 * @param context where the limit's measure stands
 */
record Prolonging(Condition limit, Condition shortEnough, MeasureContext context) {

    /**
     * What an event can do by an exception: where it says how short the absence must have been on the day of the event that is
     * asked, which may be longer than the limit itself where others have a longer one, and else the limit.
     */
    static Prolonging by(ExceptionAtWork exception, Condition limit, MeasureContext context) {
        Condition shortEnough = exception
                .value()
                .onlyIf()
                .filter(onlyIf -> onlyIf.measure().take() == Take.NEAREST_ABSENCE)
                .filter(onlyIf -> onlyIf.measure().lookBack() instanceof LookBack.WithinBackFrom)
                .map(ProvisionValue.CountedClass::is)
                .orElse(limit);
        return new Prolonging(limit, shortEnough, context);
    }

    /** Whether the stretch goes beyond the limit. */
    boolean isBeyond(Amount.Stretch stretch) {
        return fails(limit, stretch);
    }

    /** Whether the stretch was still short enough at the end of the day of the event, or began later. */
    boolean isInTime(Optional<LocalDate> event, Amount.Stretch stretch) {
        return event.filter(stretch.anchor()::isBefore)
                .map(on -> on.isBefore(stretch.end()) ? on : stretch.end())
                .map(on -> !fails(shortEnough, stretch.until(on)))
                .orElse(true);
    }

    /** Whether some stretch had gone beyond the limit before every one of these events. */
    boolean allCameTooLate(List<Optional<LocalDate>> events, Amount.Stretches stretches) {
        return stretches.all().stream()
                .filter(this::isBeyond)
                .anyMatch(stretch -> events.stream().noneMatch(event -> isInTime(event, stretch)));
    }

    private boolean fails(Condition condition, Amount.Stretch stretch) {
        Amount.Stretches alone = new Amount.Stretches(List.of(stretch));
        return Yardstick.read(condition, alone, context).holding() == Holding.FAILS;
    }
}
