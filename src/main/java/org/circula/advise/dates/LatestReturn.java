package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Effect;

/**
 * By which day one must be back to keep a status or right.
 *
 * @param pathway the keep pathway
 * @param jurisdiction the rule base whose law answers
 * @param statusKind the status held
 * @param state the State that granted it
 * @param lastDayPresent the last day before the absence
 * @param found what was found
 * @param day the last day on which coming back still keeps it for sure; only for {@link Found#BACK_BY}
 * @param bindsFirst the provisions that would not be met, or not for sure, a day later; where nothing is sure even without the
 *     absence, those on which it hangs
 * @param effect what happens then, if it is lost then
 * @param perhapsKept what becomes of it after that day where it is not lost for sure
 * @param reliesOn the provisions that are met on that day by what the person said, which is taken to be so then too
 * @param duties duties that the pathway names, such as a notice of absence, each with the day by which it is to be done
 * @param lookedUntil the last day looked at
 */
public record LatestReturn(
        String pathway,
        String jurisdiction,
        String statusKind,
        String state,
        LocalDate lastDayPresent,
        Found found,
        Optional<LocalDate> day,
        List<String> bindsFirst,
        Optional<Effect> effect,
        Optional<PerhapsKept> perhapsKept,
        List<String> reliesOn,
        List<DutyToDo> duties,
        LocalDate lookedUntil) {

    private static final Set<Found> NOTHING_IS_OPEN = EnumSet.of(Found.NO_LIMIT_FOUND, Found.NOT_KEPT_NOW);

    public LatestReturn {
        bindsFirst = List.copyOf(bindsFirst);
        reliesOn = List.copyOf(reliesOn);
        duties = List.copyOf(duties);
        if (day.isPresent() != (found == Found.BACK_BY)) {
            throw new IllegalArgumentException(
                    "A latest day of return is given where one was found, and only there; got " + found + " with "
                            + day);
        }
        if (perhapsKept.isPresent() && NOTHING_IS_OPEN.contains(found)) {
            throw new IllegalArgumentException(
                    "What becomes of a status that is perhaps kept is told only where that is open; got " + found);
        }
    }

    /** What a search for the last safe day can find. */
    public enum Found {
        /** Whoever is back by the day keeps it. */
        BACK_BY,
        /** It is kept however long the absence lasts, as far as was looked. */
        NO_LIMIT_FOUND,
        /** It is not kept even without the absence. */
        NOT_KEPT_NOW,
        /** Facts are missing to tell whether it is kept even without the absence. */
        NEEDS_FACTS,
        /** Somebody would have to weigh whether it is kept even without the absence. */
        DISCRETIONARY
    }
}
