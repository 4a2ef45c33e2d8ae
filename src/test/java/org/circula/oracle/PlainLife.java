package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.circula.law.TerritoryReference;
import org.circula.law.Words;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Stay;

/** A life of which everything is known, asked day by day. */
final class PlainLife {

    /** Statuses of one kind and State without a day between them. */
    record Chain(String kind, String state, PlainDays.Run days, boolean open, List<HeldStatus> grants) {}

    private final Life life;
    private final Map<String, Words.Territory> territories;
    private final LocalDate day;
    private final List<HeldStatus> granted;

    PlainLife(Life life, Map<String, Words.Territory> territories, LocalDate day) {
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

    LocalDate day() {
        return day;
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
        PlainDays present = PlainDays.none();
        for (Stay stay : life.stays().items()) {
            String country = ((Stay.In) stay.place()).country();
            LocalDate last = stay.days().end().orElse(PlainDays.LAST);
            present = present.or(PlainDays.between(stay.days().firstDay(), last).and(belonging(country, names)));
        }
        return present;
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

    /** Chains in the order of their grants. */
    List<Chain> chains(Predicate<HeldStatus> asked) {
        List<Chain> chains = new ArrayList<>();
        for (String kind : kinds()) {
            for (String state : states()) {
                Predicate<HeldStatus> same =
                        status -> status.kind().equals(kind) && status.state().equals(state) && asked.test(status);
                for (PlainDays.Run run : under(same).runs()) {
                    List<HeldStatus> grants = granted.stream()
                            .filter(same)
                            .filter(status -> !status.days().firstDay().isBefore(run.first())
                                    && !status.days().firstDay().isAfter(run.last()))
                            .toList();
                    boolean open = grants.stream()
                            .anyMatch(status -> status.days().end().isEmpty());
                    chains.add(new Chain(kind, state, run, open, grants));
                }
            }
        }
        chains.sort(Comparator.comparing(chain -> chain.days().first()));
        return chains;
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
