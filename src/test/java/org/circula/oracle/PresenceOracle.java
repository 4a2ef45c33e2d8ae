package org.circula.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import org.circula.law.Share;
import org.circula.person.HeldStatus;

/** Walks through the window day by day and adds up what each day is worth, in twelfths of a day. */
record PresenceOracle(DayByDayOracle oracle) {

    private static final int PARTS = 12;

    Found counted() {
        PlainDays present = oracle.life.present(oracle.names()).without(oracle.leftOut.uncounted());
        PlainDays asked = oracle.asked.under().isEmpty()
                ? present
                : present.and(oracle.life.under(status -> oracle.isOneOf(status, oracle.asked.under())));
        List<ResidenceOracle.Counting> counting =
                oracle.asked.towards().isPresent() ? new ResidenceOracle(oracle).counting() : List.of();
        LocalDate day = oracle.life.day();
        long parts = 0;
        for (LocalDate at = day.minus(window()); at.isBefore(day); at = at.plusDays(1)) {
            if (oracle.leftOut.asPresence().has(at)) {
                parts += PARTS;
            } else if (asked.has(at)) {
                Share share =
                        oracle.asked.towards().isPresent() ? ResidenceOracle.bestShare(counting, at) : Share.WHOLE;
                parts += (long) PARTS * share.numerator() / share.denominator();
            }
        }
        return Found.count(parts / PARTS);
    }

    Found attainable() {
        LocalDate day = oracle.life.day();
        LocalDate begin = day.minus(window());
        LocalDate end = day;
        if (oracle.held.isPresent()) {
            HeldStatus status = oracle.held.get();
            LocalDate anniversary = status.days().firstDay().plus(window());
            if (day.isBefore(anniversary)) {
                begin = status.days().firstDay();
                end = anniversary;
            }
        }
        PlainDays present = oracle.present();
        long count = 0;
        for (LocalDate at = begin; at.isBefore(end); at = at.plusDays(1)) {
            count += !at.isBefore(day) || present.has(at) ? 1 : 0;
        }
        return Found.count(count);
    }

    Found years() {
        LocalDate day = oracle.life.day();
        int begins = day.minus(window()).getYear();
        int ends = day.minusDays(1).getYear();
        PlainDays present = oracle.present();
        long years = 0;
        for (int year = begins; year <= ends; year++) {
            int days = 0;
            for (LocalDate at = LocalDate.of(year, 1, 1);
                    at.getYear() == year && at.isBefore(day);
                    at = at.plusDays(1)) {
                days += present.has(at) ? 1 : 0;
            }
            years += days > oracle.asked.longerThan().orElseThrow().getDays() ? 1 : 0;
        }
        return Found.count(years);
    }

    /** Walks back from the day before the day that counts; each year begins on the date of that day (29 February: 1 March). */
    Found leastYear() {
        LocalDate day = oracle.life.day();
        PlainDays present = oracle.present();
        LocalDate at = day;
        long least = Long.MAX_VALUE;
        for (int back = 1; back <= oracle.asked.years().orElseThrow(); back++) {
            int year = day.getYear() - back;
            boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
            LocalDate begins = leapDay && !Year.isLeap(year)
                    ? LocalDate.of(year, 3, 1)
                    : LocalDate.of(year, day.getMonthValue(), day.getDayOfMonth());
            long count = 0;
            while (at.isAfter(begins)) {
                at = at.minusDays(1);
                count += present.has(at) ? 1 : 0;
            }
            least = Math.min(least, count);
        }
        return Found.count(least);
    }

    private Period window() {
        return oracle.asked.window().orElseThrow();
    }
}
