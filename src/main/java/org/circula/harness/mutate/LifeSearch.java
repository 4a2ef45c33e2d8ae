package org.circula.harness.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.circula.assess.Assessment;
import org.circula.assess.Assessor;
import org.circula.assess.Marker;
import org.circula.assess.Question;
import org.circula.harness.Scenario;
import org.circula.law.Provision;
import org.circula.law.RuleBases;
import org.circula.law.TerritoryReference;
import org.circula.person.Life;
import org.circula.verdict.Finding;
import org.circula.verdict.Margin;

/**
 * Looks for a life that tells a mutant from the law, among edits of the lives of scenarios that touch what it changes: days of the
 * change and of the limit are tried in turn, and, from the nearest lives, pairs of edits. What is found is made as small as can be.
 */
final class LifeSearch {

    /** From how many scenarios edits are tried. */
    private static final int BASES = 10;

    /** Days; who is farther from a limit than a century is not near it. */
    private static final int FARTHEST = 40_000;

    private final RuleBases law;
    private final Marker marker;
    private final RuleVariants variants;
    private final Judging judging;
    private final int most;
    private final Assessor original;

    LifeSearch(RuleBases law, Marker marker, RuleVariants variants, Judging judging, int most) {
        this.law = law;
        this.marker = marker;
        this.variants = variants;
        this.judging = judging;
        this.most = most;
        this.original = judging.assessor(law, marker);
    }

    /**
     * Looks for such a life.
     *
     * @param mutant the mutant
     * @param nearest scenarios that touch it, nearest first
     */
    SearchResult tellApart(Mutant mutant, List<Trace> nearest) {
        Assessor mutated = judging.assessor(MutatedLaw.of(law, mutant), variants.marker(mutant, marker));
        List<Trace> bases = nearest.stream().limit(BASES).toList();
        int tried = 0;
        Optional<Scenario> byFinding = Optional.empty();
        Iterator<Tried> cases = cases(mutant, bases, mutated);
        while (cases.hasNext() && tried < most && (byFinding.isEmpty() || tried < most / 2)) {
            Tried next = cases.next();
            tried++;
            TellingScenario telling = new TellingScenario(
                    mutant, original, mutated, next.base().scenario().reading());
            List<String> pathways = pathways(next.base());
            Optional<Scenario> byVerdict = telling.byVerdict(next.changed(), pathways);
            if (byVerdict.isPresent()) {
                return new SearchResult(smallest(byVerdict.get(), telling::byVerdict), tried);
            }
            if (byFinding.isEmpty()) {
                byFinding = telling.byFinding(next.changed(), pathways)
                        .flatMap(scenario -> smallest(scenario, telling::byFinding));
            }
        }
        return new SearchResult(byFinding, tried);
    }

    /** An edited life and the scenario that it comes from. */
    private record Tried(Trace base, Case changed) {}

    /** The edits that may show a mutant of this kind, each sort of them in turn, so that none uses up all tries. */
    private Iterator<Tried> cases(Mutant mutant, List<Trace> bases, Assessor mutated) {
        Set<String> countries = countriesConcerned(mutant);
        Set<LocalDate> days = daysAround(mutant.days());
        Function<Trace, Stream<Case>> moved = base -> LifeEdits.movedOnto(begin(base), days);
        Function<Trace, Stream<Case>> toggled = base -> LifeEdits.toggled(begin(base), countries);
        Function<Trace, Stream<Case>> visited = base -> LifeEdits.visited(begin(base), countries);
        BiFunction<Trace, Case, Stream<Case>> shift =
                (base, first) -> LifeEdits.shifted(first, shifts(mutant, base, first, mutated));
        BiFunction<Trace, Case, Stream<Case>> toggle = (base, first) -> LifeEdits.toggled(first, countries);
        List<Function<Trace, Stream<Case>>> edits = switch (mutant.kind()) {
            case DATE ->
                List.of(
                        moved,
                        then(moved, shift),
                        then(toggled, (base, first) -> LifeEdits.movedOnto(first, mutant.days())));
            case TERRITORY, CONVENTION ->
                List.of(toggled, visited, then(visited, shift), then(toggled, shift), then(moved, toggle));
            case COMPARATOR, LIMIT, WINDOW ->
                List.of(base -> shift.apply(base, begin(base)), then(moved, shift), then(toggled, shift));
            case REQUIREMENT, RULE_CONDITION, EXCEPTION, JOIN ->
                List.of(toggled, then(toggled, toggle), moved, base -> shift.apply(base, begin(base)));
        };
        return new InTurn<>(edits.stream().map(edit -> ofEach(bases, edit)).toList());
    }

    private static Function<Trace, Stream<Case>> then(
            Function<Trace, Stream<Case>> first, BiFunction<Trace, Case, Stream<Case>> second) {
        return base -> first.apply(base).flatMap(found -> second.apply(base, found));
    }

    private static Iterator<Tried> ofEach(List<Trace> bases, Function<Trace, Stream<Case>> edits) {
        return bases.stream()
                .flatMap(base -> edits.apply(base).map(found -> new Tried(base, found)))
                .iterator();
    }

    private static Case begin(Trace base) {
        return new Case(base.scenario().life(), base.scenario().asOf());
    }

    private static Set<LocalDate> daysAround(List<LocalDate> days) {
        Set<LocalDate> around = new LinkedHashSet<>(days);
        days.forEach(day -> around.addAll(List.of(day.minusDays(1), day.plusDays(1))));
        return around;
    }

    /** How far the life is from the limit under the law and under the mutant, a day around it, and single days. */
    private Set<Long> shifts(Mutant mutant, Trace base, Case begun, Assessor mutated) {
        Set<Long> shifts = new LinkedHashSet<>();
        for (Assessor assessor : List.of(original, mutated)) {
            rooms(mutant, base, begun, assessor)
                    .forEach(room -> shifts.addAll(List.of(room, room + 1, -room, -room - 1, room - 1, 1 - room)));
        }
        shifts.addAll(List.of(1L, -1L));
        return shifts;
    }

    private static List<Long> rooms(Mutant mutant, Trace base, Case begun, Assessor assessor) {
        try {
            Assessment answered = assessor.assess(new Question(
                    begun.life(),
                    begun.asOf(),
                    Optional.empty(),
                    base.scenario().reading(),
                    List.of(),
                    pathways(base)));
            return answered.verdicts().stream()
                    .flatMap(verdict -> Stream.concat(verdict.findings().stream(), verdict.shown().stream()))
                    .filter(finding -> finding.provision().id().equals(mutant.about()))
                    .map(Finding::margin)
                    .flatMap(Optional::stream)
                    .map(Margin::amount)
                    .filter(room -> Math.abs(room) < FARTHEST)
                    .toList();
        } catch (RuntimeException notAnswered) {
            return List.of();
        }
    }

    /** Countries that belong to one of two territories and not to the other, where the mutant puts one in place of the other. */
    private Set<String> countriesConcerned(Mutant mutant) {
        Set<String> concerned = new TreeSet<>();
        if (mutant.kind() == MutantKind.TERRITORY && mutant.change() instanceof Change.OfProvision changed) {
            law.provision(mutant.jurisdiction(), mutant.about())
                    .map(this::countriesNamed)
                    .ifPresent(concerned::addAll);
            Set<String> others = countriesNamed(changed.instead());
            Set<String> both = new TreeSet<>(concerned);
            both.retainAll(others);
            concerned.addAll(others);
            concerned.removeAll(both);
        }
        return concerned;
    }

    private Set<String> countriesNamed(Provision provision) {
        Set<String> countries = new TreeSet<>();
        provision.values().stream()
                .flatMap(value -> Spots.in(value, List.of("measure", "part", "whole", "onlyIf")).stream())
                .map(Spots.Spot::node)
                .filter(TerritoryReference.Named.class::isInstance)
                .flatMap(named -> ((TerritoryReference.Named) named).names().stream())
                .forEach(name -> {
                    var territory = law.words().territories().get(name);
                    countries.addAll(
                            territory == null
                                    ? Set.of(name)
                                    : territory.members().keySet());
                });
        return countries;
    }

    private static List<String> pathways(Trace base) {
        Set<String> pathways = new LinkedHashSet<>();
        base.scenario().expect().keySet().forEach(key -> pathways.add(key.replaceAll("@.*", "")));
        return List.copyOf(pathways);
    }

    /** The scenario with one pathway and as few entries of the life as still tell. */
    private static Optional<Scenario> smallest(
            Scenario scenario, BiFunction<Case, List<String>, Optional<Scenario>> telling) {
        List<String> pathways = new ArrayList<>(scenario.expect().keySet());
        List<String> one = pathways.stream()
                .map(List::of)
                .filter(single -> telling.apply(new Case(scenario.life(), scenario.asOf()), single)
                        .isPresent())
                .findFirst()
                .orElse(pathways);
        Life life = SmallerLives.smallest(
                scenario.life(),
                smaller -> telling.apply(new Case(smaller, scenario.asOf()), one)
                        .filter(found -> isDefinite(found) || !isDefinite(scenario))
                        .isPresent());
        return telling.apply(new Case(life, scenario.asOf()), one);
    }

    private static boolean isDefinite(Scenario scenario) {
        Map<String, String> expect = scenario.expect();
        return !expect.containsValue("NEEDS_FACTS") && !expect.containsValue("NOT_PUT");
    }
}
