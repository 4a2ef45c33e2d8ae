package org.circula.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calendar months in a row of being away: walks each day once for the state the person is in, and the months one after another.
 *
 * <p>Days before the first one there are not walked: they are one absence.
 */
final class MonthOracle {

    private final LocalDate first;
    private final LocalDate last;
    private final Period untilItCounts;
    private final PlainDays there;
    private final PlainDays thereAllDayLong = PlainDays.none();
    private final PlainDays outside = PlainDays.none();

    MonthOracle(DayByDayOracle oracle) {
        first = oracle.lookedAt().first();
        last = oracle.life.day();
        untilItCounts = oracle.asked.window().orElseThrow();
        there = PlainDays.between(first, last).without(oracle.absent());
    }

    /** The longest row since a month that was spent there from its first hour to its last. */
    Found mostInARow() {
        PlainDays away = walked();
        LocalDate thisMonth = last.withDayOfMonth(1);
        long most = 0;
        long row = 0;
        LocalDate begins = first.withDayOfMonth(1);
        while (begins.isBefore(thisMonth)) {
            LocalDate ends = begins.plusMonths(1).minusDays(1);
            if (thereAllDayLong.count(begins, ends) == begins.lengthOfMonth()) {
                row = 0;
                most = 0;
            } else {
                row = away.count(begins, ends) == begins.lengthOfMonth() ? row + 1 : 0;
                most = Math.max(most, row);
            }
            begins = begins.plusMonths(1);
        }
        return Found.count(most);
    }

    private PlainDays walked() {
        Optional<LocalDate> firstThere = there.firstDay();
        LocalDate beforeThat = firstThere.map(day -> day.minusDays(1)).orElse(last);
        boolean isOutside = !beforeThat.isBefore(first) && hasLasted(first, beforeThat);
        PlainDays before = isOutside ? PlainDays.between(first, beforeThat) : PlainDays.none();
        @Nullable LocalDate goneOn = null;
        @Nullable LocalDate thereSince = null;
        for (LocalDate day = beforeThat.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean allDayLong = there.has(day.minusDays(1)) && there.has(day) && there.has(day.plusDays(1));
            goneOn = there.has(day) ? null : goneOn == null ? day : goneOn;
            thereSince = !allDayLong ? null : thereSince == null ? day : thereSince;
            if (allDayLong) {
                thereAllDayLong.mark(day);
            }
            if (!isOutside && goneOn != null && hasLasted(goneOn, day)) {
                isOutside = true;
                for (LocalDate earlier = goneOn; earlier.isBefore(day); earlier = earlier.plusDays(1)) {
                    outside.mark(earlier);
                }
            }
            if (isOutside && thereSince != null && hasLasted(thereSince, day)) {
                isOutside = false;
            }
            if (isOutside) {
                outside.mark(day);
            }
        }
        return outside.or(before);
    }

    /** A period that begins with one day is over with another if its date comes again on the day after that one, or before. */
    private boolean hasLasted(LocalDate since, LocalDate until) {
        return !since.plus(untilItCounts).isAfter(until.plusDays(1));
    }
}
