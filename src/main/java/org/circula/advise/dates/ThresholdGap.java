package org.circula.advise.dates;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.circula.law.Condition;
import org.circula.measure.Amount;

/**
 * How many days lie between an amount and a threshold, as far as it can be told in days.
 *
 * <p>An unbroken stretch is held against the day on which it reaches the threshold. A sum of several may come to be that of one
 * stretch, which is compared by the calendar, so its gap is less by what the two ways may differ.
 */
final class ThresholdGap {

    static final int SHORTEST_MONTH = 28;
    static final int LONGEST_MONTH = 31;

    /** The limit of a stretch moves on by so many days more than its anchor at most, or by so many less. */
    static final int MONTHS_DIFFER_BY = LONGEST_MONTH - SHORTEST_MONTH;

    /** A year of 365 or 366 days may be counted as one of 360. */
    private static final int ONE_DAY_IN = 60;

    private ThresholdGap() {}

    /** The earliest later day on which the amount may pass the threshold; the next one where no gap can be told. */
    static LocalDate passing(Amount amount, Condition.Operand threshold, LocalDate day) {
        OptionalLong gap = sureDays(amount, threshold);
        return gap.isPresent() ? NextChange.leap(day, gap.getAsLong()) : day.plusDays(1);
    }

    /**
     * The same where days to come may be left out of a stretch without ending it: they move its anchor on to a month that may be
     * shorter.
     */
    static LocalDate passingOverDaysLeftOut(Amount amount, Condition.Operand threshold, LocalDate day) {
        OptionalLong gap = sureDays(amount, threshold);
        boolean isStretch = amount instanceof Amount.Stretches;
        return gap.isPresent()
                ? NextChange.leap(day, isStretch ? gap.getAsLong() - MONTHS_DIFFER_BY : gap.getAsLong())
                : day.plusDays(1);
    }

    /** The days for sure between them; empty where they cannot be compared in days. */
    static OptionalLong sureDays(Amount amount, Condition.Operand threshold) {
        Optional<Period> limit = period(threshold);
        if (limit.isEmpty()) {
            return OptionalLong.empty();
        }
        if (amount instanceof Amount.Stretches stretches) {
            return OptionalLong.of(stretches.all().stream()
                    .mapToLong(stretch -> days(stretch, limit.get()))
                    .min()
                    .orElseGet(() -> limit.get().toTotalMonths() * SHORTEST_MONTH
                            + limit.get().getDays()));
        }
        if (amount instanceof Amount.Months months) {
            return OptionalLong.of(months.unbroken()
                    .map(single -> days(single, limit.get()))
                    .orElseGet(() -> Math.max(0, Math.abs(months.sum().daysAbove(limit.get())) - mayDifferBy(months))));
        }
        if (amount instanceof Amount.Count count
                && count.unit().equals("days")
                && limit.get().toTotalMonths() == 0) {
            return OptionalLong.of(Math.abs(count.number() - limit.get().getDays()));
        }
        return OptionalLong.empty();
    }

    /**
     * By how many days a sum of several stretches may differ from one stretch of as many days, and a stretch from one that begins
     * later.
     */
    static long mayDifferBy(Amount amount) {
        if (amount instanceof Amount.Stretches) {
            return MONTHS_DIFFER_BY;
        }
        if (!(amount instanceof Amount.Months months) || months.unbroken().isPresent()) {
            return 0;
        }
        long days = months.sum().asWholeMonths() * LONGEST_MONTH + months.sum().daysBesideWholeMonths();
        return days / ONE_DAY_IN + 1;
    }

    private static long days(Amount.Stretch stretch, Period limit) {
        return Math.abs(
                ChronoUnit.DAYS.between(stretch.end(), stretch.limit(limit).reachedOn()));
    }

    private static Optional<Period> period(Condition.Operand threshold) {
        if (threshold instanceof Condition.PeriodOperand operand) {
            return Optional.of(operand.period());
        }
        if (threshold instanceof Condition.CountOperand count) {
            return switch (count.unit()) {
                case "day", "days" -> Optional.of(Period.ofDays(count.count()));
                case "month", "months" -> Optional.of(Period.ofMonths(count.count()));
                case "quarter", "quarters" -> Optional.of(Period.ofMonths(count.count() * 3));
                case "year", "years" -> Optional.of(Period.ofYears(count.count()));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
