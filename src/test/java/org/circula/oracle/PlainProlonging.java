package org.circula.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.oracle.PlainCondition.Prolonged;

/**
 * Which absences beyond a limit an event could still do something for: those short enough on its day, or begun later.
 *
 * @param keep the limit
 * @param shortEnough what the absence had to be on the day of the event
 */
record PlainProlonging(PlainCondition keep, PlainCondition shortEnough) {

    /** Each stretch beyond the limit must be over by a day that was fixed in time; empty where a day that is not told may do it. */
    Optional<Boolean> covers(PlainCondition fixed, Found.Stretches found) {
        boolean covered = found.all().stream().allMatch(stretch -> isCovered(fixed, stretch));
        return !covered && fixed.leavesADayOpen() ? Optional.empty() : Optional.of(covered);
    }

    /** The first day gone of the stretches that are not covered. */
    Optional<LocalDate> firstGone(PlainCondition fixed, Found.Stretches found) {
        Optional<LocalDate> first = Optional.empty();
        for (Found.Stretch stretch : found.all()) {
            if (!isCovered(fixed, stretch)) {
                LocalDate day =
                        keep.goneFrom(new Found.Stretches(List.of(stretch))).orElseThrow();
                for (Prolonged one : fixed.prolonged()) {
                    LocalDate after = fixed.goneAfter(one.until());
                    if (!cameTooLate(one.on(), stretch) && after.isAfter(day)) {
                        day = after;
                    }
                }
                first = first.isPresent() && first.get().isBefore(day) ? first : Optional.of(day);
            }
        }
        return first;
    }

    /** Whether for some stretch beyond the limit each of these days came too late. */
    boolean allCameTooLate(List<Optional<LocalDate>> days, Found.Stretches found) {
        return found.all().stream()
                .filter(stretch -> isBeyond(keep, stretch))
                .anyMatch(stretch -> days.stream().allMatch(day -> cameTooLate(day, stretch)));
    }

    private boolean isCovered(PlainCondition fixed, Found.Stretch stretch) {
        return !isBeyond(keep, stretch)
                || fixed.prolonged().stream()
                        .anyMatch(one -> !cameTooLate(one.on(), stretch) && fixed.isOverBy(one.until(), stretch));
    }

    private boolean cameTooLate(Optional<LocalDate> day, Found.Stretch stretch) {
        if (day.isEmpty() || !day.get().isAfter(stretch.anchor())) {
            return false;
        }
        LocalDate end = day.get().isAfter(stretch.end()) ? stretch.end() : day.get();
        return isBeyond(shortEnough, new Found.Stretch(stretch.anchor(), end, stretch.fromFirstDay(), stretch.idle()));
    }

    private static boolean isBeyond(PlainCondition condition, Found.Stretch stretch) {
        return !condition
                .holds(Found.stretches(List.of(stretch)), Optional.empty())
                .orElseThrow();
    }
}
