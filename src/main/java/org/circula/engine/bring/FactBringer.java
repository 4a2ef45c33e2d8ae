package org.circula.engine.bring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.circula.law.LeftSide;
import org.circula.measure.LifeView;
import org.circula.verdict.Put;

/**
 * Brings to each put the facts that some rule of its pathway asks for, and no others: what is so and what may be so.
 *
 * <p>Few facts are what keeps the rules fast, so what no rule of the pathway reads is never looked up.
 */
public final class FactBringer {

    private static final PathwayQuestions.Prepared NOTHING = new PathwayQuestions().prepared();

    private final Map<String, PathwayQuestions.Prepared> questionsByPathway;

    private FactBringer(Map<String, PathwayQuestions.Prepared> questionsByPathway) {
        this.questionsByPathway = new HashMap<>(questionsByPathway);
    }

    /**
     * Brings the facts that these rules ask for.
     *
     * @param leftSides of each rule
     * @throws IllegalArgumentException where a rule asks what no life can answer
     */
    public static FactBringer of(Collection<LeftSide> leftSides) {
        Map<String, PathwayQuestions> questions = new HashMap<>();
        for (LeftSide leftSide : leftSides) {
            for (String pathway : leftSide.pathways()) {
                questions
                        .computeIfAbsent(pathway, key -> new PathwayQuestions())
                        .add(leftSide);
            }
        }
        Map<String, PathwayQuestions.Prepared> prepared = new HashMap<>();
        questions.forEach((pathway, asked) -> prepared.put(pathway, asked.prepared()));
        return new FactBringer(prepared);
    }

    /**
     * Brings the facts of one put.
     *
     * @param id the id of the put among the facts
     */
    public PutFacts bring(int id, Put put, LifeView life) {
        return questionsByPathway.getOrDefault(put.pathway().id(), NOTHING).bring(id, put, life);
    }
}
