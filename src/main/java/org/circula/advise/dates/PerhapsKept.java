package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Effect;
import org.circula.verdict.Answer;

/**
 * What becomes of a status of somebody who comes back later than is safe, where it is not lost for sure.
 *
 * @param stretches the days of return, in stretches on which it hangs on the same; the first begins where nothing is sure any more
 * @param until the last day before the first on which whoever comes back has lost it, whatever the facts and whoever weighs them;
 *     empty where no such day was found
 * @param lostBy the provisions that are not met then
 * @param effect what happens then
 * @param everyDayTried whether what holds of each day was looked at; else what holds only for some weeks may have been passed over
 */
public record PerhapsKept(
        List<Stretch> stretches,
        Optional<LocalDate> until,
        List<String> lostBy,
        Optional<Effect> effect,
        boolean everyDayTried) {

    public PerhapsKept {
        stretches = List.copyOf(stretches);
        lostBy = List.copyOf(lostBy);
        if (stretches.isEmpty() || stretches.get(0).answer() == Answer.YES) {
            throw new IllegalArgumentException(
                    "What is perhaps kept hangs on something first of all; got the stretches " + stretches);
        }
        if (until.isEmpty() && !(lostBy.isEmpty() && effect.isEmpty())) {
            throw new IllegalArgumentException(
                    "What ends it is told with a day, and without one there is nothing to tell; got " + lostBy + " and "
                            + effect);
        }
    }

    /**
     * Days of return on which it hangs on the same.
     *
     * @param from the first of them
     * @param until the last of them
     * @param answer {@link Answer#NEEDS_FACTS}, {@link Answer#DISCRETIONARY}, or {@link Answer#YES} where it is kept for sure again
     * @param hangsOn the provisions of which facts are missing, or that somebody weighs
     * @param unlessLifted the limits that are passed, unless an exception lifts them or leaves days out
     * @param noLongerMet the provisions not met on these days that were not missed on the days before, whether or not another is enough
     */
    public record Stretch(
            LocalDate from,
            LocalDate until,
            Answer answer,
            List<String> hangsOn,
            List<String> unlessLifted,
            List<String> noLongerMet) {

        public Stretch {
            hangsOn = List.copyOf(hangsOn);
            unlessLifted = List.copyOf(unlessLifted);
            noLongerMet = List.copyOf(noLongerMet);
            if (answer == Answer.NO || until.isBefore(from)) {
                throw new IllegalArgumentException(
                        "A stretch has a last day, and nothing is lost for sure on its days; got " + answer + " from "
                                + from + " to " + until);
            }
        }
    }

    /** Why nothing is sure on the first days. */
    public Answer answer() {
        return stretches.get(0).answer();
    }
}
