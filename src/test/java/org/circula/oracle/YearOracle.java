package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.law.SumRule;

/** Calendar years, one after the other. */
record YearOracle(DayByDayOracle oracle) {

    Found least(PlainDays days) {
        PlainSum sum = oracle.sum(true);
        return wholeYears().stream()
                .map(year -> inYear(days, year))
                .min(Comparator.comparing(sum::of).thenComparing(runs -> runs.size() == 1 ? 0 : 1))
                .map(sum::found)
                .orElse(Found.NOTHING_TO_JUDGE);
    }

    Found average(PlainDays days) {
        PlainSum sum = oracle.sum(true);
        List<Integer> years = wholeYears();
        if (years.isEmpty()) {
            return Found.NOTHING_TO_JUDGE;
        }
        long total = 0;
        for (int year : years) {
            total += sum.of(inYear(days, year));
        }
        long average = total / years.size();
        return sum.rule() == SumRule.DAYS ? Found.count(average) : Found.months(average, Optional.empty());
    }

    Found most(PlainDays days, PlainSum sum) {
        LocalDate day = oracle.life.day();
        int first = oracle.lookedAt().first().getYear();
        int asked = oracle.asked.years().map(years -> day.getYear() - years + 1).orElse(first);
        PlainDays looked = oracle.looked(days).cut(PlainDays.FIRST, day);
        Found most = sum.found(List.of());
        long mostSum = 0;
        for (int year = Math.max(first, asked); year <= day.getYear(); year++) {
            List<PlainDays.Run> runs = inYear(looked, year);
            boolean addedUp = sum.of(runs) == mostSum && runs.size() != 1;
            if (sum.of(runs) > mostSum || addedUp) {
                mostSum = sum.of(runs);
                most = sum.found(runs);
            }
        }
        return first > day.getYear() ? Found.NOTHING_TO_JUDGE : most;
    }

    private List<Integer> wholeYears() {
        List<Integer> years = new ArrayList<>();
        int now = oracle.life.day().getYear();
        for (int year = now - oracle.asked.years().orElseThrow(); year < now; year++) {
            if (oracle.everything() || !oracle.lookedAt().first().isAfter(LocalDate.of(year, 1, 1))) {
                years.add(year);
            }
        }
        return years;
    }

    private static List<PlainDays.Run> inYear(PlainDays days, int year) {
        return days.cut(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).runs();
    }
}
