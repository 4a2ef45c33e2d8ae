package org.circula.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.circula.Seed;
import org.circula.ask.fact.Choice;
import org.circula.ask.fact.FactKind;
import org.circula.ask.fact.Listed;
import org.circula.ask.fact.OpenFact;
import org.circula.assess.DrawnByLot;
import org.circula.person.CompletedLives;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.LifeWriter;
import org.circula.person.Person;

@Label("By the law that Circula ships, of a life of which some is forgotten")
class RelevanceIsExactTest {

    /** An application of which nothing is said is supposed to be made on the day asked about. */
    private static final Set<String> SUPPOSED_TODAY = Set.of("application", "claim", "departure");

    @Provide
    Arbitrary<AskedLaw.Asked> asked() {
        return DrawnByLot.of(AskedLaw.ASKED, AskedLaw.Asked::name);
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 120, shrinking = ShrinkingMode.OFF)
    @Label("a fact asked turns the verdict under some completion, and one not asked turns it under none tried")
    void relevanceIsExact(@ForAll("asked") AskedLaw.Asked asked, @ForAll long seed) {
        Random random = new Random(seed);
        Life partial = PartialLives.forget(asked.scenario().life(), random);
        for (Asking asking : AskedLaw.ASKER.askings(asked.question(partial))) {
            Questions questions = asking.questions();
            Statistics.label("something to ask").collect(!questions.facts().isEmpty());
            Statistics.label("exact").collect(questions.exact());
            for (AskedFact fact : questions.facts()) {
                assertThat(fact.turns().isPresent() || !questions.exact())
                        .as(() -> asked + " asks without need: " + fact)
                        .isTrue();
                fact.turns()
                        .ifPresent(turns -> assertThat(answer(asking, turns.oneLife()))
                                .as(() -> asked + ": " + fact.key() + "\n" + LifeWriter.toYaml(turns.oneLife()) + "or\n"
                                        + LifeWriter.toYaml(turns.otherLife()))
                                .isEqualTo(turns.oneAnswer())
                                .isNotEqualTo(answer(asking, turns.otherLife())));
            }
            Set<String> keys = questions.facts().stream()
                    .map(fact -> fact.word() + fact.stretches())
                    .collect(Collectors.toSet());
            for (OpenFact fact : asking.facts()) {
                String word = fact.list()
                        .filter(Listed::isAskedAsAWhole)
                        .map(Listed::word)
                        .orElse(fact.word());
                if (!keys.contains(word + fact.stretches())) {
                    for (int tried = 0; tried < 4; tried++) {
                        neverTurns(asked, asking, fact, partial, random);
                    }
                }
            }
        }
    }

    private static void neverTurns(AskedLaw.Asked asked, Asking asking, OpenFact fact, Life partial, Random random) {
        boolean atTheBoundaries = random.nextBoolean() || !canBeToldAnew(fact);
        Life others = atTheBoundaries
                ? atBoundaries(asking.facts(), fact, partial, random)
                : without(fact, completed(partial, random), partial);
        Choice one = value(fact, random);
        Choice other = value(fact, random);
        Life oneLife = closed(one.edit().apply(others));
        Life otherLife = closed(other.edit().apply(others));
        assertThat(answer(asking, oneLife))
                .as(() -> asked + ": " + fact.kind() + " " + fact.word() + " is not asked, but " + one.says() + " or "
                        + other.says() + " turns the verdict (boundaries " + atTheBoundaries + ")\n"
                        + LifeWriter.toYaml(partial) + "completed\n" + LifeWriter.toYaml(oneLife))
                .isEqualTo(answer(asking, otherLife));
    }

    /** One of its boundary values; for a stretch of days half of the time also what is not among them. */
    private static Choice value(OpenFact fact, Random random) {
        return fact.kind() == FactKind.PRESENCE && random.nextBoolean()
                ? SomewhereElse.on(fact, random)
                : fact.choices().get(random.nextInt(fact.choices().size()));
    }

    private static AskedAnswer answer(Asking asking, Life life) {
        return asking.target()
                .verdict(life)
                .map(verdict -> AskedAnswer.of(verdict.answer()))
                .orElse(AskedAnswer.NOT_PUT);
    }

    private static Life closed(Life life) {
        Life closed = life;
        for (Listed list : Listed.values()) {
            closed = list.close(closed);
        }
        return closed;
    }

    private static Life atBoundaries(List<OpenFact> facts, OpenFact left, Life partial, Random random) {
        Life life = partial;
        for (OpenFact fact : facts) {
            boolean same = fact.kind() == left.kind()
                    && fact.word().equals(left.word())
                    && fact.stretches().equals(left.stretches());
            if (!same) {
                life = fact.choices()
                        .get(random.nextInt(fact.choices().size()))
                        .edit()
                        .apply(life);
            }
        }
        return life;
    }

    /** Not the day of birth: with an earlier one, days that were told from the first stay on would be open again. */
    private static boolean canBeToldAnew(OpenFact fact) {
        boolean isListed = fact.list().isPresent();
        return fact.kind() == FactKind.ANSWER
                || fact.kind() == FactKind.EVENT && isListed
                || fact.kind() == FactKind.PERSON && isListed;
    }

    /** Any completion, not only one over boundary values. */
    private static Life completed(Life partial, Random random) {
        Life life = new CompletedLives(AskedLaw.WORDS, AskedLaw.countriesOfTerritories(), random.nextLong())
                .complete(partial, Optional.empty());
        List<LifeEvent> events = life.events().items().stream()
                .filter(event -> partial.events().items().stream()
                                .anyMatch(known -> known.kind().equals(event.kind()))
                        || !SUPPOSED_TODAY.contains(event.kind()))
                .toList();
        return life.withEvents(Known.all(events));
    }

    /** A life in which this fact is as the partial life has it, to be told anew. */
    private static Life without(OpenFact fact, Life life, Life partial) {
        return switch (fact.kind()) {
            case EVENT ->
                life.withEvents(Known.all(life.events().items().stream()
                        .filter(event -> !event.kind().equals(fact.word()))
                        .toList()));
            case PERSON ->
                fact.list().isPresent()
                        ? life.withPerson(new Person(
                                life.person().born(),
                                life.person().sex(),
                                Known.all(partial.person().nationalities().items())))
                        : life;
            default -> life;
        };
    }
}
