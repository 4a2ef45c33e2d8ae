package org.circula.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.circula.time.Span;

/**
 * A life of which something is no longer known, so that the life it was made from is one of its completions.
 *
 * <p>What is said of a kind of status or event is taken to be all of it; so kinds are forgotten whole, never one of two grants.
 */
public final class BlurredLives {

    private static final List<String> EVENTS_THAT_MAY_BE_TOLD_ALONE = List.of(
            "absence-extension-granted",
            "es.apre-payment",
            "expulsion",
            "job-loss",
            "notice-of-absence",
            "voluntary-return");

    private static final Set<String> SUPPOSED_TODAY = Set.of("application", "claim", "departure");

    private final Random random;

    public BlurredLives(Random random) {
        this.random = random;
    }

    /** The life with one to three things forgotten. */
    public Life blur(Life life) {
        List<UnaryOperator<Life>> ways = List.of(
                this::withoutAnAnswer,
                this::withUnknownDays,
                this::withoutAReason,
                this::withoutWhatItWasUsedFor,
                this::withoutOccupations,
                this::withoutTheDayOfAnEvent,
                this::withoutBirth,
                this::withMoreNationalitiesPerhaps,
                this::withStaysMissing,
                this::withStatusesMissing,
                this::withWorkMissing,
                this::withInsuranceMissing,
                this::withEventsMissing);
        Life blurred = life;
        int more = 1 + random.nextInt(3);
        for (int tried = 0; more > 0 && tried < 100; tried++) {
            Life after = ways.get(random.nextInt(ways.size())).apply(blurred);
            more -= after.equals(blurred) ? 0 : 1;
            blurred = after;
        }
        return blurred;
    }

    private Life withoutAnAnswer(Life life) {
        Map<String, Answer> answers = new HashMap<>(life.answers());
        if (!answers.isEmpty()) {
            answers.remove(oneOf(List.copyOf(new TreeSet<>(answers.keySet()))));
        }
        return life.withAnswers(answers);
    }

    private Life withUnknownDays(Life life) {
        if (life.stays().items().isEmpty() || tellsOfAnIrregularExit(life)) {
            return life;
        }
        Span near = oneOf(life.stays().items()).days();
        LocalDate first = near.firstDay().plusDays(random.nextInt(200) - 40L);
        List<Span> unknown = new ArrayList<>(life.unknownDays());
        unknown.add(Span.of(first, first.plusDays(random.nextInt(random.nextBoolean() ? 5 : 400))));
        return life.withStays(life.stays(), unknown);
    }

    private Life withoutAReason(Life life) {
        return staying(
                life,
                oneChanged(
                        life.stays(),
                        stay -> new Stay(stay.place(), stay.days(), Optional.empty(), stay.irregularExit())));
    }

    private Life withoutWhatItWasUsedFor(Life life) {
        return life.withStatuses(oneChanged(
                life.statuses(),
                held -> new HeldStatus(
                        held.kind(),
                        held.state(),
                        held.days(),
                        held.employer(),
                        held.entries(),
                        Optional.empty(),
                        held.planned())));
    }

    private Life withoutOccupations(Life life) {
        return life.withWork(oneChanged(
                life.work(), work -> new Work(work.country(), work.days(), Optional.empty(), work.employer())));
    }

    private Life withoutTheDayOfAnEvent(Life life) {
        return life.withEvents(oneChanged(
                life.events(),
                event -> new LifeEvent(event.kind(), Optional.empty(), event.until(), event.state(), event.about())));
    }

    private Life withoutBirth(Life life) {
        Person person = life.person();
        return life.withPerson(new Person(Optional.empty(), person.sex(), person.nationalities()));
    }

    private Life withMoreNationalitiesPerhaps(Life life) {
        Person person = life.person();
        return life.withPerson(new Person(person.born(), person.sex(), openWithout(person.nationalities(), it -> it)));
    }

    /** Such a stay is not forgotten: an exit is regular unless the life says otherwise. */
    private static boolean tellsOfAnIrregularExit(Life life) {
        return life.stays().items().stream()
                .anyMatch(stay -> stay.irregularExit().orElse(false));
    }

    private Life withStaysMissing(Life life) {
        if (tellsOfAnIrregularExit(life)) {
            return life;
        }
        List<Stay> kept = new ArrayList<>(life.stays().items());
        if (kept.size() > 1 && random.nextBoolean()) {
            kept.remove(random.nextInt(kept.size()));
        }
        return staying(life, random.nextInt(4) == 0 ? Known.unknown() : Known.atLeast(kept));
    }

    private Life withStatusesMissing(Life life) {
        return life.withStatuses(openWithout(life.statuses(), HeldStatus::kind));
    }

    private Life withWorkMissing(Life life) {
        return life.withWork(openWithout(life.work(), Work::toString));
    }

    private Life withInsuranceMissing(Life life) {
        return life.withInsured(openWithout(life.insured(), Insurance::toString));
    }

    /** The day of an application, claim or departure stays: where none is told, the question supposes the day asked about. */
    private Life withEventsMissing(Life life) {
        List<LifeEvent> kept = life.events().items().stream()
                .filter(event -> SUPPOSED_TODAY.contains(event.kind()))
                .toList();
        List<LifeEvent> others = new ArrayList<>(life.events().items());
        others.removeAll(kept);
        List<LifeEvent> left = new ArrayList<>(
                openWithout(new Known<>(others, true), LifeEvent::kind).items());
        left.addAll(kept);
        Known<LifeEvent> open = Known.atLeast(left);
        return life.withEvents(
                life.events().complete()
                        ? stillCompleteForSome(open, life.events().items())
                        : open);
    }

    /** Of kinds of which nothing was forgotten, and of one of which there was nothing, it may still be told that this is all. */
    private Known<LifeEvent> stillCompleteForSome(Known<LifeEvent> left, List<LifeEvent> all) {
        Known<LifeEvent> told = left;
        for (String kind : EVENTS_THAT_MAY_BE_TOLD_ALONE) {
            boolean untouched = ofKind(kind, all).equals(ofKind(kind, left.items()));
            if (untouched && random.nextBoolean()) {
                told = told.withAllOf(kind);
            }
        }
        return told;
    }

    private static List<LifeEvent> ofKind(String kind, List<LifeEvent> events) {
        return events.stream().filter(event -> event.kind().equals(kind)).toList();
    }

    /** The list left open, perhaps without one kind of what it held, perhaps without anything. */
    private <T> Known<T> openWithout(Known<T> known, Function<T, String> kind) {
        if (known.items().isEmpty() || random.nextInt(3) == 0) {
            return random.nextBoolean() ? Known.atLeast(known.items()) : Known.unknown();
        }
        String forgotten = kind.apply(oneOf(known.items()));
        return Known.atLeast(known.items().stream()
                .filter(item -> !kind.apply(item).equals(forgotten))
                .toList());
    }

    private <T> Known<T> oneChanged(Known<T> known, UnaryOperator<T> change) {
        List<T> items = new ArrayList<>(known.items());
        if (!items.isEmpty()) {
            int at = random.nextInt(items.size());
            items.set(at, change.apply(items.get(at)));
        }
        return new Known<>(items, known.complete());
    }

    private static Life staying(Life life, Known<Stay> stays) {
        return life.withStays(stays, life.unknownDays());
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
