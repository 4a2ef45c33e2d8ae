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
     * <p>The stay elsewhere begins on the last day present, which is a day of travel, or on the first day away; on the latter only
     * if the person had gone nowhere else the day before. The absence runs to its end, through whatever countries. Who was away
     * already did not leave by this exit, so it begins no absence.
     *
     * @param left the day on which the person went elsewhere by this exit; none where the exit led to the places themselves
     * @param gone the days on which the person went to places other than those asked about
     * @param away the days away from the places asked about
     */
    static UncertainDays begunBy(UncertainDays left, UncertainDays gone, UncertainDays away) {
        return new UncertainDays(
                absence(left.surely(), away.surely(), away.perhaps(), gone.perhaps()),
                absence(left.perhaps(), away.perhaps(), away.surely(), gone.surely()));
    }

    private static DaySet absence(DaySet left, DaySet away, DaySet awayBefore, DaySet goneBefore) {
        return left.firstDay()
                .map(travel -> {
                    DaySet fromTheNextDay = absenceFrom(travel.plusDays(1), away, awayBefore);
                    return goneBefore.contains(travel.minusDays(1))
                            ? fromTheNextDay
                            : fromTheNextDay.union(absenceFrom(travel, away, awayBefore));
                })
                .orElse(DaySet.none());
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
