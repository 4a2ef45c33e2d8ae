package org.circula.harness.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.TerritoryReference;
import org.circula.law.TerritoryReference.Named;
import org.circula.law.TerritoryReference.OtherStates;
import org.circula.law.TerritoryReference.StateOfStatus;

/**
 * Places that are easily taken for another: the next wider territory, the next narrower one, a country in place of the territory it
 * lies in. Which is wider is seen from all members a territory ever had.
 */
final class OtherPlaces {

    private static final String THE_UNION = "EU";

    private final Map<String, Set<String>> countries = new TreeMap<>();
    private final List<String> encoded;

    OtherPlaces(RuleBases law) {
        law.words()
                .territories()
                .forEach((id, territory) ->
                        countries.put(id, new TreeSet<>(territory.members().keySet())));
        this.encoded = law.bases().values().stream()
                .map(RuleBase::country)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The other places, at most two.
     *
     * @param place the place as the law has it
     * @param jurisdiction the base that names it
     */
    List<TerritoryReference> than(TerritoryReference place, String jurisdiction) {
        if (place instanceof Named named) {
            return named.names().size() == 1
                    ? than(named.names().get(0), jurisdiction).stream()
                            .<TerritoryReference>map(other -> new Named(List.of(other)))
                            .toList()
                    : withoutFirstOrLast(named);
        }
        if (place instanceof StateOfStatus) {
            return List.of(new Named(List.of(widerThanTheState(jurisdiction))));
        }
        if (place instanceof OtherStates) {
            return List.of(new Named(List.of(THE_UNION)), new StateOfStatus());
        }
        return List.of(new StateOfStatus());
    }

    private List<String> than(String name, String jurisdiction) {
        List<String> others = new ArrayList<>();
        Set<String> members = countries.getOrDefault(name, Set.of(name));
        wider(name, members).ifPresent(others::add);
        if (countries.containsKey(name)) {
            narrower(name, members)
                    .or(() -> members.contains(country(jurisdiction))
                            ? Optional.of(country(jurisdiction))
                            : members.stream().findFirst())
                    .ifPresent(others::add);
        } else {
            otherThan(name).ifPresent(others::add);
        }
        return others;
    }

    private Optional<String> wider(String name, Set<String> members) {
        return countries.keySet().stream()
                .filter(other -> !other.equals(name)
                        && countries.get(other).size() > members.size()
                        && countries.get(other).containsAll(members))
                .min(bySize());
    }

    private Optional<String> narrower(String name, Set<String> members) {
        return countries.keySet().stream()
                .filter(other -> !other.equals(name)
                        && countries.get(other).size() < members.size()
                        && members.containsAll(countries.get(other)))
                .max(bySize());
    }

    private Comparator<String> bySize() {
        return Comparator.<String>comparingInt(name -> countries.get(name).size())
                .thenComparing(Comparator.naturalOrder());
    }

    private Optional<String> otherThan(String country) {
        return encoded.stream().filter(other -> !other.equals(country)).findFirst();
    }

    private String widerThanTheState(String jurisdiction) {
        String country = country(jurisdiction);
        boolean inTheUnion = jurisdiction.equals(RuleBases.UNION)
                || countries.getOrDefault(THE_UNION, Set.of()).contains(country);
        return inTheUnion
                ? THE_UNION
                : wider(country, Set.of(country)).or(() -> otherThan(country)).orElse(country);
    }

    private static String country(String jurisdiction) {
        return jurisdiction.toUpperCase(java.util.Locale.ROOT);
    }

    private static List<TerritoryReference> withoutFirstOrLast(Named named) {
        List<String> names = named.names();
        return List.of(
                new Named(names.stream().skip(1).collect(Collectors.toList())),
                new Named(names.subList(0, names.size() - 1)));
    }
}
