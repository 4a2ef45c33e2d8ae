package org.circula.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for lists of names of one life. There are few of them, and most are asked for by the very list that the law
 * holds, so going through them costs less than a hash of every name. Not safe for use by several threads.
 */
final class ByNames<T> {

    private final List<List<String>> names;
    private final List<T> found;

    ByNames() {
        this.names = new ArrayList<>(6);
        this.found = new ArrayList<>(6);
    }

    /** A copy that goes its own way. */
    ByNames(ByNames<T> other) {
        this.names = new ArrayList<>(other.names);
        this.found = new ArrayList<>(other.found);
    }

    /** What was worked out for the same names in the same order, or null. */
    @Nullable
    T find(List<String> asked) {
        int place = placeOf(asked);
        return place < 0 ? null : found.get(place);
    }

    /** Keeps what was worked out for names, in place of what was kept for them before. */
    void keep(List<String> asked, T workedOut) {
        int place = placeOf(asked);
        if (place >= 0) {
            found.set(place, workedOut);
        } else {
            names.add(asked);
            found.add(workedOut);
        }
    }

    private int placeOf(List<String> asked) {
        for (int place = 0; place < names.size(); place++) {
            if (names.get(place) == asked) {
                return place;
            }
        }
        for (int place = 0; place < names.size(); place++) {
            if (isSame(names.get(place), asked)) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isSame(List<String> some, List<String> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < some.size(); at++) {
            if (!some.get(at).equals(others.get(at))) {
                return false;
            }
        }
        return true;
    }
}
