package org.circula.ask.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Work;
import org.circula.time.Span;

/** Work and insurance that a life leaves open: periods not listed, and occupations not said. */
final class WorkFacts {

    private WorkFacts() {}

    static List<OpenFact> of(Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        Reads all = ground.reads();
        if (all.work) {
            facts.addAll(occupations(all, ground));
            if (Listed.WORK.isOpen(ground.life())) {
                facts.addAll(work(all, ground));
            }
        }
        if (all.insured && Listed.INSURED.isOpen(ground.life())) {
            facts.addAll(insurance(all, ground));
        }
        return facts;
    }

    private static List<OpenFact> occupations(Reads all, Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        for (Work work : ground.life().work().items()) {
            if (work.occupation().isEmpty() && !all.occupations.isEmpty()) {
                List<Choice> choices = new ArrayList<>();
                choices.add(occupation(work, "other"));
                all.occupations.forEach(word -> choices.add(occupation(work, word)));
                facts.add(new OpenFact(
                        FactKind.LIST, "work", List.of(work.days()), Optional.empty(), reads -> reads.work, choices));
            }
        }
        return facts;
    }

    private static Choice occupation(Work asked, String occupation) {
        return new Choice(occupation, life -> {
            List<Work> items = life.work().items().stream()
                    .map(work -> work.equals(asked)
                            ? new Work(work.country(), work.days(), Optional.of(occupation), work.employer())
                            : work)
                    .toList();
            return life.withWork(new Known<>(items, life.work().complete()));
        });
    }

    private static List<OpenFact> work(Reads all, Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        Predicate<Reads> readBy = reads -> reads.work;
        List<String> occupations = new ArrayList<>();
        occupations.add("other");
        occupations.addAll(all.occupations);
        for (String country : countries(all.placesOfWork, ground)) {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice("none", life -> life));
            for (String occupation : occupations) {
                for (Span days : worked(ground.readsOf(readBy), ground)) {
                    Work work = new Work(country, days, Optional.of(occupation), Optional.empty());
                    choices.add(new Choice(
                            said(country, days) + " as " + occupation,
                            life -> life.withWork(life.work().and(work))));
                }
            }
            facts.add(new OpenFact(
                    FactKind.LIST, "work", List.of(), Optional.of(Listed.WORK), readBy, ground.thinned(choices)));
        }
        return facts;
    }

    /** The first State of a class may have insured for any length; others of it for a day, where some provision counts States. */
    private static List<OpenFact> insurance(Reads all, Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        Predicate<Reads> readBy = reads -> reads.insured;
        Set<String> branches = all.branches.isEmpty() ? Set.of("old-age") : all.branches;
        List<Span> lengths = lengths(ground.readsOf(readBy), ground);
        List<List<String>> classes = classes(all.placesOfInsurance, ground);
        for (String branch : branches) {
            classes.forEach(countries -> facts.add(insured(countries.get(0), branch, lengths, readBy, ground)));
        }
        Predicate<Reads> countedBy = reads -> !reads.statesCounted.isEmpty();
        for (List<String> countries : classes) {
            for (String country :
                    countries.subList(1, Math.min(countries.size(), mostCounted(countries, all, ground)))) {
                List<Span> aDay = List.of(Span.of(ground.asOf(), ground.asOf()));
                facts.add(insured(country, branches.iterator().next(), aDay, countedBy, ground));
            }
        }
        return facts;
    }

    /** One State more than the largest limit on the number of States that reads these. */
    private static int mostCounted(List<String> countries, Reads all, Ground ground) {
        return all.statesCounted.entrySet().stream()
                .filter(entry -> ground.territories().countries(entry.getKey()).containsAll(countries))
                .mapToInt(entry -> entry.getValue() + 1)
                .max()
                .orElse(1);
    }

    private static OpenFact insured(
            String country, String branch, List<Span> lengths, Predicate<Reads> readBy, Ground ground) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("none", life -> life));
        for (Span days : lengths) {
            Insurance insurance = new Insurance(country, branch, Optional.of(days), Optional.empty());
            choices.add(new Choice(
                    said(country, days) + " for " + branch,
                    life -> life.withInsured(life.insured().and(insurance))));
        }
        return new OpenFact(
                FactKind.LIST, "insured", List.of(), Optional.of(Listed.INSURED), readBy, ground.thinned(choices));
    }

    private static String said(String country, Span days) {
        return country + " from " + days.firstDay() + " to " + days.end().orElseThrow();
    }

    /** Periods that end on the day asked about: a day short of each period of the law, as long, and a day longer. */
    private static List<Span> lengths(Reads reads, Ground ground) {
        TreeSet<LocalDate> firstDays = new TreeSet<>();
        firstDays.add(ground.asOf());
        firstDays.add(ground.earliest());
        for (Period period : reads.periods) {
            LocalDate first = ground.asOf().minus(period).plusDays(1);
            firstDays.add(first.plusDays(1));
            firstDays.add(first);
            firstDays.add(first.minusDays(1));
        }
        return firstDays.descendingSet().stream()
                .filter(first -> !first.isAfter(ground.asOf()))
                .map(first -> Span.of(first, ground.asOf()))
                .toList();
    }

    /** Besides, periods of work that ended so long before the day asked about. */
    private static List<Span> worked(Reads reads, Ground ground) {
        List<Span> worked = new ArrayList<>(lengths(reads, ground));
        if (reads.idleTime) {
            LocalDate longAgo = ground.earliest();
            TreeSet<LocalDate> lastDays = new TreeSet<>();
            for (Period period : reads.periods) {
                LocalDate last = ground.asOf().minus(period);
                lastDays.addAll(List.of(last.minusDays(1), last, last.plusDays(1)));
            }
            lastDays.descendingSet().stream()
                    .filter(last -> last.isAfter(longAgo) && last.isBefore(ground.asOf()))
                    .forEach(last -> worked.add(Span.of(longAgo, last)));
        }
        return worked;
    }

    private static Collection<String> countries(Set<List<String>> places, Ground ground) {
        return classes(places, ground).stream()
                .map(countries -> countries.get(0))
                .toList();
    }

    /**
     * The countries by the classes that the places tell apart on the day asked about; none that is in none of them. Where no place is
     * named, any country will do.
     */
    private static List<List<String>> classes(Set<List<String>> places, Ground ground) {
        Map<List<Boolean>, List<String>> classes = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        ground.state().ifPresent(all::add);
        places.forEach(names -> all.addAll(ground.territories().countries(names)));
        if (places.isEmpty()) {
            ground.law().bases().values().forEach(base -> base.country().ifPresent(all::add));
        }
        for (String country : all) {
            List<Boolean> belongs = places.stream()
                    .map(names ->
                            ground.territories().membership(country, names).contains(ground.asOf()))
                    .toList();
            if (belongs.contains(true) || places.isEmpty()) {
                classes.computeIfAbsent(belongs, key -> new ArrayList<>()).add(country);
            }
        }
        return List.copyOf(classes.values());
    }
}
