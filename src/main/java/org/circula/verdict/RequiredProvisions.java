package org.circula.verdict;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.circula.law.Provision;

/**
 * The provisions that a list of requirements names, as one jurisdiction states them: each once, in the order of the list.
 *
 * @param all the provisions
 * @param places where each stands among them, by its id
 * @param ways of each, whether some any-of names it itself
 */
record RequiredProvisions(List<Provision> all, Map<String, Integer> places, List<Boolean> ways) {

    RequiredProvisions {
        all = List.copyOf(all);
        places = Collections.unmodifiableMap(new HashMap<>(places));
        ways = List.copyOf(ways);
    }

    /**
     * The provisions in their order.
     *
     * @param ids as the requirements write them, so that each is found by the very word that asks for it
     * @param provisions the same provisions
     * @param ways the ids of those that some any-of names itself
     */
    static RequiredProvisions of(List<String> ids, List<Provision> provisions, Set<String> ways) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < ids.size(); place++) {
            places.put(ids.get(place), place);
        }
        return new RequiredProvisions(
                provisions, places, ids.stream().map(ways::contains).toList());
    }

    /** Whether what stands in a place is one of several ways, of which one is enough. */
    boolean isOneOfSeveralWays(int place) {
        return ways.get(place);
    }

    /**
     * The place of a provision among them.
     *
     * @throws IllegalArgumentException where it is not one of them
     */
    int placeOf(String provision) {
        Integer place = places.get(provision);
        if (place == null) {
            throw new IllegalArgumentException("The requirements do not name " + provision + ".");
        }
        return place;
    }
}
