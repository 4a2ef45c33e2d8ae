package org.circula.harness.deep;

import java.util.Arrays;
import java.util.Optional;

/** Values of some facts; the others are free. Immutable. */
final class Partial {

    private static final int FREE = -1;

    private final int[] values;

    private Partial(int[] values) {
        this.values = values;
    }

    /** No fact has a value. */
    static Partial free(int facts) {
        int[] values = new int[facts];
        Arrays.fill(values, FREE);
        return new Partial(values);
    }

    /** The values that a cell has of some facts. */
    static Partial of(int[] cell, int[] facts) {
        Partial partial = free(cell.length);
        for (int fact : facts) {
            partial.values[fact] = cell[fact];
        }
        return partial;
    }

    /** Both together; empty where they give one fact two values. */
    Optional<Partial> with(Partial other) {
        int[] both = values.clone();
        for (int fact = 0; fact < both.length; fact++) {
            if (both[fact] == FREE) {
                both[fact] = other.values[fact];
            } else if (other.values[fact] != FREE && other.values[fact] != both[fact]) {
                return Optional.empty();
            }
        }
        return Optional.of(new Partial(both));
    }

    /** The cell with the values of another where this one leaves them free. */
    int[] completed(int[] usual) {
        int[] cell = usual.clone();
        for (int fact = 0; fact < cell.length; fact++) {
            if (values[fact] != FREE) {
                cell[fact] = values[fact];
            }
        }
        return cell;
    }
}
