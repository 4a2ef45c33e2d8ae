package org.circula.ask.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.verdict.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The answers it takes, by the question that is asked first")
class FewestAnswersTest {

    private static final double EXACTLY = 1e-9;

    private final Trees trees = new Trees(3);

    @Test
    @DisplayName("are one and a half for either of two facts that are both required")
    void eitherOfTwoThatAreBothRequired() {
        assertThat(expected(all("a", "b"), yesNo(0), yesNo(1), 100))
                .allSatisfy(one -> assertThat(one).isCloseTo(1.5, within(EXACTLY)));
    }

    @Test
    @DisplayName("are fewest for the fact that settles it alone if it is denied")
    void theOneThatSettlesItAloneComesFirst() {
        Tree either = trees.branch(0, List.of(yesNo(1), trees.leaf(Outcome.MET)));
        List<Double> expected = expected(all("a", "b"), either, yesNo(2), 100);

        assertThat(expected.get(0)).isCloseTo(1 + (1.5 + 1) / 2, within(EXACTLY));
        assertThat(expected.get(2)).isLessThan(expected.get(0)).isLessThan(expected.get(1));
    }

    @Test
    @DisplayName("count each fact of a list")
    void listsCostAsManyAsTheyAskFor() {
        Possibilities possibilities = possibilities(all("a", "b"), yesNo(0), yesNo(1));
        List<OptionalDouble> expected = new FewestAnswers(
                        possibilities,
                        List.of(new FewestAnswers.Question(List.of(0), 3), new FewestAnswers.Question(List.of(1), 1)),
                        100)
                .expected();

        assertThat(expected.get(0).getAsDouble()).isCloseTo(3.5, within(EXACTLY));
        assertThat(expected.get(1).getAsDouble()).isCloseTo(2.5, within(EXACTLY));
    }

    @Test
    @DisplayName("are not told where not even one step may be taken")
    void notToldWithoutAnyStep() {
        Possibilities possibilities = possibilities(any("a", "b"), yesNo(0), yesNo(1));

        assertThat(new FewestAnswers(possibilities, List.of(new FewestAnswers.Question(List.of(0), 1)), 0).expected())
                .containsExactly(OptionalDouble.empty());
    }

    private List<Double> expected(Requirement requirement, Tree a, Tree b, int mostStates) {
        Possibilities possibilities = possibilities(requirement, a, b);
        List<FewestAnswers.Question> questions = java.util.stream.IntStream.range(0, 3)
                .filter(fact -> a.restsOn(fact) || b.restsOn(fact))
                .mapToObj(fact -> new FewestAnswers.Question(List.of(fact), 1))
                .toList();
        return new FewestAnswers(possibilities, questions, mostStates)
                .expected().stream().map(OptionalDouble::getAsDouble).toList();
    }

    private Possibilities possibilities(Requirement requirement, Tree a, Tree b) {
        Map<String, Tree> units = new LinkedHashMap<>();
        units.put("a", a);
        units.put("b", b);
        return new Possibilities(trees, Joint.of(requirement), units, List.of(2, 2, 2), 1000);
    }

    private Tree yesNo(int fact) {
        return trees.branch(fact, List.of(trees.leaf(Outcome.MET), trees.leaf(Outcome.NOT_MET)));
    }

    private static Requirement all(String... units) {
        return new AllOf(List.of(units).stream().<Requirement>map(Single::new).toList());
    }

    private static Requirement any(String... units) {
        return new AnyOf(List.of(units).stream().<Requirement>map(Single::new).toList());
    }
}
