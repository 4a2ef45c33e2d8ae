package org.circula.measure;

import java.time.LocalDate;
import java.time.Period;
import org.circula.time.DaySet;

/**
 * The last stay before a day, or the one that runs on it.
 *
 * <p>A stay that has been over for the length of a window is no longer asked about: no day of it lies in the window that ends on
 * the day. Whether it was lawful is a question to ask as of its own last day.
 */
final class LastStay {

    private LastStay() {}

    /** Whether the days after the last day present, up to the day asked about, fill a whole window. */
    static boolean isOver(LocalDate lastDayPresent, Period window, LocalDate day) {
        return !lastDayPresent.plusDays(1).plus(window).isAfter(day.plusDays(1));
    }

    /** The runs of days that may still be the last stay. */
    static DaySet notOver(DaySet days, Period window, LocalDate day) {
        // The later a stay ends, the later it is over: from the first that is not, none is.
        int run = 0;
        while (run < days.runCount() && !days.isRunning(run) && isOver(days.lastDayOf(run), window, day)) {
            run++;
        }
        return days.fromRun(run);
    }

    /**
     * The first day that may have been a stay of which the life does not tell: where its list is complete, before the first day
     * listed nothing was asked; where it is not, two windows back, since no more days than fill one can count.
     */
    static LocalDate firstDayAskedAbout(Period window, MeasureContext context) {
        LocalDate day = context.day();
        LocalDate listed = context.life()
                .firstListedStay()
                .filter(first -> first.isBefore(day))
                .orElse(day);
        LocalDate twoWindowsBack = day.minus(window).minus(window);
        boolean complete = context.life().life().stays().complete();
        return complete || listed.isBefore(twoWindowsBack) ? listed : twoWindowsBack;
    }
}
