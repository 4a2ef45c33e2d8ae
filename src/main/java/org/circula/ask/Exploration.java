package org.circula.ask;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.circula.ask.fact.FactKind;
import org.circula.ask.fact.Listed;
import org.circula.ask.fact.OpenFact;
import org.circula.ask.fact.Reads;
import org.circula.ask.turn.Tree;
import org.circula.ask.turn.Trees;
import org.circula.measure.Missing;
import org.circula.person.Life;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * Finds, for each requirement, what it comes to under every combination of the open facts that it reads, by judging lives. What is
 * settled while facts are open is not looked into further: the judges promise that no completion changes it.
 */
final class Exploration {

    private final Target target;
    private final Life life;
    private final List<OpenFact> facts;
    private final Map<String, Reads> reads;
    private final Map<String, Reads> concerning;
    private final OptionalInt holding;
    private final Trees trees;
    private final int mostLives;
    private final Map<Map<Integer, Integer>, Map<Set<Listed>, Tried>> judged = new HashMap<>();
    private int lives;
    private boolean complete = true;

    private record Tried(Optional<Verdict> verdict, Map<String, Outcome> outcomes) {}

    /**
     * @param concerning what the rule itself reads, for requirements of an any-of: one that stands only if it concerns the person is
     *     no way through, so it is settled only when that is known
     * @param mostLives after so many lives judged the facts not yet tried are taken to matter
     * @param holding the fact whose first value means that the pathway does not concern the person
     */
    Exploration(
            Target target,
            Life life,
            List<OpenFact> facts,
            Map<String, Reads> reads,
            Map<String, Reads> concerning,
            OptionalInt holding,
            Trees trees,
            int mostLives) {
        this.target = target;
        this.life = life;
        this.facts = List.copyOf(facts);
        this.reads = new LinkedHashMap<>(reads);
        this.concerning = Map.copyOf(concerning);
        this.holding = holding;
        this.trees = trees;
        this.mostLives = mostLives;
    }

    /** What each requirement comes to. */
    Map<String, Tree> trees() {
        Map<String, Tree> found = new LinkedHashMap<>();
        for (String unit : reads.keySet()) {
            List<Integer> open = new ArrayList<>();
            for (int fact = 0; fact < facts.size(); fact++) {
                if (facts.get(fact).readBy().test(reads.get(unit))) {
                    open.add(fact);
                }
            }
            found.put(unit, explore(unit, new TreeMap<>(), open));
        }
        return found;
    }

    /** Whether every combination was tried that can matter. */
    boolean isComplete() {
        return complete;
    }

    private Tree explore(String unit, TreeMap<Integer, Integer> known, List<Integer> open) {
        if (lives >= mostLives) {
            complete = false;
            BitSet untried = new BitSet();
            open.forEach(untried::set);
            return trees.unexplored(untried);
        }
        if (holding.isPresent() && Integer.valueOf(0).equals(known.get(holding.getAsInt()))) {
            return trees.leaf(unit.equals(Units.STANDS) ? Outcome.MET : Outcome.NOT_APPLICABLE);
        }
        Tried tried = tried(unit, known, open);
        Outcome outcome = tried.outcomes().getOrDefault(unit, Outcome.NOT_APPLICABLE);
        boolean notPutYet = tried.outcomes().get(Units.PUT) == Outcome.UNKNOWN;
        List<Integer> matter = outcome == Outcome.UNKNOWN || notPutYet ? open : notYetSaid(unit, open);
        if (matter.isEmpty()) {
            return trees.leaf(outcome);
        }
        int next = next(unit, tried.verdict(), matter);
        List<Integer> rest = new ArrayList<>(open);
        rest.remove(Integer.valueOf(next));
        List<Tree> byValue = new ArrayList<>();
        for (int value = 0; value < facts.get(next).choices().size(); value++) {
            TreeMap<Integer, Integer> more = new TreeMap<>(known);
            more.put(next, value);
            byValue.add(explore(unit, more, rest));
        }
        Tree tree = trees.branch(next, byValue);
        return outcome == Outcome.UNKNOWN && !notPutYet && tree.isSettled() ? doubted(tree, open) : tree;
    }

    /**
     * The requirement is open, and no value tried turns it: either the judge is more careful than it need be, or a value is missing
     * among those tried. Facts of which not every value is tried are asked then.
     */
    private Tree doubted(Tree tree, List<Integer> open) {
        BitSet doubtful = new BitSet();
        open.stream().filter(fact -> !facts.get(fact).kind().isTriedWhole()).forEach(doubtful::set);
        if (doubtful.isEmpty()) {
            return tree;
        }
        complete = false;
        return trees.unexplored(doubtful);
    }

    /** What can still turn an outcome that is settled: whether it concerns the person, and what is supposed but not told. */
    private List<Integer> notYetSaid(String unit, List<Integer> open) {
        Optional<Reads> rule = Optional.ofNullable(concerning.get(unit));
        return open.stream()
                .filter(fact -> isSupposed(fact, unit)
                        || rule.filter(facts.get(fact).readBy()).isPresent())
                .toList();
    }

    private boolean isSupposed(int fact, String unit) {
        return facts.get(fact).kind() == FactKind.EVENT
                && reads.get(unit).supposes(facts.get(fact).word());
    }

    /**
     * A list is told once all is known of it that this requirement reads. What was settled while more lists were open is settled here
     * too.
     */
    private Tried tried(String unit, TreeMap<Integer, Integer> known, List<Integer> open) {
        Set<Listed> stillOpen = EnumSet.noneOf(Listed.class);
        open.forEach(fact -> facts.get(fact).list().ifPresent(stillOpen::add));
        Map<Set<Listed>, Tried> sameFacts = judged.computeIfAbsent(new TreeMap<>(known), key -> new LinkedHashMap<>());
        for (Map.Entry<Set<Listed>, Tried> before : sameFacts.entrySet()) {
            if (before.getKey().containsAll(stillOpen) && isSettled(unit, before.getValue())) {
                return before.getValue();
            }
        }
        return sameFacts.computeIfAbsent(stillOpen, key -> {
            lives++;
            Optional<Verdict> verdict = target.verdict(life(known, stillOpen));
            return new Tried(verdict, Units.outcomes(verdict, List.copyOf(reads.keySet())));
        });
    }

    private static boolean isSettled(String unit, Tried tried) {
        return tried.outcomes().getOrDefault(unit, Outcome.NOT_APPLICABLE) != Outcome.UNKNOWN
                && tried.outcomes().get(Units.PUT) != Outcome.UNKNOWN;
    }

    private Life life(Map<Integer, Integer> known, Set<Listed> stillOpen) {
        Life told = life;
        for (Map.Entry<Integer, Integer> one : known.entrySet()) {
            told = facts.get(one.getKey()).choices().get(one.getValue()).edit().apply(told);
        }
        for (Listed list : Listed.values()) {
            if (!stillOpen.contains(list) && list.isOpen(told)) {
                told = list.close(told);
            }
        }
        return told;
    }

    /** The whole life that these values complete; a fact that is not among them has its first value. */
    Life completed(Map<Integer, Integer> values) {
        Map<Integer, Integer> all = new TreeMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            all.put(fact, values.getOrDefault(fact, 0));
        }
        return life(all, Set.of());
    }

    /** The fact to look into next: the status asked about, then one that the finding names, else the first. */
    private int next(String unit, Optional<Verdict> verdict, List<Integer> open) {
        if (verdict.isEmpty() || Units.outcomes(verdict, List.of()).get(Units.PUT) == Outcome.UNKNOWN) {
            return open.get(0);
        }
        Optional<Finding> finding = Units.finding(verdict, unit);
        List<Missing> missing = finding.map(Finding::missing).orElse(List.of());
        return open.stream()
                .filter(fact -> missing.stream().anyMatch(one -> asksFor(facts.get(fact), one)))
                .findFirst()
                .orElse(open.get(0));
    }

    private static boolean asksFor(OpenFact fact, Missing missing) {
        FactKind kind = FactKind.valueOf(missing.kind().name());
        boolean sameWord = missing.word().equals(fact.word());
        return switch (kind) {
            case ANSWER, EVENT, LIST, PERSON -> kind == fact.kind() && sameWord;
            case STATUS, PRESENCE -> kind == fact.kind();
            case REASON -> kind == fact.kind() || fact.kind() == FactKind.PRESENCE;
        };
    }
}
