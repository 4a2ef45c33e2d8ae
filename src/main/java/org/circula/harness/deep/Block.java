package org.circula.harness.deep;

import java.util.Random;
import java.util.function.Consumer;

/**
 * The cells of one provision on one day for one status: every combination of the facts that the provision or one of its exceptions
 * reads. What it does not read cannot change its finding, so those facts keep their usual values.
 *
 * @param axes the facts
 * @param provision the provision
 * @param facts which of them it reads
 */
record Block(Axes axes, String provision, int[] facts) {

    static Block of(Axes axes, String provision) {
        return new Block(axes, provision, axes.readBy(provision));
    }

    /** How many cells there are; as a fraction where there are more than can be counted in a whole number. */
    double size() {
        double size = 1;
        for (int fact : facts) {
            size *= axes.values(fact);
        }
        return size;
    }

    /** Visits every cell once. */
    void forEach(Consumer<int[]> visitor) {
        int[] cell = axes.usual();
        for (int fact : facts) {
            cell[fact] = 0;
        }
        boolean more = true;
        while (more) {
            visitor.accept(cell);
            more = next(cell);
        }
    }

    private boolean next(int[] cell) {
        for (int fact : facts) {
            if (++cell[fact] < axes.values(fact)) {
                return true;
            }
            cell[fact] = 0;
        }
        return false;
    }

    /** Visits so many cells drawn at random, some perhaps twice. */
    void sample(int draws, Random random, Consumer<int[]> visitor) {
        int[] cell = axes.usual();
        for (int draw = 0; draw < draws; draw++) {
            for (int fact : facts) {
                cell[fact] = random.nextInt(axes.values(fact));
            }
            visitor.accept(cell);
        }
    }
}
