package org.circula.person;

import java.util.List;

/** What came of reading a life: the life, or all that is wrong with its text. */
public sealed interface LifeReading {

    /** The text was read without a fault. */
    record Good(Life life) implements LifeReading {}

    /**
     * The text was not read.
     *
     * @param faults every fault found, in the order of the text; at least one
     */
    record Bad(List<Fault> faults) implements LifeReading {

        public Bad {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A bad reading names at least one fault.");
            }
        }
    }
}
