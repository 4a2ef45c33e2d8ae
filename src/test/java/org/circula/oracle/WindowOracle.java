package org.circula.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.SumRule;

/** Windows laid at every day where days are counted, and where a run begins or ends where months are. */
record WindowOracle(DayByDayOracle oracle) {

    /** @param days those of the whole life; only those looked at count */
    Found most(PlainDays days, PlainSum sum) {
        Period window = oracle.asked.window().orElseThrow();
        DaysLookedAt looked = oracle.lookedAt();
        if (sum.rule() == SumRule.DAYS) {
            return Found.count(days.mostInAnyWindow(window, looked.first(), looked.last()));
        }
        List<LocalDate> firstDays = new ArrayList<>();
        for (PlainDays.Run run : oracle.looked(days).runs()) {
            firstDays.add(run.first());
            firstDays.add(run.last().plusDays(1).minus(window));
        }
        PlainDays.Summed most = new PlainDays.Summed(-1, 0);
        List<PlainDays.Run> fullest = List.of();
        for (LocalDate first : firstDays) {
            LocalDate from = first.isBefore(looked.first()) ? looked.first() : first;
            LocalDate end = first.plus(window).minusDays(1);
            LocalDate until = end.isAfter(looked.last()) ? looked.last() : end;
            PlainDays.Summed found = days.summed(from, until, sum);
            if (found.sum() > most.sum() || (found.sum() == most.sum() && found.stretches() != 1)) {
                fullest = days.cut(from, until).runs();
            }
            most = found.sum() > most.sum() ? found : most;
        }
        return sum.found(fullest);
    }

    /** Walks back block by block, the last one ending on the day. */
    Found mostInBlocks(PlainDays days, PlainSum sum) {
        LocalDate day = oracle.life.day();
        Period length = oracle.asked.window().orElseThrow();
        long most = -1;
        List<PlainDays.Run> fullest = List.of();
        int blocks = 0;
        while (days.firstDay().isPresent()
                && !day.minus(length.multipliedBy(blocks))
                        .isBefore(days.firstDay().get())) {
            LocalDate last = day.minus(length.multipliedBy(blocks));
            LocalDate first = day.minus(length.multipliedBy(blocks + 1)).plusDays(1);
            List<PlainDays.Run> runs = days.cut(first, last).runs();
            long found = sum.of(runs);
            if (found > most || (found == most && runs.size() != 1)) {
                fullest = runs;
            }
            most = Math.max(most, found);
            blocks++;
        }
        return sum.found(fullest);
    }

    Found daysInWindow(PlainDays present) {
        LocalDate day = oracle.life.day();
        PlainDays seen = seen(present);
        Period window = oracle.asked.window().orElseThrow();
        LocalDate from = lookedFrom(seen);
        long most = 0;
        if (window.toTotalMonths() == 0) {
            boolean today = oracle.asked.looksAt().orElseThrow() == LooksAt.AS_OF;
            return Found.count(seen.mostInWindows(window.getDays(), from, day, !today));
        }
        for (LocalDate at : PlainLife.each(from, Optional.of(day))) {
            boolean asOf = oracle.asked.looksAt().orElseThrow() == LooksAt.AS_OF;
            if (asOf || seen.has(at)) {
                most = Math.max(most, seen.countFast(at.plusDays(1).minus(window), at));
            }
        }
        return Found.count(most);
    }

    /** The days present up to the day; none where the last stay is asked about and the last one is over for a window's length. */
    private PlainDays seen(PlainDays present) {
        LocalDate day = oracle.life.day();
        PlainDays seen = present.cut(PlainDays.FIRST, day);
        boolean lastStay = oracle.asked.looksAt().orElseThrow() == LooksAt.LAST_STAY;
        boolean over = seen.lastDay()
                .map(last -> last.plusDays(1).plus(oracle.asked.window().orElseThrow()))
                .filter(away -> !away.isAfter(day.plusDays(1)))
                .isPresent();
        return lastStay && over ? present.cut(day.plusDays(1), day) : seen;
    }

    private LocalDate lookedFrom(PlainDays seen) {
        LocalDate day = oracle.life.day();
        return switch (oracle.asked.looksAt().orElseThrow()) {
            case AS_OF -> day;
            case EACH_DAY -> seen.firstDay().orElse(day);
            case LAST_STAY -> {
                LocalDate last = seen.lastDay().orElse(day);
                yield seen.runWith(last).map(PlainDays.Run::first).orElse(last);
            }
        };
    }

    /** Goes from entry to entry: the first day present outside every period opens the next. Of equal sums a broken one is the more. */
    Found sinceFirstEntry(PlainDays present) {
        LocalDate day = oracle.life.day();
        PlainDays seen = seen(present);
        LocalDate from = lookedFrom(seen);
        PlainSum sum = new PlainSum(oracle.asked.sum().orElse(SumRule.MONTHS_THEN_30_DAYS), true);
        boolean asOf = oracle.asked.looksAt().orElseThrow() == LooksAt.AS_OF;
        Found most = sum.found(List.of());
        long mostSum = 0;
        Optional<LocalDate> entry = seen.firstDay();
        while (entry.isPresent() && !entry.get().isAfter(day)) {
            LocalDate at = entry.get();
            LocalDate ends = at.plus(oracle.asked.window().orElseThrow()).minusDays(1);
            LocalDate lastSeen = asOf ? day : seen.lastDay().orElse(day);
            boolean looked = !from.isAfter(ends) && !at.isAfter(lastSeen);
            List<PlainDays.Run> runs = seen.cut(at, ends).runs();
            boolean brokenOfTheSameSum = sum.of(runs) == mostSum && runs.size() > 1;
            if (looked && (sum.of(runs) > mostSum || brokenOfTheSameSum)) {
                mostSum = sum.of(runs);
                most = sum.found(runs);
            }
            entry = seen.firstFrom(ends.plusDays(1));
        }
        return most;
    }
}
