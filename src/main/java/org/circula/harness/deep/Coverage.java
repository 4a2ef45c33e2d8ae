package org.circula.harness.deep;

/**
 * How much of one pathway was looked at.
 *
 * @param pathway the pathway
 * @param jurisdiction the base whose law answers
 * @param days days on which the law changes, and today
 * @param cells cells in all, each provision's own on each day and for each status
 * @param sampled cells of provisions that were sampled
 * @param drawn lives drawn from these
 * @param judged lives judged, those for choosing cells included
 * @param put whether the pathway was put to any life
 */
public record Coverage(
        String pathway,
        String jurisdiction,
        int days,
        double cells,
        double sampled,
        long drawn,
        long judged,
        boolean put) {

    /** Whether every cell was looked at. */
    public boolean isWhole() {
        return sampled == 0;
    }
}
