package org.circula.advise.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.SoftAssertions;
import org.circula.Seed;
import org.circula.advise.dates.TriedPut;
import org.circula.assess.DrawnByLot;
import org.circula.assess.RealLaw;
import org.circula.harness.Scenario;
import org.circula.law.Words;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.time.Span;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@Label("Where a scenario's answer is not yes")
class NearestChangesOnScenariosTest {

    /** How many pairs, and how many triples, are drawn for one verdict. */
    private static final int DRAWN = 60;

    @Provide
    Arbitrary<Scenario> scenarios() {
        return DrawnByLot.scenarios();
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 150, shrinking = ShrinkingMode.OFF)
    @Label(
            "doing what a set of changes says turns the answer, leaving one out does not, and neither does one unit less")
    void setsAreTrueAndMinimal(@ForAll("scenarios") Scenario scenario) {
        forEachVerdict(scenario, asked -> {
            Statistics.label("fewest changes").collect(asked.nearest().noneExists() ? "none exists" : fewest(asked));
            trueAndMinimal(asked);
        });
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 40, shrinking = ShrinkingMode.OFF)
    @Label("nothing on the boundary grid turns the answer with fewer changes, or with less of one")
    void bruteForceFindsNoSmallerSet(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
        Random random = new Random(seed);
        forEachVerdict(scenario, asked -> noneSmaller(asked, random));
    }

    /** Both of the above for each scenario there is, which takes long: run it where the search or the law has changed much. */
    @Test
    @EnabledIfSystemProperty(named = "circula.changes.each", matches = "true")
    void holdForEachScenario() {
        Random random = new Random(Seed.OF_DATES);
        SoftAssertions all = new SoftAssertions();
        AtomicInteger verdicts = new AtomicInteger();
        for (Scenario scenario : RealLaw.scenarios()) {
            forEachVerdict(scenario, asked -> {
                verdicts.incrementAndGet();
                all.check(() -> trueAndMinimal(asked));
                all.check(() -> noneSmaller(asked, random));
            });
        }
        System.out.println("Seed " + Seed.OF_DATES + ": " + verdicts + " verdicts of "
                + RealLaw.scenarios().size() + " scenarios looked at");
        all.assertAll();
    }

    private static void trueAndMinimal(Asked asked) {
        for (ChangeSet set : asked.nearest().sets()) {
            List<Change> changes = set.changes();
            assertThat(asked.turnsBy(changes)).as(asked.told(set)).isTrue();
            for (int at = 0; at < changes.size(); at++) {
                List<Change> others = new ArrayList<>(changes);
                Change change = others.remove(at);
                assertThat(asked.turnsBy(others)).as(asked.told(set)).isFalse();
                int place = at;
                Applied.byOneLess(change).ifPresent(less -> {
                    List<Change> tried = new ArrayList<>(changes);
                    tried.set(place, less);
                    assertThat(asked.turnsBy(tried))
                            .as(asked.told(set) + "\nby less: " + less)
                            .isFalse();
                });
            }
        }
    }

    private static void noneSmaller(Asked asked, Random random) {
        List<List<Change>> single = SingleChanges.of(asked);
        single.forEach(byMoreAndMore -> noLess(byMoreAndMore, asked));
        noFewer(SingleChanges.sampled(single), asked, random);
    }

    private static void noLess(List<Change> byMoreAndMore, Asked asked) {
        byMoreAndMore.stream()
                .filter(change -> asked.turnsBy(List.of(change)))
                .findFirst()
                .ifPresent(least -> {
                    assertThat(fewest(asked)).as(asked.told(least)).isEqualTo(1);
                    asked.nearest().sets().stream()
                            .filter(set -> set.changes().size() == 1)
                            .map(set -> set.changes().get(0))
                            .filter(change -> isSameThing(change, least))
                            .forEach(change -> assertThat(change.amount())
                                    .as(asked.told(least))
                                    .isLessThanOrEqualTo(least.amount()));
                });
    }

    /** Of all pairs and triples some, drawn anew each time. */
    private static void noFewer(List<Change> changes, Asked asked, Random random) {
        for (int size = 2; size < Math.min(fewest(asked), 4); size++) {
            for (int drawn = 0; drawn < DRAWN; drawn++) {
                List<Change> some = random.ints(0, changes.size())
                        .distinct()
                        .limit(Math.min(size, changes.size()))
                        .mapToObj(changes::get)
                        .toList();
                assertThat(asked.turnsBy(some)).as(asked.told(some)).isFalse();
            }
        }
    }

    private static int fewest(Asked asked) {
        return asked.nearest().noneExists()
                ? Integer.MAX_VALUE
                : asked.nearest().sets().get(0).changes().size();
    }

    private static boolean isSameThing(Change one, Change other) {
        return one.kind() == other.kind()
                && one.what().equals(other.what())
                && one.place().equals(other.place())
                && edge(one).equals(edge(other));
    }

    /** The end of the absence for who comes back earlier, its beginning for who leaves later; of two grants the one that is meant. */
    private static Object edge(Change change) {
        return switch (change.kind()) {
            case BACK_EARLIER, END_STAY_EARLIER -> change.days().flatMap(Span::end);
            case LEAVE_LATER, BEGIN_STAY_LATER, KEEP_STATUS_LONGER, WAIT ->
                change.days().map(Span::firstDay);
            default -> "";
        };
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 60, shrinking = ShrinkingMode.OFF)
    @Label("nationality, birth and sex stay as they are, and no event that happened is undone")
    void neverWhatNobodyCanChange(@ForAll("scenarios") Scenario scenario) {
        forEachVerdict(scenario, asked -> {
            Words words = RealLaw.law().words();
            for (ChangeSet set : asked.nearest().sets()) {
                Life changed =
                        Applied.all(asked.life(), asked.asOf(), set.changes()).life();
                assertThat(changed.person()).isEqualTo(asked.life().person());
                assertThat(changed.events().items())
                        .hasSizeGreaterThanOrEqualTo(
                                asked.life().events().items().size());
                for (Change change : set.changes()) {
                    switch (change.kind()) {
                        case ANSWER_YES, RAISE_COUNT ->
                            assertThat(words.answers()
                                            .get(change.what().orElseThrow())
                                            .canAct())
                                    .isTrue();
                        case HAVE_EVENT, EVENT_EARLIER, EVENT_LATER ->
                            assertThat(words.events()
                                            .get(change.what().orElseThrow())
                                            .byOwnAct())
                                    .isTrue();
                        default -> {}
                    }
                }
            }
        });
    }

    private static void forEachVerdict(Scenario scenario, Consumer<Asked> then) {
        RealLaw.assess(scenario.life(), scenario.asOf(), scenario.reading(), scenario.pathways()).verdicts().stream()
                .filter(verdict -> verdict.answer() != Answer.YES)
                .map(verdict -> Asked.of(scenario, verdict))
                .forEach(then);
    }

    /** A verdict that is not yes, and what was found for it. */
    record Asked(Scenario scenario, TriedPut put, Life life, LocalDate asOf, NearestChanges nearest) {

        static Asked of(Scenario scenario, Verdict verdict) {
            TriedPut put = TriedPut.of(RealLaw.assessor(), RealLaw.law(), verdict, scenario.reading());
            return new Asked(
                    scenario,
                    put,
                    scenario.life(),
                    scenario.asOf(),
                    NearestChangeFinder.find(put, scenario.life(), scenario.asOf()));
        }

        boolean turnsBy(List<Change> changes) {
            Situation situation = Applied.all(life, asOf, changes);
            return put.on(situation.life(), situation.day())
                    .verdict()
                    .filter(verdict -> verdict.answer() == Answer.YES)
                    .isPresent();
        }

        String told(Object what) {
            return scenario.name() + "\n" + put.pathway().id() + "\n" + what + "\nfound " + nearest + "\n"
                    + LifeWriter.toYaml(life);
        }
    }
}
