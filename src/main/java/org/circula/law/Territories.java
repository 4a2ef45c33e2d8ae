package org.circula.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.circula.time.DaySet;
import org.circula.time.Span;

/**
 * Which countries belong to a territory, day by day. A country is a territory of its own, for all days.
 *
 * <p>A day counts by the membership of that day: a day in Croatia counts for the Union from 2013-07-01.
 */
public final class Territories {

    private final Map<String, Map<String, DaySet>> members = new HashMap<>();

    /** Each country as the one name in a list: what is asked of a place is looked up by such lists, so they are made once. */
    private final Map<String, List<String>> alone = new HashMap<>();

    /** The other countries of a territory, by the territory and the country: made once somebody asks. */
    private final Map<List<String>, List<String>> others = new ConcurrentHashMap<>();

    public Territories(Map<String, Words.Territory> territories) {
        territories.forEach((id, territory) -> {
            Map<String, DaySet> countries = new LinkedHashMap<>();
            new TreeMap<>(territory.members()).forEach((country, memberships) -> {
                List<Span> spans = new ArrayList<>();
                memberships.forEach(membership -> spans.add(new Span(membership.from(), membership.until())));
                countries.put(country, DaySet.of(spans));
                alone.put(country, List.of(country));
            });
            members.put(id, countries);
        });
    }

    /** Whether the word is a territory of the rule bases, rather than a country. */
    public boolean isTerritory(String name) {
        return members.containsKey(name);
    }

    /** The country as the only name in a list. */
    public List<String> alone(String country) {
        List<String> known = alone.get(country);
        return known == null ? List.of(country) : known;
    }

    /** The countries that belong to any of the places on some day. */
    public Set<String> countries(List<String> names) {
        if (names.size() == 1) {
            Map<String, DaySet> only = members.get(names.get(0));
            return only == null ? Set.of(names.get(0)) : Collections.unmodifiableSet(only.keySet());
        }
        Set<String> found = new java.util.TreeSet<>();
        for (String name : names) {
            Map<String, DaySet> countries = members.get(name);
            if (countries == null) {
                found.add(name);
            } else {
                found.addAll(countries.keySet());
            }
        }
        return found;
    }

    /** Whether a country belongs to any of the places on some day. */
    public boolean isAmong(String country, List<String> names) {
        for (int at = 0; at < names.size(); at++) {
            Map<String, DaySet> countries = members.get(names.get(at));
            if (countries == null ? names.get(at).equals(country) : countries.containsKey(country)) {
                return true;
            }
        }
        return false;
    }

    /** The countries of a territory but one, in the order of their codes; all of them where that one is none of them. */
    public List<String> othersThan(String country, String territory) {
        Set<String> all = countries(List.of(territory));
        return all.contains(country)
                ? others.computeIfAbsent(
                        List.of(territory, country),
                        asked -> all.stream()
                                .filter(other -> !other.equals(country))
                                .toList())
                : List.copyOf(all);
    }

    /** The days on which the country belongs to one of the places. */
    public DaySet membership(String country, List<String> names) {
        if (names.size() == 1) {
            return membership(country, names.get(0));
        }
        DaySet days = DaySet.none();
        for (String name : names) {
            days = days.union(membership(country, name));
        }
        return days;
    }

    /** The days on which each country belongs to one of the places, for asking about many countries. */
    public Function<String, DaySet> membershipIn(List<String> names) {
        if (names.size() != 1) {
            return country -> membership(country, names);
        }
        String name = names.get(0);
        Map<String, DaySet> countries = members.get(name);
        return countries == null
                ? country -> name.equals(country) ? DaySet.all() : DaySet.none()
                : country -> countries.getOrDefault(country, DaySet.none());
    }

    private DaySet membership(String country, String name) {
        Map<String, DaySet> countries = members.get(name);
        if (countries == null) {
            return name.equals(country) ? DaySet.all() : DaySet.none();
        }
        return countries.getOrDefault(country, DaySet.none());
    }
}
