package org.circula.ask.turn;

import java.util.BitSet;
import java.util.List;
import org.circula.verdict.Outcome;

/**
 * What one requirement comes to, by the values of the facts it rests on. Made by {@link Trees}, which gives equal trees one
 * object, so that trees are compared by identity.
 */
public final class Tree {

    static final int NONE = -1;

    final int id;
    final int fact;
    final List<Tree> children;
    final Outcome outcome;
    final BitSet facts;
    final BitSet unexplored;

    Tree(int id, int fact, List<Tree> children, Outcome outcome, BitSet facts, BitSet unexplored) {
        this.id = id;
        this.fact = fact;
        this.children = List.copyOf(children);
        this.outcome = outcome;
        this.facts = facts;
        this.unexplored = unexplored;
    }

    boolean isLeaf() {
        return fact == NONE;
    }

    /** Whether it comes to one definite outcome, whatever the facts. */
    public boolean isSettled() {
        return isLeaf() && outcome != Outcome.UNKNOWN;
    }

    /** Whether some combination of facts leads to this outcome. */
    public boolean mayBe(Outcome sought) {
        return isLeaf() ? outcome == sought : children.stream().anyMatch(child -> child.mayBe(sought));
    }

    /** Whether the requirement rests on a fact. */
    public boolean restsOn(int asked) {
        return facts.get(asked) || unexplored.get(asked);
    }

    /** What tells it from other trees of the same maker. */
    public int id() {
        return id;
    }

    /** The outcome, where no fact can change it any more. */
    Outcome outcome() {
        return outcome;
    }
}
