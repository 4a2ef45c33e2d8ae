package org.circula.harness.deep;

/**
 * How far to look.
 *
 * @param cells a pathway with more cells than this is sampled
 * @param sample how many lives are drawn from the cells of such a pathway
 * @param seed what the draws begin with: the same seed draws the same lives
 */
public record DeepOptions(long cells, int sample, long seed) {

    /** As many cells as the command looks at unless told otherwise. */
    public static final long USUAL_CELLS = 10_000_000;

    /** As many lives as are drawn at most. */
    public static final int USUAL_SAMPLE = 20_000;

    public DeepOptions {
        if (cells < 1 || sample < 1) {
            throw new IllegalArgumentException("Look at one cell at least.");
        }
    }

    /** So many cells, and as many draws as that allows. */
    public static DeepOptions of(long cells, long seed) {
        return new DeepOptions(cells, (int) Math.min(cells, USUAL_SAMPLE), seed);
    }
}
