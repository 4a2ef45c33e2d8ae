package org.circula.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.circula.Seed;
import org.circula.ask.fact.FactKind;
import org.circula.assess.DrawnByLot;
import org.circula.assess.Question;
import org.circula.law.Pathway;
import org.circula.person.Life;
import org.circula.person.LifeWriter;

/**
 * Any pathway of any rule base, put to a whole life of which up to four facts are forgotten. What the facts may be comes from the
 * numbers and words in the text of the law, not from what decides what to ask; completions are judged whole. What the keeping of a
 * status hangs on need not be asked before it is asked which statuses were held.
 */
@Label("By any pathway, of a life of which a few facts are forgotten")
class RelevanceOverAllPathwaysTest {

    /** Completions tried for each life. */
    private static final int COMPLETIONS = 40;

    private static int put;
    private static int turned;
    private static final List<String> PATHWAYS = AskedLaw.LAW.bases().values().stream()
            .flatMap(base -> base.pathways().keySet().stream())
            .sorted()
            .toList();

    @Provide
    Arbitrary<String> pathways() {
        return DrawnByLot.of(PATHWAYS, id -> id);
    }

    @AfterContainer
    static void sayHowMany() {
        System.out.println("Relevance over all pathways: " + PATHWAYS.size() + " pathways to draw from, " + put
                + " puts judged, in which " + turned + " forgotten facts turned the verdict.");
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 120, shrinking = ShrinkingMode.OFF)
    @Label("a fact that turns the verdict in some completion is asked, and one asked turns it in the completions shown")
    void askedAreThoseThatTurn(@ForAll("pathways") String id, @ForAll long seed) {
        Random random = new Random(seed);
        Pathway pathway = AskedLaw.LAW.pathway(id).orElseThrow();
        LocalDate asOf = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        if (!pathway.encodes(asOf)) {
            return;
        }
        WholeLives lives = new WholeLives(pathway, asOf, random);
        Life whole = lives.one();
        List<Forgotten> forgotten = lives.toForget(whole);
        Life partial = whole;
        for (Forgotten one : forgotten) {
            partial = one.forget().apply(partial);
        }
        Question question = new Question(
                partial, asOf, Optional.empty(), Question.Reading.AS_UNDERSTOOD_NOW, List.of(), List.of(id));
        for (Asking asking : AskedLaw.ASKER.askings(question)) {
            put++;
            Questions questions = asking.questions();
            Statistics.label("something to ask").collect(!questions.facts().isEmpty());
            Statistics.label("exact").collect(questions.exact());
            theAskedTurn(id, asking, questions, partial);
            List<Forgotten> notAsked = new ArrayList<>();
            for (Forgotten one : forgotten) {
                if (questions.facts().stream().noneMatch(one.asked())) {
                    notAsked.add(one);
                }
            }
            for (Forgotten one : notAsked) {
                neverTurns(id, asking, questions, one, forgotten, partial, random);
            }
            turned += forgotten.size() - notAsked.size();
        }
    }

    /** Each asked fact shows two completions; they are judged anew here, and say nothing else than the life said. */
    private static void theAskedTurn(String id, Asking asking, Questions questions, Life partial) {
        for (AskedFact fact : questions.facts()) {
            assertThat(fact.turns().isPresent() || !questions.exact())
                    .as(() -> id + " asks without need: " + fact)
                    .isTrue();
            fact.turns().ifPresent(turns -> {
                assertThat(answer(asking, turns.oneLife()))
                        .as(() -> id + ": " + fact.key() + "\n" + LifeWriter.toYaml(partial))
                        .isNotEqualTo(answer(asking, turns.otherLife()));
                for (Life completion : List.of(turns.oneLife(), turns.otherLife())) {
                    assertThat(completion.answers()).containsAllEntriesOf(partial.answers());
                    assertThat(completion.statuses().items())
                            .hasSizeGreaterThanOrEqualTo(
                                    partial.statuses().items().size());
                    assertThat(completion.events().items())
                            .containsAll(partial.events().items());
                }
            });
        }
    }

    private static void neverTurns(
            String id,
            Asking asking,
            Questions questions,
            Forgotten fact,
            List<Forgotten> all,
            Life partial,
            Random random) {
        for (int tried = 0; tried < COMPLETIONS / 4; tried++) {
            Life others = partial;
            for (Forgotten other : all) {
                if (other != fact) {
                    others = oneOf(other.values(), random).apply(others);
                }
            }
            Optional<Life> first = Optional.empty();
            for (int value = 0; value < Math.min(4, fact.values().size()); value++) {
                Life life = oneOf(fact.values(), random).apply(others);
                AskedAnswer answer = answer(asking, life);
                if (answer == AskedAnswer.NEEDS_FACTS) {
                    continue;
                }
                if (first.isPresent()) {
                    Life before = first.get();
                    if (answer != answer(asking, before)
                            && asksStatuses(questions)
                            && isAskedOnceStatusesAreTold(asking, fact, partial, life)) {
                        continue;
                    }
                    assertThat(answer)
                            .as(() -> id + " on " + asking.target().question().asOf() + ": " + fact.says()
                                    + " is not asked, but turns the verdict of\n" + LifeWriter.toYaml(partial)
                                    + "completed\n" + LifeWriter.toYaml(before) + "or\n" + LifeWriter.toYaml(life))
                            .isEqualTo(answer(asking, before));
                } else {
                    first = Optional.of(life);
                }
            }
        }
    }

    private static boolean asksStatuses(Questions questions) {
        return questions.facts().stream().anyMatch(fact -> fact.kind() == FactKind.STATUS);
    }

    private static boolean isAskedOnceStatusesAreTold(Asking asking, Forgotten fact, Life partial, Life completed) {
        Question question = asking.target().question();
        Question told = new Question(
                partial.withStatuses(completed.statuses()),
                question.asOf(),
                question.knownAt(),
                question.reading(),
                question.jurisdictions(),
                question.pathways());
        return AskedLaw.ASKER.askings(told).stream()
                .flatMap(next -> next.questions().facts().stream())
                .anyMatch(fact.asked());
    }

    private static Function<Life, Life> oneOf(List<Function<Life, Life>> values, Random random) {
        return values.isEmpty() ? life -> life : values.get(random.nextInt(values.size()));
    }

    private static AskedAnswer answer(Asking asking, Life life) {
        return asking.target()
                .verdict(life)
                .map(verdict -> AskedAnswer.of(verdict.answer()))
                .orElse(AskedAnswer.NOT_PUT);
    }
}
