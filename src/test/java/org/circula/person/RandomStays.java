package org.circula.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.circula.time.Span;

/** Random stays that follow one another: some share their travel day, some leave a gap, the last may still run. */
final class RandomStays {

    /** How a stay follows the one before it, as days between the last day of one and the first of the next. */
    private static final int SHARED_TRAVEL_DAY = 0;

    private static final int NEXT_DAY = 1;

    private RandomStays() {}

    /** One stay before its days are known. */
    private record Step(
            Stay.Place place,
            int daysAfterTheLast,
            int length,
            RandomSpans.Snap snap,
            Optional<String> reason,
            Optional<Boolean> irregularExit) {}

    /** Up to eight stays from 2004 on. */
    static Arbitrary<List<Stay>> over(List<String> countries, Vocabulary words) {
        Arbitrary<List<Step>> steps = steps(countries, words).list().ofMaxSize(8);
        Arbitrary<Boolean> lastStillRuns = Arbitraries.of(true, false);
        return Combinators.combine(RandomSpans.days(2004, 2016), steps, lastStillRuns)
                .as(RandomStays::follow);
    }

    private static Arbitrary<Step> steps(List<String> countries, Vocabulary words) {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(NEXT_DAY)),
                Tuple.of(2, Arbitraries.just(SHARED_TRAVEL_DAY)),
                Tuple.of(1, Arbitraries.integers().between(2, 500)));
        Arbitrary<Optional<Boolean>> irregularExits = Arbitraries.frequency(
                Tuple.of(8, Optional.empty()), Tuple.of(1, Optional.of(true)), Tuple.of(1, Optional.of(false)));
        return Combinators.combine(
                        places(countries, words),
                        gaps,
                        RandomSpans.lengths(),
                        RandomSpans.snaps(),
                        RandomLives.perhapsOneOf(words.reasons()),
                        irregularExits)
                .as(Step::new);
    }

    private static Arbitrary<Stay.Place> places(List<String> countries, Vocabulary words) {
        Arbitrary<Stay.Place> inside = Arbitraries.of(countries).map(Stay.In::new);
        if (words.territories().isEmpty()) {
            return inside;
        }
        Arbitrary<Stay.Place> outside =
                Arbitraries.of(RandomLives.sorted(words.territories())).map(Stay.Outside::new);
        return Arbitraries.frequencyOf(Tuple.of(9, inside), Tuple.of(1, outside));
    }

    private static List<Stay> follow(LocalDate begin, List<Step> steps, boolean lastStillRuns) {
        List<Stay> stays = new ArrayList<>();
        LocalDate before = begin;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            LocalDate first = before.plusDays(stays.isEmpty() ? 0 : step.daysAfterTheLast());
            LocalDate last = step.snap().apply(first.plusDays(step.length()));
            boolean stillRuns = lastStillRuns && index == steps.size() - 1;
            Span days = stillRuns ? Span.runningFrom(first) : Span.of(first, last);
            Stay stay = new Stay(step.place(), days, step.reason(), step.irregularExit());
            // The same single day in the same place twice would be one stay written twice, whatever came between.
            boolean same = stays.stream()
                    .anyMatch(
                            other -> other.days().equals(days) && other.place().equals(step.place()));
            if (!same) {
                stays.add(stay);
            }
            before = last;
        }
        return stays;
    }
}
