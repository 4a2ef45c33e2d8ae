package org.circula.harness.deep;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;

/** Finds the cells in which requirements stand, on one day and for one status. Gives up where there are too many. */
final class Ways {

    /** Provisions with more cells than this are not joined with others. */
    private static final double MOST_CELLS = 100_000;

    /** So many ways for a group to stand are looked at. */
    private static final int MOST_WAYS = 20_000;

    private static final Set<Outcome> TOGETHER =
            EnumSet.of(Outcome.MET, Outcome.LIFTED, Outcome.NOT_APPLICABLE, Outcome.DISCRETIONARY);
    private static final Set<Outcome> AS_ONE_WAY = EnumSet.of(Outcome.MET, Outcome.LIFTED, Outcome.DISCRETIONARY);

    private final Axes axes;
    private final Bench bench;
    private final Map<String, Map<Outcome, List<Partial>>> known = new HashMap<>();
    private boolean complete = true;

    Ways(Axes axes, Bench bench) {
        this.axes = axes;
        this.bench = bench;
    }

    /** Whether nothing was given up. */
    boolean isComplete() {
        return complete;
    }

    /** The ways in which a requirement stands among others that must stand too. */
    List<Partial> of(Requirement requirement) {
        if (requirement instanceof Single single) {
            return cells(single.provision(), TOGETHER);
        }
        if (requirement instanceof AllOf all) {
            return all(all.members());
        }
        List<Partial> ways = new ArrayList<>();
        for (Requirement member : ((AnyOf) requirement).members()) {
            ways.addAll(member instanceof Single single ? cells(single.provision(), AS_ONE_WAY) : of(member));
        }
        return few(ways);
    }

    /** The cells in which a provision has one of these outcomes. */
    List<Partial> cells(String provision, Set<Outcome> outcomes) {
        Map<Outcome, List<Partial>> all = known.computeIfAbsent(provision, this::byOutcome);
        List<Partial> cells = new ArrayList<>();
        outcomes.forEach(outcome -> cells.addAll(all.getOrDefault(outcome, List.of())));
        return cells;
    }

    private Map<Outcome, List<Partial>> byOutcome(String provision) {
        Map<Outcome, List<Partial>> all = new HashMap<>();
        Block block = Block.of(axes, provision);
        if (block.size() > MOST_CELLS) {
            complete = false;
            return all;
        }
        block.forEach(cell -> axes.life(cell)
                .map(life -> bench.put(life, axes.slice(), axes.status()))
                .flatMap(told -> told.on(provision))
                .map(Finding::outcome)
                .ifPresent(outcome ->
                        all.computeIfAbsent(outcome, key -> new ArrayList<>()).add(Partial.of(cell, block.facts()))));
        return all;
    }

    private List<Partial> all(List<Requirement> members) {
        List<Partial> together = List.of(Partial.free(axes.facts()));
        for (Requirement member : members) {
            together = both(together, of(member));
        }
        return together;
    }

    private List<Partial> both(List<Partial> some, List<Partial> others) {
        List<Partial> together = new ArrayList<>();
        for (Partial one : some) {
            for (Partial other : others) {
                one.with(other).ifPresent(together::add);
                if (together.size() > MOST_WAYS) {
                    return few(together);
                }
            }
        }
        return together;
    }

    private List<Partial> few(List<Partial> ways) {
        if (ways.size() <= MOST_WAYS) {
            return ways;
        }
        complete = false;
        return ways.subList(0, MOST_WAYS);
    }

    /** Some values that two lists of ways share; empty where none of the one agrees with any of the other. */
    static Optional<Partial> agreeing(List<Partial> some, List<Partial> others) {
        for (Partial one : some) {
            for (Partial other : others) {
                Optional<Partial> both = one.with(other);
                if (both.isPresent()) {
                    return both;
                }
            }
        }
        return Optional.empty();
    }
}
