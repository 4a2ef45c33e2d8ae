package org.circula.harness.mutate;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.circula.person.Life;
import org.circula.person.Person;

/** Lives of fewer entries. */
public final class SmallerLives {

    private SmallerLives() {}

    /** The life without one of its entries, in each way that can be. */
    static Stream<Life> withoutOneEntry(Life life) {
        return Stream.of(
                        LifeEdits.withoutOne(life.stays()).map(stays -> life.withStays(stays, life.unknownDays())),
                        LifeEdits.withoutOne(life.statuses()).map(life::withStatuses),
                        LifeEdits.withoutOne(life.work()).map(life::withWork),
                        LifeEdits.withoutOne(life.insured()).map(life::withInsured),
                        LifeEdits.withoutOne(life.events()).map(life::withEvents),
                        LifeEdits.withoutOne(life.answers()).map(answers -> RecordCopy.with(life, "answers", answers)),
                        LifeEdits.withoutOne(life.person().nationalities())
                                .map(others -> life.withPerson(new Person(
                                        life.person().born(), life.person().sex(), others))),
                        withoutBirth(life),
                        withoutPlans(life))
                .flatMap(lives -> lives);
    }

    private static Stream<Life> withoutBirth(Life life) {
        Person person = life.person();
        return person.born().isEmpty()
                ? Stream.empty()
                : Stream.of(life.withPerson(new Person(Optional.empty(), person.sex(), person.nationalities())));
    }

    private static Stream<Life> withoutPlans(Life life) {
        return life.plans().isEmpty() ? Stream.empty() : Stream.of(RecordCopy.with(life, "plans", java.util.List.of()));
    }

    /** The life with entries taken out for as long as it still serves. */
    public static Life smallest(Life life, Predicate<Life> serves) {
        Life smallest = life;
        Optional<Life> smaller = withoutOneEntry(smallest).filter(serves).findFirst();
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = withoutOneEntry(smallest).filter(serves).findFirst();
        }
        return smallest;
    }
}
