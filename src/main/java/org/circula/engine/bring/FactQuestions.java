package org.circula.engine.bring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.circula.law.LeftSide;
import org.jspecify.annotations.Nullable;

/** Makes of a rule's pattern the questions it asks: one for each combination of the words it allows. */
final class FactQuestions {

    private FactQuestions() {}

    /**
     * The questions of a pattern other than the put's.
     *
     * @throws IllegalArgumentException where the pattern asks nothing that a life can answer
     */
    static List<FactQuestion> of(LeftSide.Pattern pattern) {
        return switch (pattern.factType()) {
            case "Held" -> held(pattern);
            case "InsuredIn" -> insuredIn(pattern);
            case "Nationality" -> forEach(pattern, "of", NationalityQuestion::new);
            case "Event" -> events(pattern);
            case "AwayFor" -> forEach(pattern, "reason", AwayForQuestion::new);
            case "WorkedAs" -> forEach(pattern, "occupation", WorkedAsQuestion::new);
            case "LivesIn" -> forEach(pattern, "territory", LivesInQuestion::new);
            case "Answered" -> forEach(pattern, "fact", AnsweredQuestion::new);
            default -> throw new IllegalArgumentException("There is no fact called " + pattern.factType() + ".");
        };
    }

    private static List<FactQuestion> forEach(
            LeftSide.Pattern pattern, String field, Function<String, FactQuestion> question) {
        List<String> words = pattern.allowed(field);
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    pattern.factType() + " is asked without a word for \"" + field + "\"; compare it with == or in.");
        }
        return words.stream().map(question).toList();
    }

    /** The kinds of put that a rule tells apart; none where it takes every put of its pathways. */
    static List<PutQuestion> ofPut(LeftSide.Pattern pattern) {
        if (pattern.allowed("status").isEmpty() && pattern.allowed("state").isEmpty()) {
            return List.of();
        }
        List<PutQuestion> questions = new ArrayList<>();
        for (@Nullable String status : wordsOrOpen(pattern, "status")) {
            for (@Nullable String state : wordsOrOpen(pattern, "state")) {
                questions.add(new PutQuestion(status, state));
            }
        }
        return questions;
    }

    private static List<FactQuestion> held(LeftSide.Pattern pattern) {
        List<FactQuestion> questions = new ArrayList<>();
        for (@Nullable String kind : wordsOrOpen(pattern, "kind")) {
            for (@Nullable String time : wordsOrOpen(pattern, "time")) {
                for (@Nullable String state : wordsOrOpen(pattern, "state")) {
                    questions.add(new HeldQuestion(kind, time == null ? null : RelativeTime.of(time), state));
                }
            }
        }
        return questions;
    }

    private static List<FactQuestion> events(LeftSide.Pattern pattern) {
        List<FactQuestion> questions = new ArrayList<>();
        for (@Nullable String state : wordsOrOpen(pattern, "state")) {
            questions.addAll(forEach(pattern, "kind", kind -> new EventQuestion(kind, state)));
        }
        return questions;
    }

    private static List<FactQuestion> insuredIn(LeftSide.Pattern pattern) {
        List<FactQuestion> questions = new ArrayList<>();
        for (@Nullable String state : wordsOrOpen(pattern, "state")) {
            for (@Nullable String branch : wordsOrOpen(pattern, "branch")) {
                questions.add(new InsuredInQuestion(state, branch));
            }
        }
        return questions;
    }

    /** The words allowed, or one null where the pattern leaves the field open. */
    private static List<@Nullable String> wordsOrOpen(LeftSide.Pattern pattern, String field) {
        List<String> words = pattern.allowed(field);
        return words.isEmpty() ? Collections.singletonList(null) : List.copyOf(words);
    }
}
