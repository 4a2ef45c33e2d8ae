package org.circula.measure;

import java.time.LocalDate;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/** The absence that an irregular exit began. */
final class IrregularExit {

    private IrregularExit() {}

    /**
     * The days of the absence that began by going elsewhere, in bounds.
     *
     * <p>The day of travel may be the last day present or the first day away. The absence runs to its end, through whatever
     * countries. Who was away for sure before that day did not leave then, so no absence began.
     *
     * @param travel the first day of the stay elsewhere
     * @param away the days away from the places asked about
     */
    static UncertainDays begunOn(LocalDate travel, UncertainDays away) {
        return new UncertainDays(
                absence(travel, away.surely(), away.perhaps()), absence(travel, away.perhaps(), away.surely()));
    }

    private static DaySet absence(LocalDate travel, DaySet away, DaySet awayBefore) {
        return absenceFrom(travel, away, awayBefore).union(absenceFrom(travel.plusDays(1), away, awayBefore));
    }

    private static DaySet absenceFrom(LocalDate first, DaySet away, DaySet awayBefore) {
        if (!away.contains(first) || awayBefore.contains(first.minusDays(1))) {
            return DaySet.none();
        }
        return DaySet.from(first)
                .minus(away)
                .firstDay()
                .map(back -> DaySet.between(first, back.minusDays(1)))
                .orElseGet(() -> DaySet.from(first));
    }
}
