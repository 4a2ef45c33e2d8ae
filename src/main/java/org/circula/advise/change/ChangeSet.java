package org.circula.advise.change;

import java.util.List;

/** Changes that together turn a verdict to yes; none can be left out, and none can be smaller while the others stay. */
public record ChangeSet(List<Change> changes) {

    public ChangeSet {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("A set of changes holds at least one.");
        }
    }
}
