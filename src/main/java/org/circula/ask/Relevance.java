package org.circula.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.circula.ask.fact.FactKind;
import org.circula.ask.fact.Listed;
import org.circula.ask.fact.OpenFact;
import org.circula.ask.turn.FewestAnswers;
import org.circula.ask.turn.Possibilities;
import org.circula.ask.turn.Tree;
import org.circula.person.Life;
import org.circula.verdict.Outcome;

/** Which open facts can change the answer, and in which order they settle it soonest. */
final class Relevance {

    /** So many states are looked into to find the order; where there are more, it looks less far ahead. */
    private static final int STATES_FOR_THE_ORDER = 1_500;

    private final List<OpenFact> facts;
    private final Map<String, Tree> explored;
    private final Possibilities possibilities;
    private final Possibilities forTheOrder;
    private final Exploration exploration;
    private final Target target;
    private boolean exact = true;

    Relevance(
            List<OpenFact> facts,
            Map<String, Tree> explored,
            Possibilities possibilities,
            Possibilities forTheOrder,
            Exploration exploration,
            Target target) {
        this.facts = facts;
        this.explored = explored;
        this.possibilities = possibilities;
        this.forTheOrder = forTheOrder;
        this.exploration = exploration;
        this.target = target;
    }

    /** Whether every search came to its end. */
    boolean isExact() {
        return exact;
    }

    /** The answer, where no fact can change it. */
    Optional<AskedAnswer> onlyAnswer() {
        Set<Outcome> answers = answers(Map.of());
        return answers.size() == 1
                ? Optional.of(AskedAnswer.of(answers.iterator().next()))
                : Optional.empty();
    }

    /** The questions, the most useful first. */
    List<AskedFact> asked() {
        Map<Integer, Optional<Possibilities.Turn>> relevant = new LinkedHashMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            Optional<Optional<Possibilities.Turn>> found = search(fact);
            if (found.isPresent()) {
                relevant.put(fact, found.get());
            }
        }
        return inOrder(relevant.keySet()).stream()
                .map(one -> question(one, relevant))
                .toList();
    }

    /** Facts of a list that is told as a whole are one question; the question that leaves the fewest answers to give is the first. */
    private List<List<Integer>> inOrder(Set<Integer> relevant) {
        Map<String, List<Integer>> together = new LinkedHashMap<>();
        for (int fact : relevant) {
            together.computeIfAbsent(facts.get(fact).question(), key -> new ArrayList<>())
                    .add(fact);
        }
        List<List<Integer>> questions = List.copyOf(together.values());
        List<OptionalDouble> expected = new FewestAnswers(
                        forTheOrder,
                        questions.stream()
                                .map(one -> new FewestAnswers.Question(
                                        one, words(one).size()))
                                .toList(),
                        STATES_FOR_THE_ORDER)
                .expected();
        return IntStream.range(0, questions.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> isHungOn(questions.get(at)) ? 0 : 1)
                        .thenComparing(at -> expected.get(at).orElse(0))
                        .thenComparing(at -> firstNeeded(questions.get(at).get(0)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(questions::get)
                .toList();
    }

    /** Where not all was tried, the statuses come first: most of what was not tried hangs on them. */
    private boolean isHungOn(List<Integer> question) {
        return !exploration.isComplete() && facts.get(question.get(0)).list().equals(Optional.of(Listed.STATUSES));
    }

    private List<String> words(List<Integer> together) {
        return together.stream().map(fact -> facts.get(fact).word()).distinct().toList();
    }

    /** A turn if there is one; an empty turn where the search was given up; nothing where the fact does not matter. */
    private Optional<Optional<Possibilities.Turn>> search(int fact) {
        try {
            return possibilities.turn(fact, Map.of()).map(Optional::of);
        } catch (Possibilities.TooManyException givenUp) {
            exact = false;
            return Optional.of(Optional.empty());
        }
    }

    private Set<Outcome> answers(Map<Integer, Integer> given) {
        try {
            return possibilities.answers(given);
        } catch (Possibilities.TooManyException givenUp) {
            exact = false;
            return Set.of(Outcome.MET, Outcome.NOT_MET);
        }
    }

    /** The place in the pathway of the first requirement that needs it. */
    private int firstNeeded(int fact) {
        int at = 0;
        for (Tree tree : explored.values()) {
            if (tree.restsOn(fact)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private AskedFact question(List<Integer> together, Map<Integer, Optional<Possibilities.Turn>> relevant) {
        OpenFact first = facts.get(together.get(0));
        Optional<Listed> list = first.list().filter(Listed::isAskedAsAWhole);
        List<String> about = words(together);
        List<String> why = explored.entrySet().stream()
                .filter(entry -> together.stream().anyMatch(entry.getValue()::restsOn))
                .map(Map.Entry::getKey)
                .filter(unit -> !unit.equals(Units.PUT) && !unit.equals(Units.STANDS))
                .toList();
        return new AskedFact(
                first.kind(),
                list.map(Listed::word).orElse(first.word()),
                list.isPresent() ? about : List.of(),
                first.stretches(),
                unit(first),
                together.stream()
                        .flatMap(fact -> facts.get(fact).choices().stream())
                        .map(choice -> choice.says())
                        .distinct()
                        .toList(),
                why,
                witness(together, relevant));
    }

    /** What no whole life shows is asked all the same, and the result says that it is not exact. */
    private Optional<AskedFact.Turns> witness(
            List<Integer> together, Map<Integer, Optional<Possibilities.Turn>> relevant) {
        Optional<AskedFact.Turns> shown = together.stream()
                .flatMap(fact -> relevant.get(fact).stream().map(turn -> turns(fact, turn)))
                .filter(turns -> turns.oneAnswer() != turns.otherAnswer())
                .findFirst();
        exact = exact && shown.isPresent();
        return shown;
    }

    private AskedFact.Turns turns(int fact, Possibilities.Turn turn) {
        Life one = life(fact, turn.one(), turn);
        Life other = life(fact, turn.other(), turn);
        return new AskedFact.Turns(
                facts.get(fact).choices().get(turn.one()).says(),
                answer(one),
                one,
                facts.get(fact).choices().get(turn.other()).says(),
                answer(other),
                other);
    }

    private Life life(int fact, int value, Possibilities.Turn turn) {
        Map<Integer, Integer> values = new HashMap<>(turn.others());
        values.put(fact, value);
        return exploration.completed(values);
    }

    private AskedAnswer answer(Life life) {
        return target.verdict(life)
                .map(verdict -> AskedAnswer.of(verdict.answer()))
                .orElse(AskedAnswer.NOT_PUT);
    }

    private static String unit(OpenFact fact) {
        if (fact.list().filter(Listed::isAskedAsAWhole).isPresent()) {
            return fact.kind() == FactKind.PERSON ? "countries" : "list";
        }
        return switch (fact.kind()) {
            case ANSWER -> answerUnit(fact);
            case PRESENCE -> "place";
            case EVENT -> fact.list().isPresent() ? "event" : "day";
            case PERSON -> "day";
            case REASON -> "reason";
            case STATUS -> "use";
            case LIST -> "occupation";
        };
    }

    private static String answerUnit(OpenFact fact) {
        String value = fact.choices().get(0).says();
        return value.equals("yes") ? "yes-no" : value.contains(" ") ? "money" : "count";
    }
}
