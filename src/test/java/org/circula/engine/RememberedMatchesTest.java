package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.circula.Seed;
import org.circula.assess.LawVocabulary;
import org.circula.assess.LifeAssessor;
import org.circula.assess.Question;
import org.circula.assess.RealLaw;
import org.circula.harness.Scenario;
import org.circula.measure.LifeView;
import org.circula.person.Life;
import org.circula.person.RandomLives;
import org.circula.verdict.Marks;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;

/**
 * By the law that Circula ships, what is remembered of rules is what they say when they are fired, and rules that the build has
 * compiled say what they say when they are compiled from their text now.
 */
class RememberedMatchesTest {

    private static Engine engine;
    private static Engine compiledNow;
    private static int puts;

    @BeforeContainer
    static void compile() {
        engine = Engines.compileAll(RealLaw.law());
        compiledNow = Engines.compileAll(RealLaw.law(), CompiledAhead.nothing());
    }

    @AfterContainer
    static void close() {
        engine.close();
        compiledNow.close();
    }

    @Example
    void onTheLivesOfAllScenarios() {
        for (Scenario scenario : RealLaw.scenarios()) {
            compare(scenario.life(), scenario.asOf(), scenario.reading());
        }
        assertThat(timesFound()).as("puts for which no rule was fired").isGreaterThan(puts);
        assertThat(shapes()).as("shapes of the facts of %s puts", puts).isLessThan(puts / 20);
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 150, shrinking = ShrinkingMode.OFF)
    void onRandomLives(@ForAll("lives") Life life, @ForAll @IntRange(max = 6900) int day) {
        compare(life, LocalDate.of(2008, 1, 1).plusDays(day), Question.Reading.AS_UNDERSTOOD_NOW);
    }

    @Provide
    Arbitrary<Life> lives() {
        return RandomLives.of(LawVocabulary.of(RealLaw.law()));
    }

    /** Puts every pathway of every rule base and compares whatever an assessment asks of the rules. */
    private static void compare(Life life, LocalDate asOf, Question.Reading reading) {
        LifeAssessor comparing =
                new LifeAssessor(RealLaw.law(), RememberedMatchesTest::comparedMarks, LocalDate.of(1900, 1, 1), "test");
        comparing.assess(new Question(
                life,
                asOf,
                Optional.empty(),
                reading,
                List.copyOf(RealLaw.law().bases().keySet()),
                List.of()));
    }

    private static MarksOfPuts comparedMarks(List<Put> asked, LifeView life) {
        puts += asked.size();
        engine.mark(asked, life);
        MarksOfPuts remembered = engine.mark(asked, life);
        for (Put put : asked) {
            Marks fired = compiledNow
                    .baseFor(put.jurisdiction())
                    .markByFiring(List.of(new CompiledRuleBase.Asked(put, life)))
                    .get(0);
            assertThat(remembered.on(put))
                    .as("what the rules say of " + put.pathway().id())
                    .isEqualTo(fired);
        }
        return remembered;
    }

    private static long timesFound() {
        return RealLaw.law().bases().keySet().stream()
                .mapToLong(jurisdiction ->
                        engine.baseFor(jurisdiction).remembered().timesFound())
                .sum();
    }

    private static int shapes() {
        return RealLaw.law().bases().keySet().stream()
                .mapToInt(jurisdiction ->
                        engine.baseFor(jurisdiction).remembered().size())
                .sum();
    }
}
