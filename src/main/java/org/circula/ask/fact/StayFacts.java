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
import java.util.function.Predicate;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.verdict.Outcome;

/** Where the person was on days that the life leaves open, and why they were where they were. */
final class StayFacts {

    /** Stretches beyond these are filled whole, without a split: each split of one multiplies those of all others. */
    private static final int STRETCHES_SPLIT = 1;

    private final Ground ground;
    private final Reads reads;
    private final DaySet unknown;
    private final Optional<LocalDate> firstListed;

    private StayFacts(Ground ground) {
        this.ground = ground;
        this.reads = ground.reads();
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
        for (int at = 0; at < stretches.size(); at++) {
            stays.presence(stretches.get(at), at < STRETCHES_SPLIT).ifPresent(facts::add);
        }
        facts.addAll(stays.reasons());
        return facts;
    }

    /** Open days and the countries in which they were not spent. */
    private record Open(Span days, Set<String> excluded) {}

    private List<Open> open() {
        List<Open> open = new ArrayList<>();
        DaySet looked = DaySet.between(ground.earliest(), ground.asOf());
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

    private Optional<OpenFact> presence(Open open, boolean split) {
        List<String> countries = countries(open);
        List<Choice> choices = new ArrayList<>();
        for (String country : countries) {
            boolean own = ground.state().equals(Optional.of(country));
            List<String> reasons = new ArrayList<>();
            reasons.add(otherReason());
            if (!own) {
                reasons.addAll(reads.reasons);
            }
            for (String reason : reasons) {
                choices.add(choice(List.of(new Part(open.days(), country, reason))));
            }
        }
        if (split && countries.size() > 1) {
            splits(open, countries).forEach(choices::add);
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
    private List<Choice> splits(Open open, List<String> countries) {
        List<Choice> splits = new ArrayList<>();
        String away = countries.get(countries.size() - 1);
        for (String home : countries.subList(0, Math.min(2, countries.size() - 1))) {
            for (boolean homeFirst : new boolean[] {true, false}) {
                String one = homeFirst ? home : away;
                String other = homeFirst ? away : home;
                int length = (int) open.days().length();
                TreeSet<Integer> turns = new TreeSet<>();
                turns(open, one, other, 1, length - 1, turns);
                turns.forEach(days -> splits.add(parted(open, one, other, days)));
            }
        }
        return splits;
    }

    private void turns(Open open, String one, String other, int from, int to, TreeSet<Integer> found) {
        if (from >= to || found.size() >= Ground.MOST_CHOICES) {
            return;
        }
        List<Outcome> low = probe(open, one, other, from);
        List<Outcome> high = probe(open, one, other, to);
        if (low.equals(high)) {
            return;
        }
        if (to - from == 1) {
            found.add(from);
            found.add(to);
            return;
        }
        int middle = (from + to) / 2;
        turns(open, one, other, from, middle, found);
        turns(open, one, other, middle, to, found);
    }

    private List<Outcome> probe(Open open, String one, String other, int days) {
        return ground.probe().apply(parted(open, one, other, days).edit().apply(ground.life()));
    }

    private Choice parted(Open open, String one, String other, int days) {
        LocalDate first = open.days().firstDay();
        LocalDate second = first.plus(days, ChronoUnit.DAYS);
        return choice(List.of(
                new Part(Span.of(first, second.minusDays(1)), one, otherReason()),
                new Part(Span.of(second, open.days().end().orElseThrow()), other, otherReason())));
    }

    /** A reason that no provision reads; where all are read, the last of them is left to say. */
    private String otherReason() {
        return ground.law().words().reasons().keySet().stream()
                .sorted()
                .filter(reason -> !reads.reasons.contains(reason))
                .findFirst()
                .orElse("other");
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

    /** The reasons of stays away from the State that give none. */
    private List<OpenFact> reasons() {
        List<OpenFact> facts = new ArrayList<>();
        if (reads.reasons.isEmpty()) {
            return facts;
        }
        for (Stay stay : ground.life().stays().items()) {
            boolean own = stay.place() instanceof Stay.In in && ground.state().equals(Optional.of(in.country()));
            boolean looked = !stay.days().firstDay().isAfter(ground.asOf());
            if (stay.reason().isEmpty() && !own && looked) {
                List<Choice> choices = new ArrayList<>();
                choices.add(reason(stay, otherReason()));
                reads.reasons.forEach(reason -> choices.add(reason(stay, reason)));
                facts.add(new OpenFact(
                        FactKind.REASON,
                        "absence",
                        List.of(stay.days()),
                        Optional.empty(),
                        one -> !one.reasons.isEmpty(),
                        choices));
            }
        }
        return facts;
    }

    /** Stays are found again by their days, since other facts may have parted or moved them. */
    private static Choice reason(Stay asked, String reason) {
        return new Choice(reason, life -> {
            List<Stay> stays = new ArrayList<>();
            for (Stay stay : life.stays().items()) {
                boolean same = stay.reason().isEmpty()
                        && stay.place().equals(asked.place())
                        && asked.days().intersection(stay.days()).isPresent();
                stays.add(same ? new Stay(stay.place(), stay.days(), Optional.of(reason), stay.irregularExit()) : stay);
            }
            return life.withStays(new Known<>(stays, life.stays().complete()), life.unknownDays());
        });
    }
}
