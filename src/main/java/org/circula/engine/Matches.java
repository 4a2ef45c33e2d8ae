package org.circula.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.circula.engine.bring.PutFacts;
import org.circula.engine.fact.Fact;
import org.circula.measure.Missing;
import org.circula.verdict.Mark;
import org.circula.verdict.Marks;
import org.circula.verdict.Truth;

/**
 * Which rules match a put, and on the facts in which places. Immutable; the same for every put whose facts have the same shape.
 *
 * <p>A rule that matches several times is one mark, YES if any match rests on what is known alone.
 */
final class Matches {

    private final List<OfRule> rules;

    /** The marks where every fact is sure, made once. */
    private final Marks allSure;

    private Matches(List<OfRule> rules) {
        this.rules = List.copyOf(rules);
        this.allSure =
                Marks.of(rules.stream().map(matched -> matched.rule().surely()).toList());
    }

    /** The matches of one rule: of each the places of its facts. */
    private record OfRule(KnownRule rule, List<int[]> matches) {}

    /** The marks of a put whose facts have the shape of those that the rules matched, in the order of their provisions. */
    Marks marks(PutFacts facts) {
        if (facts.areSure()) {
            return allSure;
        }
        List<Mark> marks = new ArrayList<>(rules.size());
        for (OfRule matched : rules) {
            marks.add(mark(matched, facts));
        }
        return Marks.of(marks);
    }

    private static Mark mark(OfRule matched, PutFacts facts) {
        TreeSet<Missing> missing = new TreeSet<>();
        for (int[] places : matched.matches()) {
            if (areSure(places, facts)) {
                return matched.rule().surely();
            }
            for (int place : places) {
                missing.addAll(facts.at(place).missing());
            }
        }
        return new Mark(matched.rule().provision(), Truth.MAYBE, List.copyOf(missing));
    }

    private static boolean areSure(int[] places, PutFacts facts) {
        for (int place : places) {
            if (facts.at(place).truth() != Truth.YES) {
                return false;
            }
        }
        return true;
    }

    /** Collects the matches of one put while its rules fire. */
    static final class Collector {

        private final PutFacts facts;
        private final Map<String, OfRule> byProvision = new TreeMap<>();

        Collector(PutFacts facts) {
            this.facts = facts;
        }

        void add(KnownRule rule, List<Fact> matched) {
            int[] places = new int[matched.size()];
            for (int at = 0; at < places.length; at++) {
                places[at] = facts.placeOf(matched.get(at));
            }
            byProvision
                    .computeIfAbsent(rule.provision(), provision -> new OfRule(rule, new ArrayList<>(1)))
                    .matches()
                    .add(places);
        }

        Matches matches() {
            return new Matches(List.copyOf(byProvision.values()));
        }
    }
}
