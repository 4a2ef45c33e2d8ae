package org.circula.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.circula.law.MeasureSpecification.LooksAt;
import org.circula.law.SumRule;

/** Windows laid at every day where days are counted, and where a run begins or ends where months are. */
record WindowOracle(DayByDayOracle oracle) {

    Found most(PlainDays days, PlainSum sum) {
        Period window = oracle.asked.window().orElseThrow();
        List<LocalDate> firstDays = new ArrayList<>();
        if (sum.rule() == SumRule.DAYS) {
            LocalDate begin = days.firstDay().map(first -> first.minus(window)).orElse(PlainDays.LAST);
            long most = 0;
            for (LocalDate first : PlainLife.each(begin, days.lastDay())) {
                most = Math.max(most, days.countFast(first, first.plus(window).minusDays(1)));
            }
            return Found.count(most);
        }
        for (PlainDays.Run run : days.runs()) {
            firstDays.add(run.first());
            firstDays.add(run.last().plusDays(1).minus(window));
        }
        long most = -1;
        List<PlainDays.Run> fullest = List.of();
        for (LocalDate first : firstDays) {
            List<PlainDays.Run> runs =
                    days.cut(first, first.plus(window).minusDays(1)).runs();
            long found = sum.of(runs);
            if (found > most || (found == most && runs.size() != 1)) {
                fullest = runs;
            }
            most = Math.max(most, found);
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
        for (LocalDate at : PlainLife.each(from, java.util.Optional.of(day))) {
            boolean asOf = oracle.asked.looksAt().orElseThrow() == LooksAt.AS_OF;
            if (asOf || seen.has(at)) {
                most = Math.max(most, seen.countFast(at.minus(window).plusDays(1), at));
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
                LocalDate first = seen.lastDay().orElse(day);
                while (seen.has(first.minusDays(1))) {
                    first = first.minusDays(1);
                }
                yield first;
            }
        };
    }

    /** Walks through the days: the first day present outside every period opens the next. Of equal sums a broken one is the more. */
    Found sinceFirstEntry(PlainDays present) {
        LocalDate day = oracle.life.day();
        PlainDays seen = seen(present);
        LocalDate from = lookedFrom(seen);
        PlainSum sum = new PlainSum(oracle.asked.sum().orElse(SumRule.MONTHS_THEN_30_DAYS), true);
        boolean asOf = oracle.asked.looksAt().orElseThrow() == LooksAt.AS_OF;
        Found most = sum.found(List.of());
        long mostSum = 0;
        LocalDate ends = PlainDays.FIRST.minusDays(1);
        for (LocalDate at : PlainLife.each(seen.firstDay().orElse(day), java.util.Optional.of(day))) {
            if (seen.has(at) && at.isAfter(ends)) {
                ends = at.plus(oracle.asked.window().orElseThrow()).minusDays(1);
                LocalDate lastSeen = asOf ? day : seen.lastDay().orElse(day);
                boolean looked = !from.isAfter(ends) && !at.isAfter(lastSeen);
                List<PlainDays.Run> runs = seen.cut(at, ends).runs();
                boolean brokenOfTheSameSum = sum.of(runs) == mostSum && runs.size() > 1;
                if (looked && (sum.of(runs) > mostSum || brokenOfTheSameSum)) {
                    mostSum = sum.of(runs);
                    most = sum.found(runs);
                }
            }
        }
        return most;
    }
}
