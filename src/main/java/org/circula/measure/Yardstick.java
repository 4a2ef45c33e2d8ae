package org.circula.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.Condition.Operand;
import org.circula.law.Words.Series;
import org.circula.person.Known;
import org.circula.person.LifeEvent;
import org.circula.time.CalendarLimit;
import org.circula.time.MonthSum;
import org.circula.time.SumConvention;

/**
 * Compares an amount with a condition of the law.
 *
 * <p>Calendar stretches are compared by {@link CalendarLimit}: a condition that keeps below holds if every stretch keeps, one
 * that keeps above if any does. Sums are compared by their convention, except that a single unbroken stretch is compared by the
 * calendar. What is not there never meets a condition.
 */
public final class Yardstick {

    /**
     * A period takes less than a week more from one day than from another: months differ by three days, leap years by two. So of two
     * stretches the one that is shorter by more than that does not go further beyond it.
     */
    private static final int PERIODS_DIFFER_BY = 7;

    private Yardstick() {}

    /** What a condition says of an amount. */
    public enum Holding {
        HOLDS,
        FAILS,
        /** The bound is open on the side that matters. */
        OPEN,
        /** Amount and threshold cannot be compared: another currency, no value of the series on the day. */
        INCOMPARABLE
    }

    /**
     * A comparison and what follows from it.
     *
     * @param holding whether the condition holds
     * @param daysOrUnits how far from the threshold: positive while there is room
     * @param unit {@code days} or the unit counted
     * @param limitDay the day on which the period is reached, for stretches
     */
    public record Reading(Holding holding, OptionalLong daysOrUnits, String unit, Optional<LocalDate> limitDay) {

        static Reading of(Holding holding) {
            return new Reading(holding, OptionalLong.empty(), "days", Optional.empty());
        }

        static Reading of(boolean holds, long room, String unit, Optional<LocalDate> limitDay) {
            return new Reading(holds ? Holding.HOLDS : Holding.FAILS, OptionalLong.of(room), unit, limitDay);
        }
    }

    /** Compares. */
    public static Reading read(Condition condition, Amount amount, MeasureContext context) {
        if (amount instanceof Amount.Boundless) {
            return Reading.of(Holding.OPEN);
        }
        if (amount instanceof Amount.NotThere) {
            return Reading.of(Holding.FAILS);
        }
        if (amount instanceof Amount.NothingToJudge) {
            return Reading.of(Holding.HOLDS);
        }
        if (condition.comparison() == Comparison.BETWEEN) {
            return between(condition, amount, context);
        }
        return against(condition.comparison(), condition.threshold(), amount, context);
    }

    private static Reading between(Condition condition, Amount amount, MeasureContext context) {
        Reading low = against(Comparison.AT_LEAST, condition.operands().get(0), amount, context);
        Reading high = against(Comparison.AT_MOST, condition.operands().get(1), amount, context);
        return low.holding() != Holding.HOLDS ? low : high;
    }

    private static Reading against(Comparison comparison, Operand operand, Amount amount, MeasureContext context) {
        if (operand instanceof Condition.DayOfEventOperand dayOf && amount instanceof Amount.Stretches stretches) {
            return byFixedDay(comparison, dayOf, stretches, context);
        }
        if (amount instanceof Amount.Money money) {
            return money(comparison, operand, money, context);
        }
        if (amount instanceof Amount.Count count) {
            return operand instanceof Condition.CountOperand limit
                    ? numbers(comparison, count.number(), limit.count(), count.unit())
                    : operand instanceof Condition.PeriodOperand days
                                    && days.period().toTotalMonths() == 0
                                    && count.unit().equals("days")
                            ? numbers(comparison, count.number(), days.period().getDays(), "days")
                            : Reading.of(Holding.INCOMPARABLE);
        }
        Period period = operand instanceof Condition.PeriodOperand written
                ? written.period()
                : period(operand, context).orElse(null);
        if (period == null) {
            return Reading.of(Holding.INCOMPARABLE);
        }
        if (amount instanceof Amount.Stretches stretches) {
            return stretches(comparison, period, stretches.all());
        }
        Amount.Months months = (Amount.Months) amount;
        return months.unbroken().isPresent()
                ? stretch(comparison, period, months.unbroken().get())
                : sum(comparison, period, months.sum());
    }

    /** Of several stretches the one that goes furthest beyond decides. */
    private static Reading stretches(Comparison comparison, Period period, List<Amount.Stretch> all) {
        if (all.isEmpty()) {
            return Reading.of(comparison.keepsBelow() ? Holding.HOLDS : Holding.FAILS);
        }
        long beyond = Long.MIN_VALUE;
        LocalDate reachedOn = LocalDate.MAX;
        long atLeast = longest(all) - PERIODS_DIFFER_BY;
        for (int at = 0; at < all.size(); at++) {
            Amount.Stretch stretch = all.get(at);
            if (stretch.leftOut().isEmpty() && length(stretch) < atLeast) {
                continue;
            }
            LocalDate on = stretch.limit(period).reachedOn();
            long by = stretch.end().toEpochDay() - on.toEpochDay();
            if (by > beyond) {
                beyond = by;
                reachedOn = on;
            }
        }
        return stretch(comparison, beyond, reachedOn);
    }

    /** The days of the longest of those stretches of which every day counts; none where there is no such stretch. */
    private static long longest(List<Amount.Stretch> all) {
        long longest = 0;
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).leftOut().isEmpty()) {
                longest = Math.max(longest, length(all.get(at)));
            }
        }
        return longest;
    }

    private static long length(Amount.Stretch stretch) {
        return stretch.end().toEpochDay() - stretch.anchor().toEpochDay();
    }

    private static Reading stretch(Comparison comparison, Period period, Amount.Stretch only) {
        LocalDate reachedOn = only.limit(period).reachedOn();
        return stretch(comparison, only.end().toEpochDay() - reachedOn.toEpochDay(), reachedOn);
    }

    private static Reading stretch(Comparison comparison, long beyond, LocalDate reachedOn) {
        boolean reached = beyond >= 0;
        boolean exceeded = beyond > 0;
        Optional<LocalDate> day = Optional.of(reachedOn);
        return switch (comparison) {
            case LESS_THAN -> Reading.of(!reached, -beyond - 1, "days", day);
            case AT_MOST -> Reading.of(!exceeded, -beyond, "days", day);
            case AT_LEAST -> Reading.of(reached, beyond, "days", day);
            case MORE_THAN -> Reading.of(exceeded, beyond - 1, "days", day);
            case IS -> Reading.of(beyond == 0, -Math.abs(beyond), "days", day);
            case BETWEEN, ONE_OF, NONE_OF -> Reading.of(Holding.INCOMPARABLE);
        };
    }

    private static Reading sum(Comparison comparison, Period period, MonthSum sum) {
        int compared = sum.compareTo(period);
        long above = sum.daysAbove(period);
        return switch (comparison) {
            case LESS_THAN -> Reading.of(compared < 0, -above - 1, "days", Optional.empty());
            case AT_MOST -> Reading.of(compared <= 0, -above, "days", Optional.empty());
            case AT_LEAST -> Reading.of(compared >= 0, above, "days", Optional.empty());
            case MORE_THAN -> Reading.of(compared > 0, above - 1, "days", Optional.empty());
            case IS -> Reading.of(compared == 0, -Math.abs(above), "days", Optional.empty());
            case BETWEEN, ONE_OF, NONE_OF -> Reading.of(Holding.INCOMPARABLE);
        };
    }

    private static Reading numbers(Comparison comparison, long number, long limit, String unit) {
        return switch (comparison) {
            case LESS_THAN -> Reading.of(number < limit, limit - number - 1, unit, Optional.empty());
            case AT_MOST -> Reading.of(number <= limit, limit - number, unit, Optional.empty());
            case AT_LEAST -> Reading.of(number >= limit, number - limit, unit, Optional.empty());
            case MORE_THAN -> Reading.of(number > limit, number - limit - 1, unit, Optional.empty());
            case IS -> Reading.of(number == limit, -Math.abs(number - limit), unit, Optional.empty());
            case BETWEEN, ONE_OF, NONE_OF -> Reading.of(Holding.INCOMPARABLE);
        };
    }

    /**
     * A day that an event fixes for this person.
     *
     * @param happenedOn the day of the event, where it is told
     * @param day the day it fixes
     */
    public record FixedDay(Optional<LocalDate> happenedOn, LocalDate day) {}

    /** The last day that an event fixes for this person, which happened by the day that counts; empty where none does. */
    public static Optional<LocalDate> fixedDay(Condition.DayOfEventOperand operand, MeasureContext context) {
        return fixedDays(operand, context).stream().map(FixedDay::day).max(Comparator.naturalOrder());
    }

    /** The days that events fix for this person, which happened by the day that counts. */
    public static List<FixedDay> fixedDays(Condition.DayOfEventOperand operand, MeasureContext context) {
        return context.life().life().events().items().stream()
                .filter(event -> event.kind().equals(operand.event()))
                .filter(event -> mayConcern(event, context))
                .filter(event ->
                        event.date().map(date -> !date.isAfter(context.day())).orElse(true))
                .flatMap(event -> (operand.field().equals("until") ? event.until() : event.date())
                        .map(day -> new FixedDay(event.date(), day)).stream())
                .toList();
    }

    /** Whether another day than those told may be fixed: by an event that is not told, or of which this day is not told. */
    public static boolean mayFixAnotherDay(Condition.DayOfEventOperand operand, MeasureContext context) {
        Known<LifeEvent> events = context.life().life().events();
        return !events.isCompleteFor(operand.event())
                || events.items().stream()
                        .filter(event -> event.kind().equals(operand.event()))
                        .filter(event -> mayConcern(event, context))
                        .anyMatch(event -> (operand.field().equals("until") ? event.until() : event.date()).isEmpty());
    }

    /** Whether a stretch keeps to a fixed day. */
    public static boolean keepsTo(LocalDate fixed, Comparison comparison, Amount.Stretch stretch) {
        return againstFixedDay(comparison, fixed, stretch.end()).holding() == Holding.HOLDS;
    }

    /** What another State allowed fixes no day here; of what no State is told, the life speaks as of the one asked about. */
    private static boolean mayConcern(LifeEvent event, MeasureContext context) {
        return event.state().isEmpty()
                || context.state().isEmpty()
                || event.state().equals(context.state());
    }

    private static Reading byFixedDay(
            Comparison comparison,
            Condition.DayOfEventOperand operand,
            Amount.Stretches stretches,
            MeasureContext context) {
        Optional<LocalDate> fixed = fixedDay(operand, context);
        if (fixed.isEmpty()) {
            return Reading.of(Holding.INCOMPARABLE);
        }
        LocalDate last = stretches.all().stream()
                .map(Amount.Stretch::end)
                .max(Comparator.naturalOrder())
                .orElse(fixed.get());
        return againstFixedDay(comparison, fixed.get(), last);
    }

    private static Reading againstFixedDay(Comparison comparison, LocalDate fixed, LocalDate last) {
        return numbers(comparison, ChronoUnit.DAYS.between(fixed, last), 0, "days");
    }

    private static Reading money(Comparison comparison, Operand operand, Amount.Money money, MeasureContext context) {
        BigDecimal limit;
        String currency;
        if (operand instanceof Condition.MoneyOperand fixed) {
            limit = fixed.amount();
            currency = fixed.currency();
        } else if (operand instanceof Condition.SeriesOperand multiple) {
            Optional<BigDecimal> point = pointOn(multiple, context);
            if (point.isEmpty()) {
                return Reading.of(Holding.INCOMPARABLE);
            }
            limit = point.get().multiply(multiple.times());
            currency = context.law().words().series().get(multiple.series()).currency();
        } else {
            return Reading.of(Holding.INCOMPARABLE);
        }
        if (!currency.equals(money.currency())) {
            return Reading.of(Holding.INCOMPARABLE);
        }
        long compared = money.amount().compareTo(limit);
        boolean holds = switch (comparison) {
            case LESS_THAN -> compared < 0;
            case AT_MOST -> compared <= 0;
            case AT_LEAST -> compared >= 0;
            case MORE_THAN -> compared > 0;
            case IS -> compared == 0;
            case BETWEEN, ONE_OF, NONE_OF -> false;
        };
        return Reading.of(holds ? Holding.HOLDS : Holding.FAILS);
    }

    private static Optional<BigDecimal> pointOn(Condition.SeriesOperand multiple, MeasureContext context) {
        Series series = context.law().words().series().get(multiple.series());
        return series == null
                ? Optional.empty()
                : series.points().stream()
                        .filter(point -> !point.from().isAfter(context.day()))
                        .max(Comparator.comparing(Series.Point::from))
                        .map(Series.Point::amount);
    }

    /** The threshold as a period: written so, counted in quarters, months or years, or a share of a validity. */
    private static Optional<Period> period(Operand operand, MeasureContext context) {
        if (operand instanceof Condition.PeriodOperand period) {
            return Optional.of(period.period());
        }
        if (operand instanceof Condition.CountOperand count) {
            return switch (count.unit()) {
                case "quarter", "quarters" -> Optional.of(Period.ofMonths(count.count() * 3));
                case "month", "months" -> Optional.of(Period.ofMonths(count.count()));
                case "year", "years" -> Optional.of(Period.ofYears(count.count()));
                case "day", "days" -> Optional.of(Period.ofDays(count.count()));
                default -> Optional.empty();
            };
        }
        if (operand instanceof Condition.ShareOperand share && share.of().equals("status.validity")) {
            return context.held()
                    .flatMap(held -> context.law().status(held.kind()))
                    .flatMap(kind -> kind.attributes().getOrDefault("validity", List.of()).stream()
                            .filter(value -> value.speaksOf(context.day()) && !value.none())
                            .findFirst())
                    .map(value -> Period.parse(value.value()))
                    .map(validity -> Period.ofMonths((int) (validity.toTotalMonths()
                            * share.share().numerator()
                            / share.share().denominator())));
        }
        return Optional.empty();
    }

    /**
     * Whether every stretch keeps by the contested reading, in which months are full calendar months between the first and the
     * last full day away; empty where the reading does not differ in kind: no months, or a condition that keeps above.
     */
    public static Optional<Boolean> keepsByFullDays(Condition condition, Amount amount) {
        boolean inMonths = condition.threshold() instanceof Condition.PeriodOperand operand
                && operand.period().toTotalMonths() > 0;
        if (condition.comparison() != Comparison.LESS_THAN
                || !inMonths
                || !(amount instanceof Amount.Stretches stretches)) {
            return Optional.empty();
        }
        Period period = ((Condition.PeriodOperand) condition.threshold()).period();
        return Optional.of(stretches.all().stream()
                .noneMatch(stretch -> stretch.limit(period).isReachedByFullDays(stretch.end())));
    }

    /** Whether other conventions of adding up would compare the sum otherwise. */
    public static boolean conventionsDisagree(Condition condition, Amount amount, MeasureContext context) {
        if (!(amount instanceof Amount.Months months) || months.unbroken().isPresent()) {
            return false;
        }
        Optional<Period> period = period(condition.threshold(), context);
        if (period.isEmpty() || months.sum().convention() != SumConvention.MONTHS_THEN_30_DAYS) {
            return false;
        }
        long days = months.sum().days();
        long approximate = Math.round(months.sum().months() * 30.4375) + days;
        MonthSum byThirty = MonthSum.zero(SumConvention.DAYS_OF_30).plusDays(approximate);
        return read(condition, amount, context).holding()
                != sum(condition.comparison(), period.get(), byThirty).holding();
    }
}
