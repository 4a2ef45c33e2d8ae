package org.circula.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.SumRule;

/** Stretches added up one after the other, months found by trying one more each time, from as many as surely are full. */
record PlainSum(SumRule rule, boolean fromFirstDay) {

    private static final int LONGEST_MONTH = 31;

    long of(List<PlainDays.Run> runs) {
        long sum = 0;
        for (PlainDays.Run run : runs) {
            sum += rule == SumRule.MONTHS_THEN_30_DAYS ? monthsThenDays(run) : run.length();
        }
        return sum;
    }

    Found found(List<PlainDays.Run> runs) {
        return rule == SumRule.DAYS ? Found.count(of(runs)) : Found.months(of(runs), unbroken(runs));
    }

    /** The only stretch, where there is just one. */
    Optional<Found.Stretch> unbroken(List<PlainDays.Run> runs) {
        return runs.size() == 1
                ? Optional.of(Found.stretch(
                        runs.get(0).first().minusDays(1), runs.get(0).last(), fromFirstDay))
                : Optional.empty();
    }

    private long monthsThenDays(PlainDays.Run run) {
        long months = Math.max(0, run.length() / LONGEST_MONTH - 1);
        while (!full(run.first(), months + 1).isAfter(run.last())) {
            months++;
        }
        LocalDate reached = months == 0 ? run.first().minusDays(1) : full(run.first(), months);
        return months * 30 + run.last().toEpochDay() - reached.toEpochDay();
    }

    private LocalDate full(LocalDate first, long months) {
        return fromFirstDay
                ? first.plusMonths(months).minusDays(1)
                : first.minusDays(1).plusMonths(months);
    }
}
