package org.circula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.circula.person.Stay;
import org.circula.time.DaySet;

/**
 * The days of stays by the reason they give, each reason once.
 *
 * @param reasons the reasons given
 * @param days of each reason the days of the stays that give it, in the same order
 * @param notSaid the days of stays that give none
 */
record StayReasons(List<String> reasons, List<DaySet> days, DaySet notSaid) {

    static StayReasons of(List<Stay> stays, List<DaySet> daysOfStays) {
        List<String> reasons = new ArrayList<>();
        List<List<DaySet>> byReason = new ArrayList<>();
        List<DaySet> notSaid = new ArrayList<>(stays.size());
        for (int at = 0; at < stays.size(); at++) {
            Optional<String> reason = stays.get(at).reason();
            if (reason.isEmpty()) {
                notSaid.add(daysOfStays.get(at));
            } else {
                int place = reasons.indexOf(reason.get());
                if (place < 0) {
                    place = reasons.size();
                    reasons.add(reason.get());
                    byReason.add(new ArrayList<>());
                }
                byReason.get(place).add(daysOfStays.get(at));
            }
        }
        List<DaySet> days = new ArrayList<>(byReason.size());
        for (int place = 0; place < byReason.size(); place++) {
            days.add(DaySet.unionOf(byReason.get(place)));
        }
        return new StayReasons(reasons, days, DaySet.unionOf(notSaid));
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
