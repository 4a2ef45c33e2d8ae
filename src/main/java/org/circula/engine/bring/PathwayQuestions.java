package org.circula.engine.bring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.circula.engine.fact.Fact;
import org.circula.law.FactShapes;
import org.circula.law.LeftSide;
import org.circula.measure.LifeView;
import org.circula.measure.Missing;
import org.circula.measure.StatusChain;
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

        /** The questions that ask of one kind of status alone, by that kind, and all the others. */
        private final Map<String, int[]> aboutStatus;

        private final int[] others;

        private Prepared(PutQuestion[] puts, FactQuestion[] questions, int[][] patterns) {
            this.puts = puts;
            this.questions = questions;
            this.patterns = patterns;
            this.others = positions(null);
            this.aboutStatus = new HashMap<>();
            for (FactQuestion question : questions) {
                String kind = question.onlyWithStatus();
                if (kind != null) {
                    aboutStatus.computeIfAbsent(kind, this::positions);
                }
            }
        }

        private int[] positions(@Nullable String kind) {
            return IntStream.range(0, questions.length)
                    .filter(at -> Objects.equals(questions[at].onlyWithStatus(), kind))
                    .toArray();
        }

        /** The put itself has the first place, what it perhaps is the next ones, and the answers those after. */
        PutFacts bring(int id, Put put, LifeView life) {
            @Nullable Fact[] places = new Fact[1 + puts.length + questions.length];
            places[0] = PutQuestion.known(id, put);
            for (int at = 0; at < puts.length; at++) {
                places[1 + at] = puts[at].perhaps(id, put);
            }
            @Nullable Fact[] answers = new Fact[questions.length];
            if (answer(answers, id, put, life)) {
                for (int[] pattern : patterns) {
                    if (!bringSure(pattern, answers, places)) {
                        bringPossible(pattern, answers, places);
                    }
                }
            }
            return new PutFacts(put, places);
        }

        /** Answers each question in its place; whether any has an answer. */
        private boolean answer(@Nullable Fact[] answers, int id, Put put, LifeView life) {
            boolean any = answer(others, answers, id, put, life);
            if (!life.statusesComplete()) {
                for (int[] ofKind : aboutStatus.values()) {
                    any |= answer(ofKind, answers, id, put, life);
                }
                return any;
            }
            List<StatusChain> statuses = life.statuses();
            for (int at = 0; at < statuses.size(); at++) {
                int[] ofKind = aboutStatus.get(statuses.get(at).kind());
                if (ofKind != null) {
                    any |= answer(ofKind, answers, id, put, life);
                }
            }
            return any;
        }

        private boolean answer(int[] positions, @Nullable Fact[] answers, int id, Put put, LifeView life) {
            boolean any = false;
            for (int at : positions) {
                Fact answer = questions[at].answer(id, put, life);
                answers[at] = answer;
                any |= answer != null;
            }
            return any;
        }

        private boolean bringSure(int[] pattern, @Nullable Fact[] answers, @Nullable Fact[] places) {
            for (int at : pattern) {
                Fact answer = answers[at];
                if (answer != null && answer.truth() == Truth.YES) {
                    places[1 + puts.length + at] = answer;
                    return true;
                }
            }
            return false;
        }

        /** Possible answers that the same missing fact would settle are one. */
        private void bringPossible(int[] pattern, @Nullable Fact[] answers, @Nullable Fact[] places) {
            if (pattern.length == 1) {
                int at = pattern[0];
                places[1 + puts.length + at] = answers[at];
                return;
            }
            List<List<Missing>> told = List.of();
            for (int at : pattern) {
                Fact answer = answers[at];
                if (answer != null && !told.contains(answer.missing())) {
                    told = told.isEmpty() ? new ArrayList<>() : told;
                    told.add(answer.missing());
                    places[1 + puts.length + at] = answer;
                }
            }
        }
    }
}
