package org.circula.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.circula.time.Span;

/**
 * Random lives for the property tests of every room, over {@link #COUNTRIES} and the words passed in.
 *
 * <p>Whatever comes out is a life that {@link LifeReader} reads without a fault. A property that uses them calls {@link
 * #countKinds(Life)} on each try: it counts how often the tricky days came up and fails where one came up in less than 5 %.
 */
public final class RandomLives {

    public static final List<String> COUNTRIES = List.of("ES", "FR", "DE", "MA", "SN", "EC", "IN");

    private RandomLives() {}

    /** Complete and incomplete lives, with unknown stretches. */
    public static Arbitrary<Life> of(Vocabulary words) {
        return lives(words, false);
    }

    /** Complete and incomplete lives that know statuses of these kinds, and no events, reasons or answers. */
    public static Arbitrary<Life> of(Set<String> statuses) {
        return of(new KnownWords(statuses, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of()));
    }

    /** Lives of which every list is complete and no stretch is unknown; only answers may be missing. */
    public static Arbitrary<Life> complete(Vocabulary words) {
        return lives(words, true);
    }

    /** Counts the tricky days of a life in jqwik's statistics and asks for each in at least 5 % of tries. */
    public static void countKinds(Life life) {
        List<Span> stays = life.stays().items().stream().map(Stay::days).toList();
        count("month ends", daysOf(life).anyMatch(day -> day.getDayOfMonth() == day.lengthOfMonth()));
        count("29 February", daysOf(life).anyMatch(day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29));
        count("shared travel days", sharesATravelDay(stays));
        count("open stays", stays.stream().anyMatch(Span::stillRunning));
        count("unknown stretches", !life.unknownDays().isEmpty());
    }

    private static void count(String kind, boolean isThere) {
        Statistics.label(kind)
                .collect(isThere)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
    }

    private static Stream<LocalDate> daysOf(Life life) {
        return Stream.concat(
                        life.stays().items().stream().map(Stay::days),
                        life.statuses().items().stream().map(HeldStatus::days))
                .flatMap(span -> Stream.concat(Stream.of(span.firstDay()), span.end().stream()));
    }

    private static boolean sharesATravelDay(List<Span> stays) {
        return stays.stream()
                .anyMatch(one -> stays.stream()
                        .anyMatch(other -> one != other && one.end().equals(Optional.of(other.firstDay()))));
    }

    private static Arbitrary<Life> lives(Vocabulary words, boolean complete) {
        Arbitrary<Known<Stay>> stays = known(RandomStays.over(COUNTRIES, words), complete);
        Arbitrary<List<Span>> unknownDays = complete
                ? Arbitraries.just(List.of())
                : Arbitraries.frequencyOf(
                        Tuple.of(7, Arbitraries.just(List.of())),
                        Tuple.of(
                                3,
                                RandomSpans.spans(2004, 2026)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(2)));
        Arbitrary<Map<String, Answer>> answers = answers(words);
        return Combinators.combine(
                        persons(complete),
                        stays,
                        unknownDays,
                        known(RandomEntries.statuses(words), complete),
                        known(RandomEntries.work(words), complete),
                        known(RandomEntries.insured(words), complete),
                        known(RandomEntries.events(words), complete),
                        Combinators.combine(RandomEntries.plans(words), answers).as(Tuple::of))
                .as((person, stayList, unknown, statuses, work, insured, events, plansAndAnswers) -> new Life(
                        person,
                        stayList,
                        unknown,
                        statuses,
                        work,
                        insured,
                        events,
                        plansAndAnswers.get1(),
                        plansAndAnswers.get2()))
                // The extremes of so many parts are too many to try, and would crowd out ordinary lives.
                .withoutEdgeCases();
    }

    private static Arbitrary<Person> persons(boolean complete) {
        Arbitrary<LocalDate> births = RandomSpans.days(1945, 2000);
        Arbitrary<String> sexes = Arbitraries.of("F", "M", "X");
        Arbitrary<List<String>> nationalities =
                Arbitraries.of(COUNTRIES).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(
                        complete ? births.map(Optional::of) : births.optional(0.8),
                        complete ? sexes.map(Optional::of) : sexes.optional(0.8),
                        known(nationalities, complete))
                .as(Person::new);
    }

    private static <T> Arbitrary<Known<T>> known(Arbitrary<List<T>> lists, boolean complete) {
        if (complete) {
            return lists.map(Known::all);
        }
        return Arbitraries.frequencyOf(
                Tuple.of(7, lists.map(Known::all)),
                Tuple.of(2, lists.map(Known::atLeast)),
                Tuple.of(1, Arbitraries.create(Known::unknown)));
    }

    private static Arbitrary<Map<String, Answer>> answers(Vocabulary words) {
        if (words.answers().isEmpty()) {
            return Arbitraries.just(Map.of());
        }
        List<String> ids = sorted(words.answers().keySet());
        Arbitrary<Map<String, Answer>> none = Arbitraries.just(Map.of());
        Arbitrary<Map<String, Answer>> some = Arbitraries.of(ids)
                .flatMap(id -> answer(words.answers().get(id)).map(answer -> Map.entry(id, answer)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(entries -> {
                    Map<String, Answer> answers = new HashMap<>();
                    entries.forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
                    return answers;
                });
        return Arbitraries.frequencyOf(Tuple.of(1, none), Tuple.of(4, some));
    }

    private static Arbitrary<Answer> answer(AnswerType type) {
        return switch (type) {
            case YES_NO -> Arbitraries.of(new Answer.YesNo(true), new Answer.YesNo(false), new Answer.Weighed());
            case COUNT -> Arbitraries.integers().between(0, 100).map(Answer.Count::new);
            case AMOUNT ->
                Combinators.combine(
                                Arbitraries.bigDecimals()
                                        .between(BigDecimal.ZERO, new BigDecimal("10000"))
                                        .ofScale(2),
                                Arbitraries.of("EUR", "MAD", "INR"))
                        .as(Answer.Money::new);
        };
    }

    /** One of the words or none; none where there are no words. */
    static Arbitrary<Optional<String>> perhapsOneOf(Set<String> words) {
        return words.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(sorted(words)).optional(0.5);
    }

    /** Sets have no order that lasts from run to run; with one, a seed gives the same lives again. */
    static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}
