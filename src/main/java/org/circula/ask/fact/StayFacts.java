package org.circula.ask.fact;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.circula.law.CountryCodes;
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

    /** The days on which stretches of open days begin. */
    static List<LocalDate> firstOpenDays(Ground ground) {
        return new StayFacts(ground)
                .open().stream()
                        .map(open -> open.days().firstDay())
                        .distinct()
                        .sorted()
                        .toList();
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
        for (String country : CountryCodes.all()) {
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

    /**
     * The ways to part the stretch between one country and another at which an outcome turns: the one before the other; the other in the
     * middle, so that it is parted in three; and days away in blocks that are a day too short for a limit, a day at home between.
     */
    private List<Choice> splits(Open open, List<String> countries, List<Open> all) {
        Map<String, Choice> splits = new LinkedHashMap<>();
        List<Life> simple = othersOpenOrWhole(open, all);
        Set<Life> lives = new LinkedHashSet<>(simple);
        lives.addAll(othersInSteps(open, all));
        int length = (int) open.days().length();
        String away = countries.get(countries.size() - 1);
        for (String home : countries.subList(0, Math.min(2, countries.size() - 1))) {
            turning(lives, days -> parted(open, home, away, days), 1, length - 1, splits);
            turning(lives, days -> parted(open, away, home, days), 1, length - 1, splits);
        }
        String home = countries.get(0);
        turning(simple, days -> inTheMiddle(open, home, away, days), 1, length - 2, splits);
        turning(simple, days -> inTheMiddle(open, away, home, days), 1, length - 2, splits);
        for (int block : blocks(open)) {
            turning(List.of(ground.life()), days -> inBlocks(open, away, home, block, days), block, length, splits);
        }
        return List.copyOf(splits.values());
    }

    private void turning(
            Collection<Life> lives, IntFunction<Choice> parting, int least, int most, Map<String, Choice> found) {
        TreeSet<Integer> turns = new TreeSet<>();
        for (Life life : lives) {
            turns(days -> ground.probe().apply(parting.apply(days).edit().apply(life)), least, most, turns);
        }
        turns.forEach(days -> found.putIfAbsent(parting.apply(days).says(), parting.apply(days)));
    }

    /** A day less than each period of the law that the stretch holds more than once. */
    private Set<Integer> blocks(Open open) {
        Set<Integer> blocks = new TreeSet<>();
        LocalDate first = open.days().firstDay();
        for (Period period : reads.periods) {
            int block = (int) ChronoUnit.DAYS.between(first, first.plus(period)) - 1;
            if (block > 1 && 2 * block < open.days().length()) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /**
     * The life as it is, and with all other stretches spent in one country or in another: while they are open, none of the days
     * of this one may settle anything.
     */
    private List<Life> othersOpenOrWhole(Open open, List<Open> all) {
        return all.size() == 1
                ? List.of(ground.life())
                : List.of(ground.life(), filled(open, all, all.size()), filled(open, all, 0));
    }

    /**
     * Some of the other stretches spent at home and the others away, so that any sum of days that stretches come to together is passed
     * within one of them while the others are whole.
     */
    private List<Life> othersInSteps(Open open, List<Open> all) {
        int at = all.indexOf(open);
        if (all.size() < 3) {
            return List.of();
        }
        List<Open> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        return List.of(filled(open, all, at), filled(open, backwards, all.size() - 1 - at));
    }

    private Life filled(Open open, List<Open> all, int atHome) {
        Life life = ground.life();
        for (int at = 0; at < all.size(); at++) {
            Open other = all.get(at);
            if (!other.equals(open)) {
                List<String> countries = countries(other);
                life = whole(other, countries.get(at < atHome ? 0 : countries.size() - 1))
                        .edit()
                        .apply(life);
            }
        }
        return life;
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

    /** The other country for so many days in the middle. */
    private Choice inTheMiddle(Open open, String one, String other, int days) {
        LocalDate first = open.days().firstDay();
        LocalDate from = first.plusDays((open.days().length() - days) / 2);
        LocalDate after = from.plusDays(days);
        return choice(List.of(
                new Part(Span.of(first, from.minusDays(1)), one, otherReason),
                new Part(Span.of(from, after.minusDays(1)), other, otherReason),
                new Part(Span.of(after, open.days().end().orElseThrow()), one, otherReason)));
    }

    /** One country in blocks with a day of the other between, until so many days have passed; then the other to the end. */
    private Choice inBlocks(Open open, String one, String other, int block, int days) {
        List<Part> parts = new ArrayList<>();
        LocalDate last = open.days().end().orElseThrow();
        LocalDate until = open.days().firstDay().plusDays(days);
        LocalDate at = open.days().firstDay();
        while (at.isBefore(until)) {
            LocalDate end = at.plusDays(block).isBefore(until) ? at.plusDays(block) : until;
            parts.add(new Part(Span.of(at, end.minusDays(1)), one, otherReason));
            if (!end.isAfter(last)) {
                LocalDate to = end.isBefore(until) ? end : last;
                parts.add(new Part(Span.of(end, to), other, otherReason));
                end = to.plusDays(1);
            }
            at = end;
        }
        return choice(parts);
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
