package org.circula.oracle;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Calendar months in a row of being away: walks each day once for the state the person is in, and once for the months. */
record MonthOracle(DayByDayOracle oracle) {

    /** The longest row since a month that was spent there from its first hour to its last. */
    Found mostInARow() {
        PlainDays outside = outside();
        LocalDate thisMonth = oracle.life.day().withDayOfMonth(1);
        long most = 0;
        long row = 0;
        LocalDate begins = oracle.lookedAt().first().withDayOfMonth(1);
        while (begins.isBefore(thisMonth)) {
            LocalDate next = begins.plusMonths(1);
            boolean allOutside = true;
            boolean allThere = true;
            for (LocalDate day = begins; day.isBefore(next); day = day.plusDays(1)) {
                allOutside &= outside.has(day);
                allThere &= thereAllDayLong(day);
            }
            row = allOutside && !allThere ? row + 1 : 0;
            most = allThere ? 0 : Math.max(most, row);
            begins = next;
        }
        return Found.count(most);
    }

    private PlainDays outside() {
        PlainDays outside = PlainDays.none();
        boolean isOutside = false;
        @Nullable LocalDate goneOn = null;
        @Nullable LocalDate thereSince = null;
        for (LocalDate day = oracle.lookedAt().first(); !day.isAfter(oracle.life.day()); day = day.plusDays(1)) {
            goneOn = there(day) ? null : goneOn == null ? day : goneOn;
            thereSince = !thereAllDayLong(day) ? null : thereSince == null ? day : thereSince;
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
        return outside;
    }

    /** A period that begins with one day is over with another if the same date of the calendar comes on the next at the latest. */
    private boolean hasLasted(LocalDate since, LocalDate until) {
        Period asked = oracle.asked.window().orElseThrow();
        return !since.plus(asked).isAfter(until.plusDays(1));
    }

    private boolean there(LocalDate day) {
        boolean looked = !day.isBefore(oracle.lookedAt().first()) && !day.isAfter(oracle.life.day());
        return looked && !oracle.absent().has(day);
    }

    private boolean thereAllDayLong(LocalDate day) {
        return there(day.minusDays(1)) && there(day) && there(day.plusDays(1));
    }
}
