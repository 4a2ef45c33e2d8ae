package org.circula.engine.bring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.circula.engine.fact.Fact;
import org.circula.law.FactShapes;
import org.circula.law.LeftSide;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one pathway ask, pattern by pattern. A pattern that allows several words is a question with several ways to be
 * answered, and one sure way is enough: two lists of twenty words that are all possible would else match four hundred times.
 */
final class PathwayQuestions {

    private final Set<PutQuestion> puts = new LinkedHashSet<>();
    private final Set<List<FactQuestion>> patterns = new LinkedHashSet<>();

    void add(LeftSide rule) {
        for (LeftSide.Pattern pattern : rule.patterns()) {
            if (pattern.factType().equals(FactShapes.PUT)) {
                puts.addAll(FactQuestions.ofPut(pattern));
            } else {
                patterns.add(FactQuestions.of(pattern));
            }
        }
    }

    /** The questions as they are walked for every put: each asked once, each pattern by the positions of its questions. */
    Prepared prepared() {
        List<FactQuestion> questions = new ArrayList<>(
                patterns.stream().flatMap(List::stream).distinct().toList());
        int[][] positions = patterns.stream()
                .map(pattern -> pattern.stream().mapToInt(questions::indexOf).toArray())
                .toArray(int[][]::new);
        return new Prepared(puts.toArray(PutQuestion[]::new), questions.toArray(FactQuestion[]::new), positions);
    }

    /** The questions of one pathway, ready to be asked. */
    static final class Prepared {

        private final PutQuestion[] puts;
        private final FactQuestion[] questions;
        private final int[][] patterns;

        private Prepared(PutQuestion[] puts, FactQuestion[] questions, int[][] patterns) {
            this.puts = puts;
            this.questions = questions;
            this.patterns = patterns;
        }

        void bring(int id, Put put, LifeView life, Consumer<Fact> facts) {
            facts.accept(PutQuestion.known(id, put));
            for (PutQuestion question : puts) {
                Fact perhaps = question.perhaps(id, put);
                if (perhaps != null) {
                    facts.accept(perhaps);
                }
            }
            @Nullable Fact[] answers = new Fact[questions.length];
            for (int at = 0; at < questions.length; at++) {
                answers[at] = questions[at].answer(id, put, life);
            }
            boolean[] brought = new boolean[questions.length];
            for (int[] pattern : patterns) {
                if (!bringSure(pattern, answers, brought, facts)) {
                    bringPossible(pattern, answers, brought, facts);
                }
            }
        }

        private static boolean bringSure(
                int[] pattern, @Nullable Fact[] answers, boolean[] brought, Consumer<Fact> facts) {
            for (int at : pattern) {
                Fact answer = answers[at];
                if (answer != null && answer.truth() == Truth.YES) {
                    bring(at, answer, brought, facts);
                    return true;
                }
            }
            return false;
        }

        /** Possible answers that the same missing fact would settle are one. */
        private static void bringPossible(
                int[] pattern, @Nullable Fact[] answers, boolean[] brought, Consumer<Fact> facts) {
            Set<List<Missing>> told = new LinkedHashSet<>();
            for (int at : pattern) {
                Fact answer = answers[at];
                if (answer != null && (pattern.length == 1 || told.add(answer.missing()))) {
                    bring(at, answer, brought, facts);
                }
            }
        }

        private static void bring(int at, Fact answer, boolean[] brought, Consumer<Fact> facts) {
            if (!brought[at]) {
                brought[at] = true;
                facts.accept(answer);
            }
        }
    }
}
