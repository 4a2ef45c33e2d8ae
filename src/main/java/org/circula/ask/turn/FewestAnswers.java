package org.circula.ask.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many answers it takes, on average, to settle an answer, by the question that is asked first.
 *
 * <p>After each answer the question is asked that then takes the fewest, so this is a decision tree looked into as deep as the
 * number of states allows; below that depth all questions still open are taken to be asked. All values that requirements tell apart
 * count alike, since nothing is known of how often they occur.
 */
public final class FewestAnswers {

    private final Possibilities possibilities;
    private final List<Question> questions;
    private final int mostStates;
    private final Map<Object, Double> known = new HashMap<>();
    private int states;

    /**
     * What is answered at once.
     *
     * @param facts the facts it tells of
     * @param cost how many facts are asked for
     */
    public record Question(List<Integer> facts, int cost) {
        public Question {
            facts = List.copyOf(facts);
        }
    }

    /** Thrown where a depth cannot be looked into with the states allowed. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param possibilities tells what is settled
     * @param questions those that matter
     * @param mostStates after how many states not to look deeper
     */
    public FewestAnswers(Possibilities possibilities, List<Question> questions, int mostStates) {
        this.possibilities = possibilities;
        this.questions = List.copyOf(questions);
        this.mostStates = mostStates;
    }

    /** The mean number of answers for each question asked first, in the order of the questions; empty where none could be told. */
    public List<OptionalDouble> expected() {
        List<OptionalDouble> deepest =
                questions.stream().map(question -> OptionalDouble.empty()).toList();
        for (int depth = 0; depth < questions.size(); depth++) {
            try {
                List<OptionalDouble> here = new ArrayList<>();
                for (Question question : questions) {
                    here.add(OptionalDouble.of(askedFirst(question, possibilities.units(), depth)));
                }
                deepest = here;
            } catch (TooDeepException | Possibilities.TooManyException tooMany) {
                return deepest;
            }
        }
        return deepest;
    }

    private double askedFirst(Question question, Map<String, Tree> units, int depth) {
        double sum = 0;
        List<Map<String, Tree>> answered = answered(question, units);
        for (Map<String, Tree> after : answered) {
            sum += least(after, depth);
        }
        return question.cost() + sum / answered.size();
    }

    private double least(Map<String, Tree> units, int depth) {
        Object key = List.of(depth, ids(units));
        Double found = known.get(key);
        if (found != null) {
            return found;
        }
        if (++states > mostStates) {
            throw new TooDeepException();
        }
        double least = 0;
        if (possibilities.answersOf(units).size() > 1) {
            List<Question> open = questions.stream()
                    .filter(question -> question.facts().stream()
                            .anyMatch(fact -> units.values().stream().anyMatch(tree -> tree.restsOn(fact))))
                    .toList();
            least = depth == 0
                    ? open.stream().mapToInt(Question::cost).sum()
                    : open.stream()
                            .mapToDouble(question -> askedFirst(question, units, depth - 1))
                            .min()
                            .orElse(0);
        }
        known.put(key, least);
        return least;
    }

    /** What is left after each answer; of a list each of its facts has each of its values while the others are not there. */
    private List<Map<String, Tree>> answered(Question question, Map<String, Tree> units) {
        Map<List<Integer>, Map<String, Tree>> after = new LinkedHashMap<>();
        for (int varied : question.facts()) {
            for (int value = 0; value < possibilities.values(varied); value++) {
                Map<String, Tree> one = units;
                for (int fact : question.facts()) {
                    one = possibilities.given(one, fact, fact == varied ? value : 0);
                }
                after.putIfAbsent(ids(one), one);
            }
        }
        return List.copyOf(after.values());
    }

    private static List<Integer> ids(Map<String, Tree> units) {
        return units.values().stream().map(Tree::id).toList();
    }
}
