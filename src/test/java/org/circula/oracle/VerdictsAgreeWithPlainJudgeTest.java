package org.circula.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.circula.assess.LawVocabulary;
import org.circula.law.Pathway;
import org.circula.law.Understanding;
import org.circula.law.Words;
import org.circula.person.Answer;
import org.circula.person.CompletedLives;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Person;
import org.circula.person.RandomLives;
import org.circula.person.Stay;
import org.circula.time.Span;

/**
 * Two judges of the law that Circula ships.
 *
 * <p>The lives are the same in every run; {@code -Dcircula.oracle.lives} says how many of each pathway are judged, {@code
 * -Dcircula.oracle.seed} makes others, {@code -Dcircula.oracle.table=true} prints how often each pathway gave which answer.
 */
@Label("Of a life of which everything is known, by the law that Circula ships")
class VerdictsAgreeWithPlainJudgeTest {

    private static final int LIVES = Integer.getInteger("circula.oracle.lives", 8);
    /** So many times the lives are drawn for a pathway that has shown one side only. */
    private static final int PATIENCE = 3;

    private static final long SEED = Long.getLong("circula.oracle.seed", 0);
    private static final LocalDate BORN = LocalDate.of(1975, 5, 31);
    private static final LocalDate ARRIVED = LocalDate.of(2004, 1, 1);

    private static TwoJudges judges;

    @BeforeContainer
    static void compile() {
        judges = TwoJudges.ofTheShippedLaw();
    }

    @AfterContainer
    static void close() {
        judges.close();
    }

    @Example
    @Label("lives that fit a pathway get the verdicts of a judge that looks at each day")
    void verdictsAgree() {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (int at = 0; at < LIVES * PATIENCE; at++) {
            for (Pathway pathway : judges.pathways()) {
                if (at < LIVES || isOneSided(pathway, seen)) {
                    FittingLives.Asked asked = fitting(pathway, at);
                    assertThat(judges.differences(asked.life(), asked.asOf(), understanding(at), seen))
                            .isEmpty();
                }
            }
        }
        if (Boolean.getBoolean("circula.oracle.table")) {
            seen.forEach((pathway, answers) -> System.out.println(pathway + " " + answers));
        }
        // Some pathways state a plain right and know one answer; others show their other side to rare lives only.
        assertThat(oneSided(seen)).hasSizeLessThan(judges.pathways().size() / 5);
    }

    @Example
    @Label("lives on which the judges once differed get the same verdicts from both")
    void agreeWhereTheyOnceDiffered() {
        Map<String, Integer> numbers = Map.of(
                "fr.resident.keep", 240,
                "eu.ltr.keep", 72,
                "es.long-term.keep", 2012,
                "es.long-term.recover", 2004,
                "es.seasonal.unemployment.claim", 107,
                "eu.seasonal.stay", 103,
                "eu.visa.one-year", 0);
        for (Pathway pathway : judges.pathways()) {
            if (numbers.containsKey(pathway.id())) {
                int number = numbers.get(pathway.id());
                FittingLives.Asked asked = FittingLives.life(
                        judges.law(), pathway, number * 31L + pathway.id().hashCode());
                assertThat(judges.differences(asked.life(), asked.asOf(), understanding(number), new TreeMap<>()))
                        .isEmpty();
            }
        }
    }

    @Example
    @Label("random lives, completed, get the verdicts of a judge that looks at each day")
    void verdictsOnRandomLivesAgree() {
        LawVocabulary words = LawVocabulary.of(judges.law());
        Random random = new Random(SEED);
        for (int at = 0; at < LIVES * 12; at++) {
            Life life =
                    completed(RandomLives.of(words).generator(1000).next(random).value(), words, random.nextLong());
            LocalDate asOf = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6900));
            assertThat(judges.differences(life, asOf, understanding(at), new TreeMap<>()))
                    .isEmpty();
        }
    }

    private static FittingLives.Asked fitting(Pathway pathway, int number) {
        return FittingLives.life(
                judges.law(), pathway, (SEED + number) * 31 + pathway.id().hashCode());
    }

    private static Understanding understanding(int number) {
        return Understanding.values()[number % 2];
    }

    /** Pathways that were never answered with yes, or never with no. */
    private static List<String> oneSided(Map<String, Map<String, Integer>> seen) {
        return judges.pathways().stream()
                .filter(pathway -> isOneSided(pathway, seen))
                .map(pathway -> pathway.id() + " " + seen.getOrDefault(pathway.id(), Map.of()))
                .toList();
    }

    private static boolean isOneSided(Pathway pathway, Map<String, Map<String, Integer>> seen) {
        Set<String> answers = seen.getOrDefault(pathway.id(), Map.of()).keySet();
        return !answers.containsAll(Set.of("MET", "NOT_MET"));
    }

    /** Completed from birth on. Credits have no days, and what is still to be weighed is no fact: neither is left. */
    private static Life completed(Life incomplete, LawVocabulary words, long seed) {
        Map<String, Set<String>> countries = judges.law().words().territories().values().stream()
                .collect(Collectors.toMap(
                        Words.Territory::id, territory -> territory.members().keySet()));
        Life life = new CompletedLives(words, countries, seed).complete(incomplete, Optional.of(ARRIVED));
        List<Stay> stays = new ArrayList<>(life.stays().items());
        Span before = Span.of(BORN, ARRIVED.minusDays(1));
        stays.add(0, new Stay(new Stay.In("US"), before, Optional.of("work"), Optional.empty()));
        return new Life(
                new Person(Optional.of(BORN), life.person().sex(), life.person().nationalities()),
                Known.all(stays),
                List.of(),
                life.statuses(),
                life.work(),
                Known.all(life.insured().items().stream()
                        .filter(insured -> insured.days().isPresent())
                        .toList()),
                life.events(),
                life.plans(),
                life.answers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> settled(answer.getValue()))));
    }

    private static Answer settled(Answer answer) {
        return answer instanceof Answer.Weighed ? new Answer.YesNo(false) : answer;
    }
}
