package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.circula.law.SumRule;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;
import org.circula.time.MonthSum;
import org.circula.time.Span;
import org.circula.time.SumConvention;
import org.circula.time.UncertainDays;

/**
 * Adds stretches up, with bounds where days are open.
 *
 * <p>A sum in months is not monotone: two stretches of thirty days make two months by the convention of thirty, the single
 * stretch of sixty-one days that joins them may make two months or one month and thirty days. Where days are open the ends are
 * therefore widened, so that a definite verdict stays the same whatever the open days turn out to be: downwards by the five to
 * six days by which twelve calendar months outrun twelve times thirty days, upwards by the two days by which February falls
 * short, once for each year touched.
 */
final class Sums {

    private Sums() {}

    /** The sum of the runs of a set, which must be bounded. */
    static Amount of(DaySet days, SumRule rule, CalendarCount count) {
        return rule == SumRule.DAYS
                ? new Amount.Count(days.size(), "days")
                : new Amount.Months(MonthSum.zero(convention(rule)).plusRuns(days, count), unbroken(days, count));
    }

    /** The only stretch, which is compared by the calendar and not by a convention. */
    static Optional<Amount.Stretch> unbroken(DaySet days, CalendarCount count) {
        return days.runCount() == 1
                ? Optional.of(new Amount.Stretch(days.anchorOf(0), days.lastDayOf(0), count))
                : Optional.empty();
    }

    /** The sum with its bounds. */
    static Measured bounded(UncertainDays days, SumRule rule, CalendarCount count, List<Missing> missing) {
        if (days.isKnown()) {
            return Measured.exactly(
                    of(days.surely(), rule, count), days.surely().runs());
        }
        return Measured.between(
                lowerBound(days, rule, count),
                upperBound(days, rule, count),
                days.perhaps().runs(),
                missing);
    }

    static Amount lowerBound(UncertainDays days, SumRule rule, CalendarCount count) {
        return days.isKnown() ? of(days.surely(), rule, count) : lowerBoundOfAnyWindow(days, rule, count);
    }

    /**
     * The least that the days come to in this window or in another that holds as many of them: the same days may be cut into months
     * elsewhere, and come to a day or two less.
     */
    static Amount lowerBoundOfAnyWindow(UncertainDays days, SumRule rule, CalendarCount count) {
        if (rule == SumRule.DAYS) {
            return of(days.surely(), rule, count);
        }
        long sure = days.surely().size();
        long widened = Math.max(0, sure * 360 / 366 - 3);
        Amount.Months exact = (Amount.Months) of(days.surely(), rule, count);
        MonthSum low = MonthSum.zero(convention(rule)).plusDays(widened);
        return new Amount.Months(low.compareTo(exact.sum()) < 0 ? low : exact.sum(), Optional.empty());
    }

    static Amount upperBound(UncertainDays days, SumRule rule, CalendarCount count) {
        if (rule == SumRule.DAYS || days.isKnown()) {
            return of(days.perhaps(), rule, count);
        }
        long years = days.perhaps()
                .firstDay()
                .map(first ->
                        ChronoUnit.YEARS.between(first, days.perhaps().lastDay().orElse(first)) + 2)
                .orElse(0L);
        Amount.Months exact = (Amount.Months) of(days.perhaps(), rule, count);
        MonthSum high = MonthSum.zero(convention(rule)).plusDays(days.perhaps().size() + 2 * years);
        return new Amount.Months(high.compareTo(exact.sum()) > 0 ? high : exact.sum(), Optional.empty());
    }

    /**
     * The greater of two amounts of one rule. Of equal sums the one of broken stretches, which reaches a limit by its convention
     * where an unbroken stretch of four months and thirty days does not reach five; else the one of more whole months.
     */
    static Amount greater(Amount one, Amount other) {
        if (one instanceof Amount.Count a && other instanceof Amount.Count b) {
            return a.number() >= b.number() ? one : other;
        }
        Amount.Months first = (Amount.Months) one;
        Amount.Months second = (Amount.Months) other;
        int compared = first.sum().compareTo(second.sum());
        if (compared != 0) {
            return compared > 0 ? one : other;
        }
        if (first.unbroken().isPresent() != second.unbroken().isPresent()) {
            return first.unbroken().isPresent() ? other : one;
        }
        return first.sum().months() >= second.sum().months() ? one : other;
    }

    /**
     * Whether so many days in a window may come to as much as an amount, or more: months outrun thirty days to the month by two days
     * for each February in it at most.
     */
    static boolean mayBeMore(int days, Period window, Amount amount) {
        if (amount instanceof Amount.Count counted) {
            return days >= counted.number();
        }
        MonthSum sum = ((Amount.Months) amount).sum();
        long years = window.toTotalMonths() / 12 + window.getDays() / 365 + 2L;
        return MonthSum.zero(sum.convention()).plusDays(days + 2 * years).compareTo(sum) >= 0;
    }

    /** Nothing, in the unit of the rule. */
    static Amount zero(SumRule rule) {
        return of(DaySet.none(), rule, CalendarCount.AFTER_ANCHOR);
    }

    static SumConvention convention(SumRule rule) {
        return switch (rule) {
            case MONTHS_THEN_30_DAYS -> SumConvention.MONTHS_THEN_30_DAYS;
            case DAYS_OF_30 -> SumConvention.DAYS_OF_30;
            case DAYS_OF_30_4375 -> SumConvention.DAYS_OF_30_4375;
            case DAYS -> throw new IllegalArgumentException("Days are counted, not added up in months.");
        };
    }

    /** The day before the first day of a stretch. */
    static LocalDate anchor(Span run) {
        return run.firstDay().minusDays(1);
    }
}
