package org.circula.measure;

import java.util.List;
import java.util.function.Predicate;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.DaysOfSpans;

/** The days of stays by the reason they give. */
final class StayReasons {

    /** In the place of a reason where none is given; the reasons themselves have the places after it. */
    private static final int NOT_SAID = 0;

    private final DaysOfSpans days;
    private final Numbered reasons = new Numbered();
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
            reasonOf[at] = reason == null ? NOT_SAID : 1 + reasons.numberOf(reason);
        }
    }

    /** Whether some stay gives this reason. */
    boolean isGiven(String reason) {
        return reasons.words().contains(reason);
    }

    /** The days of stays that give none. */
    DaySet notSaid() {
        return days.ofGroup(NOT_SAID, reasonOf);
    }

    /** The days of stays that give one of these reasons. */
    DaySet of(List<String> asked) {
        return where(asked::contains);
    }

    /** The days of stays that give a reason which is none of these. */
    DaySet ofOthersThan(List<String> asked) {
        return where(reason -> !asked.contains(reason));
    }

    private DaySet where(Predicate<String> among) {
        List<String> given = reasons.words();
        boolean[] wanted = new boolean[1 + given.size()];
        for (int number = 0; number < given.size(); number++) {
            wanted[1 + number] = among.test(given.get(number));
        }
        return days.ofGroups(wanted, reasonOf);
    }
}
