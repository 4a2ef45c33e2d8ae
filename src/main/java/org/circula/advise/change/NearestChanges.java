package org.circula.advise.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.verdict.Answer;

/**
 * The smallest changes that turn a verdict to yes.
 *
 * @param pathway what was asked
 * @param jurisdiction the rule base whose law answers
 * @param statusKind the status held that it is about, if any
 * @param state the State, if any
 * @param asOf the day asked about
 * @param answer the verdict so far; never yes
 * @param inTheWay the provisions that are not met, not known or for an authority to weigh
 * @param sets the sets found, those of fewest changes first; empty where none exists within what was looked at
 * @param looksAtAllSets whether every combination of the changes tried was looked at, up to the size named
 * @param largestSet how many changes a set was allowed to hold
 * @param notLookedAt provisions in the way for which no change in what a person can act on is known
 */
public record NearestChanges(
        String pathway,
        String jurisdiction,
        Optional<String> statusKind,
        Optional<String> state,
        LocalDate asOf,
        Answer answer,
        List<String> inTheWay,
        List<ChangeSet> sets,
        boolean looksAtAllSets,
        int largestSet,
        List<String> notLookedAt) {

    public NearestChanges {
        inTheWay = List.copyOf(inTheWay);
        sets = List.copyOf(sets);
        notLookedAt = List.copyOf(notLookedAt);
        if (answer == Answer.YES) {
            throw new IllegalArgumentException("A yes needs no change; ask what would lose it first.");
        }
    }

    /** Whether no change was found that turns the verdict. */
    public boolean noneExists() {
        return sets.isEmpty();
    }
}
