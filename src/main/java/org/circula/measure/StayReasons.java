package org.circula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.DaysOfSpans;

/**
 * The days of stays by the reason they give, each reason once.
 *
 * @param reasons the reasons given
 * @param days of each reason the days of the stays that give it, in the same order
 * @param notSaid the days of stays that give none
 */
record StayReasons(List<String> reasons, List<DaySet> days, DaySet notSaid) {

    /** In the place of a reason where none is given. */
    private static final int NONE = -1;

    static StayReasons of(List<Stay> stays, DaysOfSpans daysOfStays) {
        List<String> reasons = new ArrayList<>(4);
        int[] reasonOf = new int[stays.size()];
        for (int at = 0; at < reasonOf.length; at++) {
            String reason = stays.get(at).reason().orElse(null);
            reasonOf[at] = reason == null ? NONE : placeAmong(reasons, reason);
        }
        List<DaySet> days = new ArrayList<>(reasons.size());
        for (int place = 0; place < reasons.size(); place++) {
            days.add(daysOfStays.ofGroup(place, reasonOf));
        }
        return new StayReasons(reasons, days, daysOfStays.ofGroup(NONE, reasonOf));
    }

    private static int placeAmong(List<String> reasons, String reason) {
        int known = reasons.indexOf(reason);
        if (known >= 0) {
            return known;
        }
        reasons.add(reason);
        return reasons.size() - 1;
    }

    /** The days of stays that give one of these reasons. */
    DaySet of(List<String> asked) {
        return union(asked::contains);
    }

    /** The days of stays that give a reason which is none of these. */
    DaySet ofOthersThan(List<String> asked) {
        return union(reason -> !asked.contains(reason));
    }

    private DaySet union(Predicate<String> among) {
        DaySet union = DaySet.none();
        for (int place = 0; place < days.size(); place++) {
            if (among.test(reasons.get(place))) {
                union = union.union(days.get(place));
            }
        }
        return union;
    }
}
