package org.circula.person;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.circula.time.Span;

/** Random statuses, work, insurance, events and plans. Where the words for one are lacking, there are none of it. */
final class RandomEntries {

    /** Names as people write them: with quotes, accents, other scripts and signs that YAML or JSON give a meaning. */
    private static final Arbitrary<Optional<String>> EMPLOYERS = Arbitraries.of(
                    "acme",
                    "Señor Núñez & Cía.",
                    "\"Zum Löwen\"",
                    "a: b, c",
                    "شركة",
                    "C:\\farm",
                    "no",
                    "#1",
                    "~",
                    "null",
                    "🌍")
            .optional(0.5);

    private static final Arbitrary<String> COUNTRIES = Arbitraries.of(RandomLives.COUNTRIES);

    private RandomEntries() {}

    static Arbitrary<List<HeldStatus>> statuses(Vocabulary words) {
        if (words.statuses().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Arbitraries.of(RandomLives.sorted(words.statuses())),
                        COUNTRIES,
                        RandomSpans.spans(2004, 2026),
                        EMPLOYERS,
                        Arbitraries.of("one", "two", "multiple").optional(0.2),
                        Arbitraries.of("lawfully", "unlawfully", "not").optional(0.2),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as(HeldStatus::new)
                .list()
                .ofMaxSize(4);
    }

    static Arbitrary<List<Work>> work(Vocabulary words) {
        return Combinators.combine(
                        COUNTRIES,
                        RandomSpans.spans(2004, 2026),
                        RandomLives.perhapsOneOf(words.occupations()),
                        EMPLOYERS)
                .as(Work::new)
                .list()
                .ofMaxSize(3);
    }

    static Arbitrary<List<Insurance>> insured(Vocabulary words) {
        if (words.branches().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<String> branches = Arbitraries.of(RandomLives.sorted(words.branches()));
        Arbitrary<Span> spans = RandomSpans.spans(2004, 2026);
        Arbitrary<Insurance.Credits> credits = Combinators.combine(
                        Arbitraries.integers().between(0, 200), Arbitraries.of("day", "month", "quarter", "year"))
                .as(Insurance.Credits::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Combinators.combine(COUNTRIES, branches, spans)
                                        .as((country, branch, days) ->
                                                new Insurance(country, branch, Optional.of(days), Optional.empty()))),
                        Tuple.of(
                                1,
                                Combinators.combine(COUNTRIES, branches, credits)
                                        .as((country, branch, number) ->
                                                new Insurance(country, branch, Optional.empty(), Optional.of(number)))))
                .list()
                .ofMaxSize(3);
    }

    static Arbitrary<List<LifeEvent>> events(Vocabulary words) {
        if (words.events().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Arbitraries.of(RandomLives.sorted(words.events())),
                        RandomSpans.days(2004, 2026).optional(0.8),
                        RandomSpans.days(2004, 2030).optional(0.3),
                        COUNTRIES.optional(0.5),
                        RandomLives.perhapsOneOf(words.statuses()))
                .as(LifeEvent::new)
                .list()
                .ofMaxSize(3);
    }

    static Arbitrary<List<Plan>> plans(Vocabulary words) {
        return Combinators.combine(
                        COUNTRIES,
                        RandomSpans.spans(2026, 2030),
                        COUNTRIES.optional(0.7),
                        RandomLives.perhapsOneOf(words.reasons()))
                .as(Plan::new)
                .list()
                .ofMaxSize(2);
    }
}
