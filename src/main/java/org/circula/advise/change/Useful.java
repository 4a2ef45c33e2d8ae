package org.circula.advise.change;

import java.util.Set;
import java.util.TreeSet;

/**
 * A step and the provisions that it meets, or does not meet any more, by itself.
 *
 * @param step the step
 * @param good the provisions met, lifted or not concerning the person after it alone
 */
record Useful(Step step, Set<String> good) {

    Useful {
        good = Set.copyOf(good);
    }

    /** All that either step meets. */
    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
