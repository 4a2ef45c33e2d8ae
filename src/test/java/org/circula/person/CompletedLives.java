package org.circula.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.circula.time.DaySet;
import org.circula.time.Span;

/**
 * What an incomplete life may turn out to be: every day from the first known on is spent somewhere, every list is complete,
 * every reason, use and occupation is said. What was known stays as it was.
 */
public final class CompletedLives {

    /** A country that belongs to no territory of the law, and one that random lives never list but that may belong to one. */
    private static final String FAR_AWAY = "US";

    private static final String UNLISTED = "IT";

    private final Vocabulary words;
    private final Map<String, Set<String>> countriesOfTerritories;
    private final Random random;

    /**
     * @param words what the added facts may say
     * @param countriesOfTerritories the countries that belong to each territory on some day
     * @param seed gives the same completion again
     */
    public CompletedLives(Vocabulary words, Map<String, Set<String>> countriesOfTerritories, long seed) {
        this.words = words;
        this.countriesOfTerritories = countriesOfTerritories;
        this.random = new Random(seed);
    }

    /**
     * One completion.
     *
     * @param from the first day known of the completed life; empty for the first day listed in the incomplete one
     */
    public Life complete(Life life, Optional<LocalDate> from) {
        return new Life(
                person(life.person()),
                Known.all(stays(life, from)),
                List.of(),
                Known.all(statuses(life.statuses())),
                Known.all(work(life.work())),
                Known.all(insured(life.insured())),
                Known.all(events(life.events())),
                life.plans(),
                answers(life.answers()));
    }

    private Person person(Person person) {
        List<String> nationalities = new ArrayList<>(person.nationalities().items());
        if (!person.nationalities().complete() && random.nextBoolean() && !nationalities.contains(FAR_AWAY)) {
            nationalities.add(FAR_AWAY);
        }
        LocalDate born = person.born().orElse(LocalDate.of(1950 + random.nextInt(50), 1 + random.nextInt(12), 1));
        return new Person(Optional.of(born), Optional.of(person.sex().orElse("X")), Known.all(nationalities));
    }

    private List<Stay> stays(Life life, Optional<LocalDate> from) {
        DaySet unknown = DaySet.of(life.unknownDays());
        List<Stay> stays = new ArrayList<>();
        DaySet accounted = DaySet.none();
        for (Stay stay : life.stays().items()) {
            for (Span known : DaySet.of(stay.days()).minus(unknown).runs()) {
                stays.add(new Stay(said(stay.place()), known, Optional.of(reason(stay)), stay.irregularExit()));
            }
            accounted = accounted.union(DaySet.of(stay.days()).minus(unknown));
        }
        Optional<LocalDate> firstListed = life.stays().items().stream()
                .map(stay -> stay.days().firstDay())
                .min(Comparator.naturalOrder());
        LocalDate first = from.or(() -> firstListed).orElse(LocalDate.of(2004, 1, 1));
        for (Span open : DaySet.from(first).minus(accounted).runs()) {
            fill(open, life, unknown, firstListed, stays);
        }
        stays.sort(Comparator.comparing((Stay stay) -> stay.days().firstDay())
                .thenComparing(stay -> stay.days().end().orElse(LocalDate.MAX)));
        return stays;
    }

    private void fill(Span open, Life life, DaySet unknown, Optional<LocalDate> firstListed, List<Stay> stays) {
        LocalDate at = open.firstDay();
        while (open.contains(at)) {
            LocalDate last = at.plusDays(random.nextInt(random.nextInt(4) == 0 ? 900 : 120));
            LocalDate next = firstDayOfOtherKnowledge(at, unknown, firstListed);
            last = last.isBefore(next) ? last : next.minusDays(1);
            if (open.end().isPresent() && last.isAfter(open.end().get())) {
                last = open.end().get();
            }
            boolean runsOn = open.end().isEmpty() && !at.isBefore(LocalDate.of(2030, 1, 1));
            boolean anywhere = !life.stays().complete()
                    || unknown.contains(at)
                    || firstListed.map(at::isBefore).orElse(true);
            stays.add(new Stay(
                    new Stay.In(anywhere ? anyCountry() : random.nextBoolean() ? FAR_AWAY : UNLISTED),
                    runsOn ? Span.runningFrom(at) : Span.of(at, last),
                    Optional.of(anyReason()),
                    Optional.empty()));
            if (runsOn) {
                return;
            }
            at = last.plusDays(1);
        }
    }

    /** The next day on which an unknown stretch or the listed days begin or end, so that no stay runs over it. */
    private static LocalDate firstDayOfOtherKnowledge(LocalDate at, DaySet unknown, Optional<LocalDate> firstListed) {
        LocalDate next = LocalDate.of(2100, 1, 1);
        DaySet marks = unknown.contains(at) ? unknown.complement() : unknown;
        Optional<LocalDate> change = marks.intersection(DaySet.from(at)).firstDay();
        if (change.isPresent() && change.get().isBefore(next)) {
            next = change.get();
        }
        if (firstListed.isPresent()
                && at.isBefore(firstListed.get())
                && firstListed.get().isBefore(next)) {
            next = firstListed.get();
        }
        return next;
    }

    private Stay.Place said(Stay.Place place) {
        if (place instanceof Stay.Outside outside) {
            Set<String> inside = countriesOfTerritories.getOrDefault(outside.territory(), Set.of(outside.territory()));
            List<String> possible = new ArrayList<>(RandomLives.COUNTRIES);
            possible.add(FAR_AWAY);
            possible.removeAll(inside);
            return new Stay.In(oneOf(possible));
        }
        return place;
    }

    private String reason(Stay stay) {
        return stay.reason().orElseGet(this::anyReason);
    }

    private String anyReason() {
        return words.reasons().isEmpty() ? "none" : oneOf(RandomLives.sorted(words.reasons()));
    }

    private String anyCountry() {
        return random.nextInt(6) == 0 ? FAR_AWAY : oneOf(RandomLives.COUNTRIES);
    }

    /** Added grants are of kinds not yet listed: what is said of a kind of status is taken to be all of it. */
    private List<HeldStatus> statuses(Known<HeldStatus> known) {
        List<HeldStatus> statuses = new ArrayList<>();
        for (HeldStatus status : known.items()) {
            statuses.add(new HeldStatus(
                    status.kind(),
                    status.state(),
                    status.days(),
                    status.employer(),
                    status.entries(),
                    Optional.of(status.used().orElse(random.nextBoolean() ? "lawfully" : "not")),
                    status.planned()));
        }
        for (int more = known.complete() || words.statuses().isEmpty() ? 0 : random.nextInt(3); more > 0; more--) {
            String kind = oneOf(RandomLives.sorted(words.statuses()));
            String state = oneOf(RandomLives.COUNTRIES);
            boolean isThere = statuses.stream().anyMatch(status -> status.kind().equals(kind));
            if (!isThere) {
                statuses.add(new HeldStatus(
                        kind, state, anySpan(), Optional.empty(), Optional.empty(), Optional.of("lawfully"), false));
            }
        }
        return statuses;
    }

    private List<Work> work(Known<Work> known) {
        List<Work> all = new ArrayList<>();
        List<String> occupations = RandomLives.sorted(words.occupations());
        for (Work work : known.items()) {
            Optional<String> occupation = occupations.isEmpty()
                    ? work.occupation()
                    : work.occupation().or(() -> Optional.of(oneOf(occupations)));
            all.add(new Work(work.country(), work.days(), occupation, work.employer()));
        }
        for (int more = known.complete() || occupations.isEmpty() ? 0 : random.nextInt(3); more > 0; more--) {
            all.add(new Work(
                    oneOf(RandomLives.COUNTRIES), anySpan(), Optional.of(oneOf(occupations)), Optional.empty()));
        }
        return all;
    }

    private List<Insurance> insured(Known<Insurance> known) {
        List<Insurance> all = new ArrayList<>(known.items());
        List<String> branches = RandomLives.sorted(words.branches());
        for (int more = known.complete() || branches.isEmpty() ? 0 : random.nextInt(3); more > 0; more--) {
            all.add(new Insurance(
                    oneOf(RandomLives.COUNTRIES), oneOf(branches), Optional.of(anySpan()), Optional.empty()));
        }
        return all;
    }

    private List<LifeEvent> events(Known<LifeEvent> known) {
        List<LifeEvent> all = new ArrayList<>();
        for (LifeEvent event : known.items()) {
            all.add(new LifeEvent(
                    event.kind(),
                    Optional.of(event.date().orElseGet(this::anyDay)),
                    event.until(),
                    event.state().or(() -> Optional.of(oneOf(RandomLives.COUNTRIES))),
                    event.about()));
        }
        List<String> kinds = RandomLives.sorted(words.events()).stream()
                .filter(kind -> !known.isCompleteFor(kind))
                .toList();
        for (int more = kinds.isEmpty() ? 0 : random.nextInt(3); more > 0; more--) {
            all.add(new LifeEvent(
                    oneOf(kinds),
                    Optional.of(anyDay()),
                    Optional.empty(),
                    Optional.of(oneOf(RandomLives.COUNTRIES)),
                    Optional.empty()));
        }
        return all;
    }

    private Map<String, Answer> answers(Map<String, Answer> known) {
        Map<String, Answer> answers = new HashMap<>();
        for (String id : RandomLives.sorted(words.answers().keySet())) {
            answers.put(
                    id,
                    switch (words.answers().get(id)) {
                        case YES_NO -> new Answer.YesNo(random.nextBoolean());
                        case COUNT -> new Answer.Count(random.nextInt(50));
                        case AMOUNT -> new Answer.Money(new BigDecimal(random.nextInt(4000)), "EUR");
                    });
        }
        answers.putAll(known);
        return answers;
    }

    private Span anySpan() {
        LocalDate first = anyDay();
        return random.nextInt(5) == 0 ? Span.runningFrom(first) : Span.of(first, first.plusDays(random.nextInt(1500)));
    }

    private LocalDate anyDay() {
        return LocalDate.of(2004, 1, 1).plusDays(random.nextInt(8000));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
