package org.circula.verdict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.measure.Amount;
import org.circula.measure.MeasureContext;
import org.circula.measure.Yardstick;
import org.circula.measure.Yardstick.FixedDay;
import org.circula.measure.Yardstick.Holding;

/**
 * A longer time that an event fixed for this person in place of a limit on unbroken stretches, such as a longer time to come back.
 *
 * <p>It covers a stretch that ends in time, if that had not gone beyond the limit by the day of the event. So each stretch beyond the
 * limit needs an event before it had, and one event may cover several.
 *
 * <table>
 * <caption>Less than P6M; away from 2018-01-11 to 2018-10-27</caption>
 * <tr><th>fixed on</th><th>until</th><th>covered</th></tr>
 * <tr><td>2018-07-09</td><td>2018-12-31</td><td>yes</td></tr>
 * <tr><td>2018-07-10</td><td>2018-12-31</td><td>no: six months are reached</td></tr>
 * <tr><td>2018-01-05</td><td>2018-10-27</td><td>no: not back before that day</td></tr>
 * </table>
 *
 * @param prolonging what an event can do for a stretch beyond the limit in place of which the time was fixed
 * @param fixed the condition that names the fixed day
 * @param context where the exception's own counting stands
 */
record TimeFixed(Prolonging prolonging, Condition fixed, MeasureContext context) {

    TimeFixed {
        if (!(fixed.threshold() instanceof Condition.DayOfEventOperand)) {
            throw new IllegalArgumentException("No event fixes a day in " + fixed + ".");
        }
    }

    /**
     * Whether every stretch beyond the limit is covered: none is where no event fixes a day, as where it is another State that fixed
     * one. Open where a day that is not told may cover what those that are told do not.
     */
    Holding holding(Amount.Stretches stretches) {
        List<FixedDay> days = days();
        for (Amount.Stretch stretch : stretches.all()) {
            if (prolonging.isBeyond(stretch) && days.stream().noneMatch(day -> covers(day, stretch))) {
                return Yardstick.mayFixAnotherDay(dayFixed(), context) ? Holding.OPEN : Holding.FAILS;
            }
        }
        return Holding.HOLDS;
    }

    /**
     * The first day on which a stretch that is not covered had cost what the limit keeps: the day after it went beyond the limit, or
     * beyond the last day that was fixed in time for it. Empty where the limit is no period.
     */
    Optional<LocalDate> firstDayGone(Amount.Stretches stretches) {
        return stretches.all().stream()
                .filter(stretch -> days().stream().noneMatch(day -> covers(day, stretch)))
                .flatMap(stretch -> gone(stretch).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> gone(Amount.Stretch stretch) {
        return prolonging.limit().threshold() instanceof Condition.PeriodOperand period
                ? LossDay.gone(prolonging.limit().comparison(), stretch, period.period())
                        .map(gone -> later(gone, stretch))
                : Optional.empty();
    }

    private LocalDate later(LocalDate gone, Amount.Stretch stretch) {
        long daysAfter = fixed.comparison() == Condition.Comparison.LESS_THAN ? 1 : 2;
        return days().stream()
                .filter(day -> prolonging.isInTime(day.happenedOn(), stretch))
                .map(day -> day.day().plusDays(daysAfter))
                .filter(gone::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(gone);
    }

    private boolean covers(FixedDay day, Amount.Stretch stretch) {
        return prolonging.isInTime(day.happenedOn(), stretch)
                && Yardstick.keepsTo(day.day(), fixed.comparison(), stretch);
    }

    private List<FixedDay> days() {
        return Yardstick.fixedDays(dayFixed(), context);
    }

    private Condition.DayOfEventOperand dayFixed() {
        return (Condition.DayOfEventOperand) fixed.threshold();
    }
}
