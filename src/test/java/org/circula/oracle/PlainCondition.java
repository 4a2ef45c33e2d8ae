package org.circula.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.SumRule;
import org.circula.law.Words.Series;
import org.circula.person.LifeEvent;

/** Compares what was counted with the condition of the law. */
record PlainCondition(
        Condition condition, PlainLife life, Optional<String> state, Map<String, Series> series, LocalDate day) {

    /** Whether the condition holds; empty where the two cannot be compared. */
    Optional<Boolean> holds(Found found, Optional<SumRule> rule) {
        if (found.equals(Found.NOT_THERE)) {
            return Optional.of(false);
        }
        if (found.equals(Found.NOTHING_TO_JUDGE)) {
            return Optional.of(true);
        }
        if (found.equals(Found.BOUNDLESS)) {
            return Optional.empty();
        }
        if (condition.threshold() instanceof Condition.DayOfEventOperand day) {
            return fixedDay(day).map(fixed -> overBy(fixed, (Found.Stretches) found));
        }
        if (found instanceof Found.Money money) {
            return limit().filter(limit -> limit.currency().equals(money.currency()))
                    .map(limit -> compares(money.amount().compareTo(limit.amount())));
        }
        if (found instanceof Found.Count count) {
            return Optional.of(compares(Long.compare(count.number(), number())));
        }
        if (found instanceof Found.Months months && months.unbroken().isEmpty()) {
            return Optional.of(compares(compareSum(months.days(), rule.orElse(SumRule.MONTHS_THEN_30_DAYS))));
        }
        return Optional.of(stretches(found).all(this::keeps, keepsBelow()));
    }

    /** The limit in money, of a series the amount of the last point; empty before its first. */
    private Optional<Found.Money> limit() {
        if (condition.threshold() instanceof Condition.MoneyOperand fixed) {
            return Optional.of(new Found.Money(fixed.amount(), fixed.currency()));
        }
        Condition.SeriesOperand multiple = (Condition.SeriesOperand) condition.threshold();
        Series amounts = Objects.requireNonNull(series.get(multiple.series()));
        Optional<Found.Money> limit = Optional.empty();
        for (Series.Point point : amounts.points()) {
            if (!point.from().isAfter(day)) {
                limit = Optional.of(new Found.Money(multiple.times().multiply(point.amount()), amounts.currency()));
            }
        }
        return limit;
    }

    /** The first day on which what was kept below its limit is gone: the day after the limit was passed. */
    Optional<LocalDate> goneFrom(Found.Stretches found) {
        if (condition.threshold() instanceof Condition.DayOfEventOperand day) {
            return fixedDay(day).map(this::goneAfter);
        }
        return found.all().stream()
                .filter(stretch -> keepsBelow() && !keeps(stretch))
                .map(stretch -> passedOn(stretch).plusDays(1))
                .min(Comparator.naturalOrder());
    }

    /** The first day gone of what lasted until the day that was fixed. */
    LocalDate goneAfter(LocalDate fixed) {
        return condition.comparison() == Comparison.LESS_THAN ? fixed.plusDays(1) : fixed.plusDays(2);
    }

    /** The days that the event of this condition fixed, each with the day on which it happened. */
    List<Prolonged> prolonged() {
        Condition.DayOfEventOperand day = (Condition.DayOfEventOperand) condition.threshold();
        return events(day)
                .flatMap(event -> fixed(day, event).map(until -> new Prolonged(event.date(), until)).stream())
                .toList();
    }

    /** Whether some event of this condition does not tell the day that it fixed. */
    boolean leavesADayOpen() {
        Condition.DayOfEventOperand day = (Condition.DayOfEventOperand) condition.threshold();
        return events(day).anyMatch(event -> fixed(day, event).isEmpty());
    }

    /** A day fixed by an event that happened on a day. */
    record Prolonged(Optional<LocalDate> on, LocalDate until) {}

    /** Whether a stretch is over by the day that was fixed. */
    boolean isOverBy(LocalDate fixed, Found.Stretch stretch) {
        return compares(stretch.end().compareTo(fixed));
    }

    boolean keepsBelow() {
        return condition.comparison() == Comparison.LESS_THAN || condition.comparison() == Comparison.AT_MOST;
    }

    private boolean compares(int sign) {
        return switch (condition.comparison()) {
            case LESS_THAN -> sign < 0;
            case AT_MOST -> sign <= 0;
            case AT_LEAST -> sign >= 0;
            case MORE_THAN -> sign > 0;
            default -> throw new IllegalArgumentException("No law of today compares by " + condition.comparison());
        };
    }

    /** Stretches, of which all must keep, or one. */
    private record Several(List<Found.Stretch> all) {
        boolean all(java.util.function.Predicate<Found.Stretch> keeps, boolean each) {
            return each ? all.stream().allMatch(keeps) : all.stream().anyMatch(keeps);
        }
    }

    private static Several stretches(Found found) {
        return new Several(
                found instanceof Found.Stretches stretches
                        ? stretches.all()
                        : List.of(((Found.Months) found).unbroken().orElseThrow()));
    }

    private boolean keeps(Found.Stretch stretch) {
        return compares(stretch.end().compareTo(reachedOn(stretch)));
    }

    private LocalDate passedOn(Found.Stretch stretch) {
        LocalDate reached = reachedOn(stretch);
        return condition.comparison() == Comparison.LESS_THAN ? reached : reached.plusDays(1);
    }

    /** The day that ends the period: one step for all its months, since each alone would be cut short in February, then its days. */
    private LocalDate reachedOn(Found.Stretch stretch) {
        return stretch.idle().isEmpty()
                ? endOfPeriod(stretch.anchor(), stretch.fromFirstDay())
                : reachedDespiteIdle(stretch);
    }

    /** The first day that counts which is no earlier than the end of a period begun as many days before it as have counted. */
    private LocalDate reachedDespiteIdle(Found.Stretch stretch) {
        int counted = 0;
        LocalDate day = stretch.anchor();
        while (true) {
            day = day.plusDays(1);
            if (!stretch.idle().contains(day)) {
                counted++;
                if (!endOfPeriod(day.minusDays(counted), false).isAfter(day)) {
                    return day;
                }
            }
        }
    }

    private LocalDate endOfPeriod(LocalDate anchor, boolean fromFirstDay) {
        Period period = period();
        LocalDate begin = fromFirstDay ? anchor.plusDays(1) : anchor;
        LocalDate at = begin.plusMonths(period.toTotalMonths());
        for (int day = 0; day < period.getDays(); day++) {
            at = at.plusDays(1);
        }
        for (int day = 0; day > period.getDays(); day--) {
            at = at.minusDays(1);
        }
        return fromFirstDay ? at.minusDays(1) : at;
    }

    private Period period() {
        if (condition.threshold() instanceof Condition.PeriodOperand operand) {
            return operand.period();
        }
        Condition.CountOperand count = (Condition.CountOperand) condition.threshold();
        return switch (count.unit().replaceAll("s$", "")) {
            case "quarter" -> Period.ofMonths(3 * count.count());
            case "month" -> Period.ofMonths(count.count());
            case "year" -> Period.ofYears(count.count());
            case "day" -> Period.ofDays(count.count());
            default -> throw new IllegalArgumentException(count.unit() + " are no time.");
        };
    }

    private int number() {
        if (condition.threshold() instanceof Condition.CountOperand count) {
            return count.count();
        }
        Period days = period();
        if (days.toTotalMonths() > 0) {
            throw new IllegalArgumentException("Days are not compared with months: " + condition);
        }
        return days.getDays();
    }

    /** Months and days in ten-thousandths of a day of the convention. */
    private int compareSum(long days, SumRule rule) {
        long month = rule == SumRule.DAYS_OF_30_4375 ? 304_375 : 300_000;
        Period limit = period();
        return Long.compare(days * 10_000, limit.toTotalMonths() * month + limit.getDays() * 10_000L);
    }

    private Optional<LocalDate> fixedDay(Condition.DayOfEventOperand day) {
        return events(day).flatMap(event -> fixed(day, event).stream()).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> fixed(Condition.DayOfEventOperand day, LifeEvent event) {
        return day.field().equals("until") ? event.until() : event.date();
    }

    private Stream<LifeEvent> events(Condition.DayOfEventOperand day) {
        return life.life().events().items().stream()
                .filter(event -> event.kind().equals(day.event()))
                .filter(event -> event.state().isEmpty()
                        || state.isEmpty()
                        || event.state().equals(state))
                .filter(event ->
                        event.date().map(date -> !date.isAfter(life.day())).orElse(true));
    }

    private boolean overBy(LocalDate fixed, Found.Stretches stretches) {
        return stretches.all().stream()
                .allMatch(stretch -> compares(stretch.end().compareTo(fixed)));
    }
}
