package org.circula.law;

import java.util.List;
import java.util.TreeSet;

/** Collects all that is wrong, so that whoever mends a rules folder sees everything at once; each fault is kept once. */
public final class Faults {

    private final TreeSet<RuleFault> found = new TreeSet<>();

    /** Adds a fault. */
    public void add(Place place, String message) {
        found.add(new RuleFault(place, message));
    }

    /** All faults by file and line. */
    public List<RuleFault> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
