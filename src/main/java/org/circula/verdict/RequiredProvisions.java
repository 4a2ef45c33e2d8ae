package org.circula.verdict;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Provision;

/**
 * The provisions that a list of requirements names, as one jurisdiction states them: each once, in the order of the list.
 *
 * @param all the provisions, each in its place
 * @param requirement what is required of them
 * @param ways of each, whether some any-of names it itself
 */
record RequiredProvisions(List<Provision> all, PlacedRequirement requirement, List<Boolean> ways) {

    RequiredProvisions {
        all = List.copyOf(all);
        ways = List.copyOf(ways);
    }

    /**
     * The provisions of a requirement.
     *
     * @param requirement what is required
     * @param stated the provision of each id as the jurisdiction states it
     */
    static RequiredProvisions of(Requirement requirement, Function<String, Provision> stated) {
        List<String> ids = Fold.provisions(requirement);
        Set<String> ways = Fold.ways(requirement);
        return new RequiredProvisions(
                ids.stream().map(stated).toList(),
                PlacedRequirement.of(requirement, ids),
                ids.stream().map(ways::contains).toList());
    }

    /** Whether what stands in a place is one of several ways, of which one is enough. */
    boolean isOneOfSeveralWays(int place) {
        return ways.get(place);
    }
}
