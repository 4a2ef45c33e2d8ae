package org.circula.engine.bring;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.circula.engine.fact.Fact;
import org.circula.law.FactShapes;
import org.circula.law.LeftSide;
import org.circula.measure.LifeView;
import org.circula.verdict.Put;
import org.jspecify.annotations.Nullable;

/**
 * Brings to each put the facts that some rule of its pathway asks for, and no others: what is so and what may be so.
 *
 * <p>Few facts are what keeps the rules fast, so what no rule of the pathway reads is never looked up.
 */
public final class FactBringer {

    private static final Asked NOTHING = new Asked(new PutQuestion[0], new FactQuestion[0]);

    private final Map<String, Asked> askedByPathway;

    private FactBringer(Map<String, Asked> askedByPathway) {
        this.askedByPathway = Map.copyOf(askedByPathway);
    }

    /**
     * Brings the facts that these rules ask for.
     *
     * @param leftSides of each rule
     * @throws IllegalArgumentException where a rule asks what no life can answer
     */
    public static FactBringer of(Collection<LeftSide> leftSides) {
        Map<String, Set<PutQuestion>> puts = new HashMap<>();
        Map<String, Set<FactQuestion>> facts = new HashMap<>();
        for (LeftSide leftSide : leftSides) {
            for (String pathway : leftSide.pathways()) {
                Set<PutQuestion> ofPut = puts.computeIfAbsent(pathway, key -> new LinkedHashSet<>());
                Set<FactQuestion> ofFacts = facts.computeIfAbsent(pathway, key -> new LinkedHashSet<>());
                for (LeftSide.Pattern pattern : leftSide.patterns()) {
                    if (pattern.factType().equals(FactShapes.PUT)) {
                        ofPut.addAll(FactQuestions.ofPut(pattern));
                    } else {
                        ofFacts.addAll(FactQuestions.of(pattern));
                    }
                }
            }
        }
        Map<String, Asked> asked = new HashMap<>();
        puts.forEach((pathway, questions) -> asked.put(
                pathway,
                new Asked(
                        questions.toArray(PutQuestion[]::new),
                        facts.get(pathway).toArray(FactQuestion[]::new))));
        return new FactBringer(asked);
    }

    /**
     * Brings the facts of one put.
     *
     * @param id the id of the put among the facts
     */
    public void bring(int id, Put put, LifeView life, Consumer<Fact> facts) {
        Asked asked = askedByPathway.getOrDefault(put.pathway().id(), NOTHING);
        facts.accept(PutQuestion.known(id, put));
        for (PutQuestion question : asked.puts) {
            accept(question.perhaps(id, put), facts);
        }
        for (FactQuestion question : asked.facts) {
            accept(question.answer(id, put, life), facts);
        }
    }

    private static void accept(@Nullable Fact fact, Consumer<Fact> facts) {
        if (fact != null) {
            facts.accept(fact);
        }
    }

    /** What the rules of one pathway ask; arrays, for they are walked for every put. */
    private static final class Asked {
        private final PutQuestion[] puts;
        private final FactQuestion[] facts;

        private Asked(PutQuestion[] puts, FactQuestion[] facts) {
            this.puts = puts;
            this.facts = facts;
        }
    }
}
