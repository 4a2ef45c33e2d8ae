package org.circula.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Provision;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * The provisions that a list of requirements names, as one jurisdiction states them: each once, in the order of the list. Safe for
 * use by several threads.
 */
final class RequiredProvisions {

    private final List<Provision> all;
    private final Function<String, Provision> law;
    private final PlacedRequirement requirement;
    private final boolean[] ways;

    /** The values of the day asked about last: most questions are about the same day. */
    private @Nullable ValuesOnADay values;

    private RequiredProvisions(
            List<Provision> all, Function<String, Provision> law, PlacedRequirement requirement, boolean[] ways) {
        this.all = List.copyOf(all);
        this.law = law;
        this.requirement = requirement;
        this.ways = ways;
    }

    /**
     * The provisions of a requirement.
     *
     * @param requirement what is required
     * @param stated the provision of each id as the jurisdiction states it
     */
    static RequiredProvisions of(Requirement requirement, Function<String, Provision> stated) {
        List<String> ids = Fold.provisions(requirement);
        Set<String> named = Fold.ways(requirement);
        boolean[] ways = new boolean[ids.size()];
        for (int place = 0; place < ways.length; place++) {
            ways[place] = named.contains(ids.get(place));
        }
        return new RequiredProvisions(
                ids.stream().map(stated).toList(), stated, PlacedRequirement.of(requirement, ids), ways);
    }

    /** The provisions, each in its place. */
    List<Provision> all() {
        return all;
    }

    /** The provision of each id as the jurisdiction states it, those that are not required among them. */
    Function<String, Provision> law() {
        return law;
    }

    /** What is required of them. */
    PlacedRequirement requirement() {
        return requirement;
    }

    /** Whether what stands in a place is one of several ways, of which one is enough: some any-of names it itself. */
    boolean isOneOfSeveralWays(int place) {
        return ways[place];
    }

    /** The values that hold on a day for whoever asks about it, of those provisions that this day dates. */
    ValuesOnADay valuesOn(LocalDate day, RuleBases law, Understanding understanding) {
        ValuesOnADay last = values;
        if (last == null || !last.areOf(day, law, understanding)) {
            last = new ValuesOnADay(all, day, law, understanding);
            values = last;
        }
        return last;
    }
}
