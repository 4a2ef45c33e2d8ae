package org.circula.measure;

import java.util.ArrayList;
import java.util.List;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.DaysOfSpans;

/** The days of stays by the reason they give. */
final class StayReasons {

    /** In the place of a reason where none is given; the reasons themselves have the places after it. */
    private static final int NOT_SAID = 0;

    private final DaysOfSpans days;
    private final List<String> reasons = new ArrayList<>(4);
    private final int[] reasonOf;

    /**
     * The reasons of stays.
     *
     * @param stays the stays
     * @param days the days of each, in the same order
     */
    StayReasons(List<Stay> stays, DaysOfSpans days) {
        this.days = days;
        this.reasonOf = new int[stays.size()];
        for (int at = 0; at < reasonOf.length; at++) {
            String reason = stays.get(at).reason().orElse(null);
            reasonOf[at] = reason == null ? NOT_SAID : 1 + placeAmongReasons(reason);
        }
    }

    private int placeAmongReasons(String reason) {
        int known = reasons.indexOf(reason);
        if (known >= 0) {
            return known;
        }
        reasons.add(reason);
        return reasons.size() - 1;
    }

    /** Whether some stay gives this reason. */
    boolean isGiven(String reason) {
        return reasons.contains(reason);
    }

    /** The days of stays that give none. */
    DaySet notSaid() {
        return days.ofGroup(NOT_SAID, reasonOf);
    }

    /** The days of stays that give one of these reasons. */
    DaySet of(List<String> asked) {
        boolean[] wanted = new boolean[1 + reasons.size()];
        for (int place = 0; place < reasons.size(); place++) {
            wanted[1 + place] = asked.contains(reasons.get(place));
        }
        return days.ofGroups(wanted, reasonOf);
    }

    /** The days of stays that give a reason which is none of these. */
    DaySet ofOthersThan(List<String> asked) {
        boolean[] wanted = new boolean[1 + reasons.size()];
        for (int place = 0; place < reasons.size(); place++) {
            wanted[1 + place] = !asked.contains(reasons.get(place));
        }
        return days.ofGroups(wanted, reasonOf);
    }
}
