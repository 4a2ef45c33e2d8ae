package org.circula.ask.turn;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.circula.verdict.Outcome;

/** Makes trees, equal ones once. A branch whose values all lead to the same is no branch. */
public final class Trees {

    /** What a requirement may come to whose facts were not all tried. */
    private static final List<Outcome> ANYTHING = List.of(Outcome.MET, Outcome.NOT_MET, Outcome.DISCRETIONARY);

    private final Map<Object, Tree> made = new HashMap<>();
    private final Map<Object, Tree> restricted = new HashMap<>();
    private int nextUnexplored;

    /**
     * @param facts how many facts there are; the numbers from there on stand for what was not tried
     */
    public Trees(int facts) {
        this.nextUnexplored = facts;
    }

    /** A requirement that comes to this whatever the facts. */
    public Tree leaf(Outcome outcome) {
        return made.computeIfAbsent(
                outcome, key -> new Tree(made.size(), Tree.NONE, List.of(), outcome, new BitSet(), new BitSet()));
    }

    /** A requirement that comes to one of these by the value of a fact. */
    public Tree branch(int fact, List<Tree> byValue) {
        Tree first = byValue.get(0);
        if (byValue.stream().allMatch(other -> other == first)) {
            return first;
        }
        Key key = new Key(fact, byValue.stream().map(tree -> tree.id).toList());
        Tree found = made.get(key);
        if (found == null) {
            BitSet facts = new BitSet();
            BitSet unexplored = new BitSet();
            facts.set(fact);
            byValue.forEach(tree -> {
                facts.or(tree.facts);
                unexplored.or(tree.unexplored);
            });
            found = new Tree(made.size(), fact, byValue, Outcome.UNKNOWN, facts, unexplored);
            made.put(key, found);
        }
        return found;
    }

    /** A requirement that may come to anything, since these facts were not tried: each of them is taken to matter. */
    public Tree unexplored(BitSet facts) {
        int standIn = nextUnexplored++;
        BitSet own = new BitSet();
        own.set(standIn);
        // Made first: a leaf that is new would else be given the same number as this tree.
        List<Tree> leaves = ANYTHING.stream().map(this::leaf).toList();
        Tree tree = new Tree(made.size(), standIn, leaves, Outcome.UNKNOWN, own, (BitSet) facts.clone());
        made.put("unexplored " + standIn, tree);
        return tree;
    }

    /** The same requirement once the value of a fact is known. */
    Tree given(Tree tree, int fact, int value) {
        if (!tree.facts.get(fact) && !tree.unexplored.get(fact)) {
            return tree;
        }
        if (tree.fact == fact) {
            return given(tree.children.get(value), fact, value);
        }
        Key key = new Key(fact, List.of(tree.id, value));
        Tree found = restricted.get(key);
        if (found == null) {
            found = isStandIn(tree)
                    ? unexplored(without(tree.unexplored, fact))
                    : branch(
                            tree.fact,
                            tree.children.stream()
                                    .map(child -> given(child, fact, value))
                                    .toList());
            restricted.put(key, found);
        }
        return found;
    }

    private boolean isStandIn(Tree tree) {
        return !tree.isLeaf() && tree == made.get("unexplored " + tree.fact);
    }

    private static BitSet without(BitSet facts, int fact) {
        BitSet rest = (BitSet) facts.clone();
        rest.clear(fact);
        return rest;
    }

    private record Key(int fact, List<Integer> trees) {}
}
