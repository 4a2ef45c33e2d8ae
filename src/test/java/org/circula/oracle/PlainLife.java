package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.circula.law.TerritoryReference;
import org.circula.law.Words;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Stay;
import org.circula.time.Span;
import org.jspecify.annotations.Nullable;

/** A life of which everything is known, asked day by day. */
final class PlainLife {

    /** Statuses of one kind and State without a day between them. */
    record Chain(String kind, String state, PlainDays.Run days, boolean open, List<HeldStatus> grants) {

        boolean has(LocalDate day) {
            return !day.isBefore(days.first()) && !day.isAfter(days.last());
        }

        /** What tells it from other statuses of the person. */
        String key() {
            return kind + "@" + state + "@" + days.first();
        }
    }

    private final Life life;
    private final Map<String, Words.Territory> territories;
    private final LocalDate day;
    private final List<HeldStatus> granted;
    private final List<HeldStatus> told;
    private final Seen seen;
    private @Nullable List<Chain> chains;

    /** Presence and membership worked out before: they are the same on whatever day a life is looked at, and with whatever statuses. */
    private record Seen(
            Map<List<String>, PlainDays> present,
            Map<List<String>, Map<String, PlainDays>> belonging,
            Map<List<String>, PlainDays> reasons,
            Map<List<HeldStatus>, List<Chain>> chains,
            Map<List<Object>, LocalDate> keptBefore,
            Map<List<Object>, PlainDays> days) {

        static Seen nothing() {
            return new Seen(
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>());
        }

        /** What does not hang on stays is kept. */
        Seen moved() {
            return new Seen(new HashMap<>(), belonging, new HashMap<>(), chains, new HashMap<>(), new HashMap<>());
        }
    }

    PlainLife(Life life, Map<String, Words.Territory> territories, LocalDate day) {
        this(life, territories, day, life.statuses().items(), Seen.nothing());
    }

    /** @param told the statuses as they were granted, before some of them ended by law */
    private PlainLife(
            Life life, Map<String, Words.Territory> territories, LocalDate day, List<HeldStatus> told, Seen seen) {
        this.seen = seen;
        this.told = told;
        this.life = life;
        this.territories = territories;
        this.day = day;
        this.granted = life.statuses().items().stream()
                .filter(status -> !status.planned() && !status.days().firstDay().isAfter(day))
                .toList();
    }

    Life life() {
        return life;
    }

    /** The same life, looked at on another day. */
    PlainLife onDay(LocalDate other) {
        return other.equals(day) ? this : new PlainLife(life, territories, other, told, seen);
    }

    /** The same person with other stays, on another day; what is known of territories is kept. */
    PlainLife elsewhere(Life other, LocalDate onDay) {
        return new PlainLife(other, territories, onDay, other.statuses().items(), seen.moved());
    }

    /** The same life without a status from a day on. */
    PlainLife without(Chain gone, LocalDate from) {
        List<HeldStatus> left = new ArrayList<>();
        for (HeldStatus status : life.statuses().items()) {
            boolean ofTheChain = status.kind().equals(gone.kind())
                    && status.state().equals(gone.state())
                    && !status.planned()
                    && gone.has(status.days().firstDay());
            boolean endsBefore =
                    status.days().end().map(end -> end.isBefore(from)).orElse(false);
            if (!ofTheChain || endsBefore) {
                left.add(status);
            } else if (status.days().firstDay().isBefore(from)) {
                Span shorter = Span.of(status.days().firstDay(), from.minusDays(1));
                left.add(new HeldStatus(
                        status.kind(),
                        status.state(),
                        shorter,
                        status.employer(),
                        status.entries(),
                        status.used(),
                        false));
            }
        }
        Life shorter = new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                Known.all(left),
                life.work(),
                life.insured(),
                life.events(),
                life.plans(),
                life.answers());
        return new PlainLife(shorter, territories, day, told, seen);
    }

    LocalDate day() {
        return day;
    }

    /** The days before which a limit was found to be kept: they hang on nothing but this life and what it is asked by. */
    Map<List<Object>, LocalDate> keptBefore() {
        return seen.keptBefore();
    }

    /** Days found before for a key that names all they hang on. */
    PlainDays known(List<Object> key, Supplier<PlainDays> days) {
        PlainDays known = seen.days().get(key);
        if (known == null) {
            known = days.get();
            seen.days().put(key, known);
        }
        return known;
    }

    /** The statuses granted until the day looked at. */
    List<HeldStatus> granted() {
        return granted;
    }

    Set<String> countriesEver(List<String> names) {
        Set<String> countries = new TreeSet<>();
        for (String name : names) {
            Words.Territory territory = territories.get(name);
            countries.addAll(
                    territory == null ? Set.of(name) : territory.members().keySet());
        }
        return countries;
    }

    /** The days on which the country belongs to one of the places. */
    PlainDays belonging(String country, List<String> names) {
        return seen.belonging()
                .computeIfAbsent(names, key -> new HashMap<>())
                .computeIfAbsent(country, key -> belongs(country, names));
    }

    private PlainDays belongs(String country, List<String> names) {
        PlainDays days = PlainDays.none();
        for (String name : names) {
            Words.Territory territory = territories.get(name);
            if (territory == null && name.equals(country)) {
                days = days.or(PlainDays.between(PlainDays.FIRST, PlainDays.LAST));
            }
            if (territory != null) {
                for (Words.Membership member : territory.members().getOrDefault(country, List.of())) {
                    days = days.or(
                            PlainDays.between(member.from(), member.until().orElse(PlainDays.LAST)));
                }
            }
        }
        return days;
    }

    List<String> names(TerritoryReference place, Optional<String> state) {
        if (place instanceof TerritoryReference.Named named) {
            return named.names();
        }
        if (place instanceof TerritoryReference.StateThatGranted other) {
            return lastGranted(other.kind()).map(Chain::state).stream().toList();
        }
        if (place instanceof TerritoryReference.StateOfStatus) {
            return state.stream().toList();
        }
        Set<String> others = countriesEver(List.of("EU"));
        state.ifPresent(others::remove);
        return List.copyOf(others);
    }

    PlainDays present(List<String> names) {
        PlainDays known = seen.present().get(names);
        if (known == null) {
            known = presence(names);
            seen.present().put(names, known);
        }
        return known;
    }

    private PlainDays presence(List<String> names) {
        PlainDays present = PlainDays.none();
        for (Stay stay : life.stays().items()) {
            String country = ((Stay.In) stay.place()).country();
            LocalDate last = stay.days().end().orElse(PlainDays.LAST);
            present = present.or(PlainDays.between(stay.days().firstDay(), last).and(belonging(country, names)));
        }
        return present;
    }

    /** The days of stays that give one of these reasons. */
    PlainDays reasons(List<String> reasons) {
        return seen.reasons()
                .computeIfAbsent(
                        reasons,
                        known ->
                                stays(stay -> stay.reason().map(known::contains).orElse(false)));
    }

    PlainDays stays(Predicate<Stay> asked) {
        PlainDays days = PlainDays.none();
        for (Stay stay : life.stays().items()) {
            if (asked.test(stay)) {
                days = days.or(PlainDays.between(
                        stay.days().firstDay(), stay.days().end().orElse(PlainDays.LAST)));
            }
        }
        return days;
    }

    PlainDays under(Predicate<HeldStatus> asked) {
        PlainDays days = PlainDays.none();
        for (HeldStatus status : granted) {
            if (asked.test(status)) {
                days = days.or(PlainDays.between(
                        status.days().firstDay(), status.days().end().orElse(PlainDays.LAST)));
            }
        }
        return days;
    }

    /** The same life with its statuses as they were granted: a grant stays one, though the status ended before. */
    PlainLife asGranted() {
        Life asTold = new Life(
                life.person(),
                life.stays(),
                life.unknownDays(),
                Known.all(told),
                life.work(),
                life.insured(),
                life.events(),
                life.plans(),
                life.answers());
        return new PlainLife(asTold, territories, day, told, seen);
    }

    /** Chains in the order of their grants; what is asked is a question of kind and State. */
    List<Chain> chains(Predicate<HeldStatus> asked) {
        if (chains == null) {
            chains = seen.chains().computeIfAbsent(granted, known -> allChains());
        }
        return chains.stream()
                .filter(chain -> asked.test(chain.grants().get(0)))
                .toList();
    }

    private List<Chain> allChains() {
        List<Chain> all = new ArrayList<>();
        for (String kind : kinds()) {
            for (String state : states()) {
                Predicate<HeldStatus> same =
                        status -> status.kind().equals(kind) && status.state().equals(state);
                for (PlainDays.Run run : under(same).runs()) {
                    all.add(chain(kind, state, run));
                }
            }
        }
        all.sort(Comparator.comparing(chain -> chain.days().first()));
        return all;
    }

    private Chain chain(String kind, String state, PlainDays.Run run) {
        List<HeldStatus> grants = granted.stream()
                .filter(status -> status.kind().equals(kind) && status.state().equals(state))
                .filter(status -> !status.days().firstDay().isBefore(run.first())
                        && !status.days().firstDay().isAfter(run.last()))
                .sorted(Comparator.comparing(status -> status.days().firstDay()))
                .toList();
        boolean open = grants.stream().anyMatch(status -> status.days().end().isEmpty());
        return new Chain(kind, state, run, open, grants);
    }

    Optional<Chain> lastGranted(String kind) {
        List<Chain> chains = chains(status -> status.kind().equals(kind));
        return chains.isEmpty() ? Optional.empty() : Optional.of(chains.get(chains.size() - 1));
    }

    /** The days of events of a kind, up to the day that counts. */
    List<LocalDate> events(String kind) {
        return life.events().items().stream()
                .filter(event -> event.kind().equals(kind))
                .map(LifeEvent::date)
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(day))
                .sorted()
                .toList();
    }

    private Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        granted.forEach(status -> kinds.add(status.kind()));
        return kinds;
    }

    private Set<String> states() {
        Set<String> states = new TreeSet<>();
        granted.forEach(status -> states.add(status.state()));
        return states;
    }

    static Iterable<LocalDate> each(LocalDate first, Optional<LocalDate> last) {
        LocalDate end = last.orElse(PlainDays.LAST).plusDays(1);
        return () -> first.datesUntil(end.isBefore(first) ? first : end).iterator();
    }
}
