package org.circula.ask.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.circula.verdict.Outcome;

/**
 * What an answer can still become, over all values of the facts that are open, without trying all of them together.
 *
 * <p>Requirements that share no open fact are independent: what each can come to is found alone, and the answer is joined from
 * those few outcomes. Where they share facts, the fact that most of them share is given each of its values in turn. So the
 * result is exact, and costs a product only over what is truly entangled. Several cases (one for each value of a fact in
 * question) are followed side by side, so that what differs between them under one and the same completion is seen.
 */
public final class Possibilities {

    private final Trees trees;
    private final Joint joint;
    private final Map<String, Tree> units;
    private final List<Integer> values;
    private final long limit;
    private final Map<Object, Map<List<Outcome>, Map<Integer, Integer>>> known = new HashMap<>();
    private long steps;

    /**
     * @param trees made the trees
     * @param joint how the requirements are joined
     * @param units what each requirement comes to
     * @param values how many values each fact has
     * @param limit after how many steps of all searches together to give up
     */
    public Possibilities(Trees trees, Joint joint, Map<String, Tree> units, List<Integer> values, long limit) {
        this.trees = trees;
        this.joint = joint;
        this.units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        this.values = List.copyOf(values);
        this.limit = limit;
    }

    /**
     * A completion under which two values of a fact give two answers.
     *
     * @param others the values of the other facts; those not named may have any
     * @param one a value
     * @param other another value
     */
    public record Turn(Map<Integer, Integer> others, int one, int other) {
        public Turn {
            others = Map.copyOf(others);
        }
    }

    /** Thrown where the search was given up: whoever asks then takes the fact to matter. */
    public static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            super("The search for what can turn the answer was given up.");
        }
    }

    /** The answers that can still be reached where some facts are known. */
    public Set<Outcome> answers(Map<Integer, Integer> given) {
        Map<String, Tree> left = new LinkedHashMap<>();
        units.forEach((unit, tree) -> left.put(unit, given(tree, given)));
        return answersOf(left);
    }

    /** The answers that can still be reached where this is left of the requirements. */
    Set<Outcome> answersOf(Map<String, Tree> left) {
        Map<String, List<Tree>> cases = new LinkedHashMap<>();
        left.forEach((unit, tree) -> cases.put(unit, List.of(tree)));
        Set<Outcome> answers = new java.util.TreeSet<>();
        reach(cases).keySet().forEach(one -> answers.addAll(one));
        return answers;
    }

    /** A completion that shows that a fact matters where some others are known; empty where it does not under any. */
    public Optional<Turn> turn(int fact, Map<Integer, Integer> given) {
        boolean read = units.values().stream().anyMatch(tree -> tree.restsOn(fact));
        if (!read) {
            return Optional.empty();
        }
        Map<String, List<Tree>> cases = new LinkedHashMap<>();
        units.forEach((unit, tree) -> {
            Tree here = given(tree, given);
            cases.put(
                    unit,
                    IntStream.range(0, values.get(fact))
                            .mapToObj(value -> trees.given(here, fact, value))
                            .toList());
        });
        for (Map.Entry<List<Outcome>, Map<Integer, Integer>> reached :
                reach(cases).entrySet()) {
            List<Outcome> answers = reached.getKey();
            for (int other = 1; other < answers.size(); other++) {
                if (answers.get(other) != answers.get(0)) {
                    return Optional.of(new Turn(reached.getValue(), 0, other));
                }
            }
        }
        return Optional.empty();
    }

    /** What each requirement comes to, in their order. */
    Map<String, Tree> units() {
        return units;
    }

    /** How many values a fact has. */
    int values(int fact) {
        return values.get(fact);
    }

    /** What is left of requirements once the value of a fact is known. */
    Map<String, Tree> given(Map<String, Tree> left, int fact, int value) {
        Map<String, Tree> rest = new LinkedHashMap<>();
        left.forEach((unit, tree) -> rest.put(unit, trees.given(tree, fact, value)));
        return rest;
    }

    private Tree given(Tree tree, Map<Integer, Integer> given) {
        Tree found = tree;
        for (Map.Entry<Integer, Integer> one : given.entrySet()) {
            found = trees.given(found, one.getKey(), one.getValue());
        }
        return found;
    }

    private Map<List<Outcome>, Map<Integer, Integer>> reach(Map<String, List<Tree>> cases) {
        return reach(joint, cases);
    }

    private Map<List<Outcome>, Map<Integer, Integer>> reach(Joint at, Map<String, List<Tree>> cases) {
        List<Integer> ids = new ArrayList<>();
        at.units().forEach(unit -> cases.get(unit).forEach(tree -> ids.add(tree.id)));
        List<Object> key = List.of(at, ids);
        Map<List<Outcome>, Map<Integer, Integer>> found = known.get(key);
        if (found == null) {
            if (++steps > limit) {
                throw new TooManyException();
            }
            found = at.way() == Joint.Way.ONE ? single(at, cases) : joined(at, cases);
            known.put(key, found);
        }
        return found;
    }

    private Map<List<Outcome>, Map<Integer, Integer>> single(Joint at, Map<String, List<Tree>> cases) {
        BitSet open = open(at, cases);
        if (open.isEmpty()) {
            List<Outcome> outcomes =
                    cases.get(at.unit()).stream().map(Tree::outcome).toList();
            return Map.of(outcomes, Map.of());
        }
        Tree first = cases.get(at.unit()).stream()
                .filter(tree -> !tree.isLeaf())
                .findFirst()
                .orElseThrow();
        return byValue(at, cases, first.fact);
    }

    private Map<List<Outcome>, Map<Integer, Integer>> joined(Joint at, Map<String, List<Tree>> cases) {
        List<List<Joint>> groups = groups(at, cases);
        if (groups.size() == 1 && at.members().size() > 1) {
            return byValue(at, cases, mostShared(at, cases));
        }
        Map<List<Outcome>, Map<Integer, Integer>> all = Map.of();
        for (List<Joint> group : groups) {
            Map<List<Outcome>, Map<Integer, Integer>> here =
                    reach(group.size() == 1 ? group.get(0) : new Joint(at.way(), "", group), cases);
            all = all.isEmpty() ? alone(at, here) : together(at, all, here);
        }
        return all;
    }

    private static Map<List<Outcome>, Map<Integer, Integer>> alone(
            Joint at, Map<List<Outcome>, Map<Integer, Integer>> reached) {
        if (at.way() == Joint.Way.IF_PUT) {
            return reached;
        }
        Map<List<Outcome>, Map<Integer, Integer>> joined = new LinkedHashMap<>();
        reached.forEach((outcomes, example) -> joined.putIfAbsent(
                outcomes.stream().map(outcome -> at.join(List.of(outcome))).toList(), example));
        return joined;
    }

    private static Map<List<Outcome>, Map<Integer, Integer>> together(
            Joint at, Map<List<Outcome>, Map<Integer, Integer>> one, Map<List<Outcome>, Map<Integer, Integer>> other) {
        Map<List<Outcome>, Map<Integer, Integer>> all = new LinkedHashMap<>();
        one.forEach((left, leftExample) -> other.forEach((right, rightExample) -> {
            List<Outcome> joined = IntStream.range(0, left.size())
                    .mapToObj(index -> at.join(List.of(left.get(index), right.get(index))))
                    .toList();
            if (!all.containsKey(joined)) {
                Map<Integer, Integer> example = new HashMap<>(leftExample);
                example.putAll(rightExample);
                all.put(joined, example);
            }
        }));
        return all;
    }

    private Map<List<Outcome>, Map<Integer, Integer>> byValue(Joint at, Map<String, List<Tree>> cases, int fact) {
        Map<List<Outcome>, Map<Integer, Integer>> all = new LinkedHashMap<>();
        // What was not tried may come to anything, by a fact of its own that nothing else reads.
        int count = fact < values.size() ? values.get(fact) : 3;
        for (int value = 0; value < count; value++) {
            int chosen = value;
            Map<String, List<Tree>> known = new LinkedHashMap<>();
            at.units()
                    .forEach(unit -> known.put(
                            unit,
                            cases.get(unit).stream()
                                    .map(tree -> trees.given(tree, fact, chosen))
                                    .toList()));
            reach(at, known).forEach((outcomes, example) -> {
                if (!all.containsKey(outcomes)) {
                    Map<Integer, Integer> longer = new HashMap<>(example);
                    longer.put(fact, chosen);
                    all.put(outcomes, longer);
                }
            });
        }
        return all;
    }

    /** Members that share an open fact, directly or through others, belong together. */
    private List<List<Joint>> groups(Joint at, Map<String, List<Tree>> cases) {
        List<List<Joint>> groups = new ArrayList<>();
        List<BitSet> facts = new ArrayList<>();
        for (Joint member : at.members()) {
            List<Joint> group = new ArrayList<>();
            BitSet open = open(member, cases);
            for (int index = groups.size() - 1; index >= 0; index--) {
                if (facts.get(index).intersects(open)) {
                    group.addAll(0, groups.remove(index));
                    open.or(facts.remove(index));
                }
            }
            group.add(member);
            groups.add(group);
            facts.add(open);
        }
        return groups;
    }

    private int mostShared(Joint at, Map<String, List<Tree>> cases) {
        Map<Integer, Integer> sharers = new java.util.TreeMap<>();
        for (Joint member : at.members()) {
            open(member, cases).stream().forEach(fact -> sharers.merge(fact, 1, Integer::sum));
        }
        return sharers.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static BitSet open(Joint at, Map<String, List<Tree>> cases) {
        BitSet open = new BitSet();
        at.units().forEach(unit -> cases.get(unit).forEach(tree -> open.or(tree.facts)));
        return open;
    }
}
