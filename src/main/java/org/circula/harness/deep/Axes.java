package org.circula.harness.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.ask.fact.OpenFact;
import org.circula.ask.fact.Reads;
import org.circula.person.HeldStatus;
import org.circula.person.Life;

/**
 * The facts by which the law tells lives apart, on one day and for one status, each with a value for every cell between the constants
 * that some provision compares it with. A cell is one value of each; it stands for the lives that no provision tells from it.
 */
final class Axes {

    private final Slice slice;
    private final Optional<HeldStatus> status;
    private final Life told;
    private final List<OpenFact> facts;
    private final Map<String, Reads> reads;
    private final WholeLife whole;
    private int[] usual;

    /**
     * @param told what is told apart from the facts
     * @param reads what each provision reads
     * @param whole tells what no provision reads
     */
    Axes(
            Slice slice,
            Optional<HeldStatus> status,
            Life told,
            List<OpenFact> facts,
            Map<String, Reads> reads,
            WholeLife whole) {
        this.slice = slice;
        this.status = status;
        this.told = told;
        this.facts = List.copyOf(facts);
        this.reads = Map.copyOf(reads);
        this.whole = whole;
        this.usual = new int[facts.size()];
    }

    Slice slice() {
        return slice;
    }

    Optional<HeldStatus> status() {
        return status;
    }

    int facts() {
        return facts.size();
    }

    int values(int fact) {
        return facts.get(fact).choices().size();
    }

    /** The facts that a provision or one of its exceptions reads. */
    int[] readBy(String provision) {
        List<Integer> read = new ArrayList<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            if (facts.get(fact).readBy().test(reads.get(provision))) {
                read.add(fact);
            }
        }
        return read.stream().mapToInt(fact -> fact).toArray();
    }

    /** The cell from which all others differ by what they are about: the values that facts have which a provision does not read. */
    int[] usual() {
        return usual.clone();
    }

    void setUsual(int[] cell) {
        usual = cell.clone();
    }

    /** The whole life of a cell; empty where its values exclude each other, such as work before birth. */
    Optional<Life> life(int[] cell) {
        return whole.of(plain(cell));
    }

    /** What the cell itself tells, without all that no provision reads. */
    Life plain(int[] cell) {
        Life life = told;
        for (int fact = 0; fact < facts.size(); fact++) {
            life = facts.get(fact).choices().get(cell[fact]).edit().apply(life);
        }
        return life;
    }

    WholeLife whole() {
        return whole;
    }
}
