package org.circula.harness.mutate;

import java.util.Collection;

/**
 * How many mutants scenarios noticed.
 *
 * @param killed those noticed
 * @param all all of them
 */
public record Score(int killed, int all) {

    /** The score of these results. */
    public static Score of(Collection<MutantResult> results) {
        return new Score((int) results.stream().filter(MutantResult::killed).count(), results.size());
    }

    /** In percent, rounded down; 100 where there is nothing to notice. */
    public int percent() {
        return all == 0 ? 100 : killed * 100 / all;
    }

    /** Whether the score is at least so many percent, not rounded. */
    public boolean reaches(int percent) {
        return killed * 100L >= (long) percent * all;
    }
}
