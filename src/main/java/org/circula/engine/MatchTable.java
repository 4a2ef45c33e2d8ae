package org.circula.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.circula.engine.bring.PutFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one base matched before, by the shape of the facts: they say the same of the same shape every time, so they need
 * not be fired again. Safe for use by several threads.
 *
 * <p>Nothing of a life is kept: a shape holds words of the rules and no day, name or answer beyond them. A full table is emptied,
 * so that it never grows further; lives so varied that it fills again and again cost what they would without it.
 */
final class MatchTable {

    private final int most;
    private final ConcurrentHashMap<PutFacts.Shape, Matches> remembered = new ConcurrentHashMap<>();
    private final LongAdder found = new LongAdder();

    /**
     * An empty table.
     *
     * @param most how many shapes it holds at most
     */
    MatchTable(int most) {
        this.most = most;
    }

    /** What facts of this shape matched before, or null. */
    @Nullable
    Matches find(PutFacts.Shape shape) {
        Matches matches = remembered.get(shape);
        if (matches != null) {
            found.increment();
        }
        return matches;
    }

    /** Remembers what the rules matched. */
    void remember(PutFacts.Shape shape, Matches matches) {
        if (remembered.size() >= most) {
            remembered.clear();
        }
        remembered.put(shape, matches);
    }

    int size() {
        return remembered.size();
    }

    /** How often something was found. */
    long timesFound() {
        return found.sum();
    }
}
