package org.circula.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.circula.Seed;
import org.circula.ask.fact.Listed;
import org.circula.ask.fact.OpenFact;
import org.circula.assess.DrawnByLot;
import org.circula.person.Life;
import org.circula.person.LifeWriter;

/**
 * Judges whole lives for every combination of the values of all open facts, where there are few enough, and looks which facts turn
 * an answer: no trees, no requirements by themselves, nothing left out because it seems settled.
 */
@Label("Where all combinations of open facts can be tried")
class RelevanceByBruteForceTest {

    private static final int MOST_COMBINATIONS = 300;

    @Provide
    Arbitrary<AskedLaw.Asked> asked() {
        return DrawnByLot.of(AskedLaw.ASKED, AskedLaw.Asked::name);
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 150, shrinking = ShrinkingMode.OFF)
    @Label("those facts are asked that turn the answer in some of them, and no others")
    void askedAreThoseThatTurn(@ForAll("asked") AskedLaw.Asked asked, @ForAll long seed) {
        Life partial = PartialLives.forget(asked.scenario().life(), new Random(seed));
        for (Asking asking : AskedLaw.ASKER.askings(asked.question(partial))) {
            List<OpenFact> facts = asking.facts();
            boolean few =
                    facts.stream().mapToDouble(fact -> fact.choices().size()).reduce(1, (a, b) -> a * b)
                            <= MOST_COMBINATIONS;
            Statistics.label("few enough").collect(few);
            if (few) {
                Questions questions = asking.questions();
                Set<String> turning = turning(asking, facts, partial);
                Statistics.label("something turns").collect(!turning.isEmpty());
                Set<String> keys =
                        questions.facts().stream().map(AskedFact::key).collect(Collectors.toSet());
                assertThat(keys)
                        .as(() -> asked + " in\n" + LifeWriter.toYaml(partial))
                        .containsAll(turning);
                assertThat(turning)
                        .as(() -> asked + " asks without need in\n" + LifeWriter.toYaml(partial))
                        .containsAll(questions.exact() ? keys : Set.of());
            }
        }
    }

    /** The questions that turn the answer in some combination of the others. */
    private static Set<String> turning(Asking asking, List<OpenFact> facts, Life partial) {
        Map<String, List<Integer>> together = new HashMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            together.computeIfAbsent(key(facts.get(fact)), key -> new ArrayList<>())
                    .add(fact);
        }
        Map<List<Integer>, AskedAnswer> answers = new HashMap<>();
        combine(facts, new ArrayList<>(), partial, asking, answers);
        Set<String> turning = new TreeSet<>();
        together.forEach((key, own) -> {
            Map<List<Integer>, AskedAnswer> byOthers = new HashMap<>();
            answers.forEach((values, answer) -> {
                List<Integer> others = new ArrayList<>(values);
                own.forEach(fact -> others.set(fact, -1));
                AskedAnswer before = byOthers.putIfAbsent(others, answer);
                if (before != null && before != answer) {
                    turning.add(key);
                }
            });
        });
        return turning;
    }

    private static void combine(
            List<OpenFact> facts,
            List<Integer> values,
            Life life,
            Asking asking,
            Map<List<Integer>, AskedAnswer> answers) {
        if (values.size() == facts.size()) {
            Life closed = life;
            for (Listed list : Listed.values()) {
                closed = list.close(closed);
            }
            answers.put(
                    List.copyOf(values),
                    asking.target()
                            .verdict(closed)
                            .map(verdict -> AskedAnswer.of(verdict.answer()))
                            .orElse(AskedAnswer.NOT_PUT));
            return;
        }
        OpenFact next = facts.get(values.size());
        for (int value = 0; value < next.choices().size(); value++) {
            List<Integer> more = new ArrayList<>(values);
            more.add(value);
            combine(facts, more, next.choices().get(value).edit().apply(life), asking, answers);
        }
    }

    private static String key(OpenFact fact) {
        String word =
                fact.list().filter(Listed::isAskedAsAWhole).map(Listed::word).orElse(fact.word());
        return fact.kind() + " " + word + " " + fact.stretches();
    }
}
