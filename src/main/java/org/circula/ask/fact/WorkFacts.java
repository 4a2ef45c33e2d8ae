package org.circula.ask.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
                for (Span days : lengths(ground.readsOf(readBy), ground)) {
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

    private static List<OpenFact> insurance(Reads all, Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        Predicate<Reads> readBy = reads -> reads.insured;
        Set<String> branches = all.branches.isEmpty() ? Set.of("old-age") : all.branches;
        for (String country : countries(all.placesOfInsurance, ground)) {
            for (String branch : branches) {
                List<Choice> choices = new ArrayList<>();
                choices.add(new Choice("none", life -> life));
                for (Span days : lengths(ground.readsOf(readBy), ground)) {
                    Insurance insurance = new Insurance(country, branch, Optional.of(days), Optional.empty());
                    choices.add(new Choice(
                            said(country, days) + " for " + branch,
                            life -> life.withInsured(life.insured().and(insurance))));
                }
                facts.add(new OpenFact(
                        FactKind.LIST,
                        "insured",
                        List.of(),
                        Optional.of(Listed.INSURED),
                        readBy,
                        ground.thinned(choices)));
            }
        }
        return facts;
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

    /**
     * One country of each class that the places tell apart on the day asked about; none that is in none of them. Where no place is
     * named, any country will do.
     */
    private static Collection<String> countries(Set<List<String>> places, Ground ground) {
        Map<List<Boolean>, String> classes = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
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
                classes.putIfAbsent(belongs, country);
            }
        }
        return classes.values();
    }
}
