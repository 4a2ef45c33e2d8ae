package org.circula.ask.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.verdict.Outcome;

/** Where the person was on days that the life leaves open. */
final class StayFacts {

    private final Ground ground;
    private final Reads reads;
    private final String otherReason;
    private final DaySet unknown;
    private final Optional<LocalDate> firstListed;

    private StayFacts(Ground ground) {
        this.ground = ground;
        this.reads = ground.reads();
        this.otherReason = ReasonFacts.other(ground);
        this.unknown = DaySet.of(ground.life().unknownDays());
        this.firstListed = ground.life().stays().items().stream()
                .map(stay -> stay.days().firstDay())
                .min(Comparator.naturalOrder());
    }

    static List<OpenFact> of(Ground ground) {
        StayFacts stays = new StayFacts(ground);
        if (!stays.reads.stays && stays.reads.reasons.isEmpty()) {
            return List.of();
        }
        List<OpenFact> facts = new ArrayList<>();
        List<Open> stretches = new ArrayList<>(stays.open());
        stretches.sort(Comparator.comparing((Open open) -> open.days().length()).reversed());
        for (Open open : stretches) {
            stays.presence(open, stretches).ifPresent(facts::add);
        }
        facts.addAll(ReasonFacts.of(ground));
        return facts;
    }

    /** Open days and the countries in which they were not spent. */
    private record Open(Span days, Set<String> excluded) {}

    private List<Open> open() {
        List<Open> open = new ArrayList<>();
        DaySet looked = DaySet.between(ground.firstDayLookedAt(), ground.asOf());
        DaySet accounted = DaySet.none();
        DaySet said = DaySet.none();
        for (Stay stay : ground.life().stays().items()) {
            DaySet days = DaySet.of(stay.days());
            accounted = accounted.union(days);
            if (stay.place() instanceof Stay.In) {
                said = said.union(days);
            }
        }
        unknown.intersection(looked).runs().forEach(run -> open.add(new Open(run, Set.of())));
        for (Stay stay : ground.life().stays().items()) {
            if (stay.place() instanceof Stay.Outside outside) {
                DaySet days = DaySet.of(stay.days()).minus(said).minus(unknown).intersection(looked);
                Set<String> inside = ground.territories().countries(List.of(outside.territory()));
                days.runs().forEach(run -> open.add(new Open(run, inside)));
            }
        }
        LocalDate first = firstListed.orElse(ground.asOf().plusDays(1));
        if (ground.beforeTheFirstStay()) {
            DaySet before = looked.minus(DaySet.from(first)).minus(unknown);
            before.runs().forEach(run -> open.add(new Open(run, Set.of())));
        }
        DaySet gaps = looked.intersection(DaySet.from(first)).minus(accounted).minus(unknown);
        Set<String> listed = new TreeSet<>();
        if (ground.life().stays().complete()) {
            ground.life().stays().items().forEach(stay -> {
                if (stay.place() instanceof Stay.In in) {
                    listed.add(in.country());
                }
            });
        }
        gaps.runs().forEach(run -> open.add(new Open(run, listed)));
        return open;
    }

    private Optional<OpenFact> presence(Open open, List<Open> all) {
        List<String> countries = countries(open);
        List<Choice> choices = new ArrayList<>();
        for (String country : countries) {
            boolean own = ground.state().equals(Optional.of(country));
            List<String> reasons = new ArrayList<>();
            reasons.add(otherReason);
            if (!own) {
                reasons.addAll(reads.reasonsToldApart());
            }
            for (String reason : reasons) {
                choices.add(choice(List.of(new Part(open.days(), country, reason))));
            }
        }
        if (countries.size() > 1) {
            splits(open, countries, all).forEach(choices::add);
        }
        Predicate<Reads> readBy = one -> one.stays || !one.reasons.isEmpty();
        return choices.size() < 2
                ? Optional.empty()
                : Optional.of(new OpenFact(
                        FactKind.PRESENCE,
                        String.join("+", reads.placeNames()),
                        List.of(open.days()),
                        Optional.of(Listed.STAYS),
                        readBy,
                        choices));
    }

    /** One country of each class that the places tell apart on these days, the put's own State first, one outside all last. */
    private List<String> countries(Open open) {
        Map<List<DaySet>, String> classes = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        ground.state().ifPresent(all::add);
        ground.life().stays().items().forEach(stay -> {
            if (stay.place() instanceof Stay.In in) {
                all.add(in.country());
            }
        });
        all.addAll(ground.territories().countries(reads.placeNames()));
        for (String country : Locale.getISOCountries()) {
            if (!all.contains(country)) {
                all.add(country);
                break;
            }
        }
        DaySet days = DaySet.of(open.days());
        for (String country : all) {
            if (!open.excluded().contains(country)) {
                List<DaySet> belongs = reads.places.stream()
                        .map(names ->
                                ground.territories().membership(country, names).intersection(days))
                        .toList();
                classes.putIfAbsent(belongs, country);
            }
        }
        return List.copyOf(classes.values());
    }

    /** Days on which an outcome turns when the stretch is parted between one country and another. */
    private List<Choice> splits(Open open, List<String> countries, List<Open> all) {
        List<Choice> splits = new ArrayList<>();
        List<Life> others = othersFilled(open, all);
        String away = countries.get(countries.size() - 1);
        for (String home : countries.subList(0, Math.min(2, countries.size() - 1))) {
            for (boolean homeFirst : new boolean[] {true, false}) {
                String one = homeFirst ? home : away;
                String other = homeFirst ? away : home;
                int length = (int) open.days().length();
                TreeSet<Integer> turns = new TreeSet<>();
                others.forEach(life -> turns(days -> probe(life, open, one, other, days), 1, length - 1, turns));
                turns.forEach(days -> splits.add(parted(open, one, other, days)));
            }
        }
        return splits;
    }

    /**
     * The life as it is, and with all other stretches spent in one country or in another: while they are open, none of the days
     * of this one may settle anything.
     */
    private List<Life> othersFilled(Open open, List<Open> all) {
        List<Life> lives = new ArrayList<>();
        lives.add(ground.life());
        if (all.size() > 1) {
            Life home = ground.life();
            Life away = ground.life();
            for (Open other : all) {
                if (!other.equals(open)) {
                    List<String> countries = countries(other);
                    home = whole(other, countries.get(0)).edit().apply(home);
                    away = whole(other, countries.get(countries.size() - 1))
                            .edit()
                            .apply(away);
                }
            }
            lives.add(home);
            lives.add(away);
        }
        return lives;
    }

    private void turns(IntFunction<List<Outcome>> outcomes, int from, int to, TreeSet<Integer> found) {
        if (from >= to || found.size() >= Ground.MOST_CHOICES) {
            return;
        }
        if (outcomes.apply(from).equals(outcomes.apply(to))) {
            return;
        }
        if (to - from == 1) {
            found.add(from);
            found.add(to);
            return;
        }
        int middle = (from + to) / 2;
        turns(outcomes, from, middle, found);
        turns(outcomes, middle, to, found);
    }

    private List<Outcome> probe(Life life, Open open, String one, String other, int days) {
        return ground.probe().apply(parted(open, one, other, days).edit().apply(life));
    }

    private Choice whole(Open open, String country) {
        return choice(List.of(new Part(open.days(), country, otherReason)));
    }

    private Choice parted(Open open, String one, String other, int days) {
        LocalDate first = open.days().firstDay();
        LocalDate second = first.plus(days, ChronoUnit.DAYS);
        return choice(List.of(
                new Part(Span.of(first, second.minusDays(1)), one, otherReason),
                new Part(Span.of(second, open.days().end().orElseThrow()), other, otherReason)));
    }

    private record Part(Span days, String country, String reason) {}

    private static Choice choice(List<Part> parts) {
        List<String> says = new ArrayList<>();
        parts.forEach(
                part -> says.add(part.country() + " from " + part.days().firstDay() + " (" + part.reason() + ")"));
        return new Choice(String.join(", ", says), life -> with(life, parts));
    }

    private static Life with(Life life, List<Part> parts) {
        return ToldStays.in(
                life,
                parts.stream()
                        .map(part -> new Stay(
                                new Stay.In(part.country()), part.days(), Optional.of(part.reason()), Optional.empty()))
                        .toList());
    }
}
