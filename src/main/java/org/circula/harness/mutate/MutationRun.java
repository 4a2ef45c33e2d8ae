package org.circula.harness.mutate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.assess.Marker;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioResult;
import org.circula.harness.ScenarioRunner;
import org.circula.harness.Workers;
import org.circula.law.RuleBases;

/**
 * Tries mutants against scenarios.
 *
 * <p>The rules are compiled once; values and pathways are changed in the law as loaded, and what a changed rule marks stands in place
 * of what the original marks. For each mutant the scenarios that touch what it changes are run, nearest to the limit first, until one
 * fails.
 */
public final class MutationRun {

    private final RuleBases law;
    private final List<Mutant> mutants;
    private final Judging judging;
    private final int livesToTry;

    /**
     * A run.
     *
     * @param law the rule bases
     * @param mutants the changes to try, of this law
     * @param today the day from which the rules are known
     * @param livesToTry how many lives are tried at most to tell one survivor from the law; 0 to look for none
     */
    public MutationRun(RuleBases law, List<Mutant> mutants, LocalDate today, int livesToTry) {
        this.law = law;
        this.mutants = List.copyOf(mutants);
        this.judging = new Judging(today);
        this.livesToTry = livesToTry;
    }

    /** Tries all mutants. */
    public MutationReport run(List<Scenario> scenarios) {
        long start = System.nanoTime();
        try (Engine engine = Engines.compileAll(law);
                RuleVariants variants = RuleVariants.compile(law, mutants);
                Workers workers = new Workers("tries-mutants", "Trying mutants")) {
            Marker original = engine::mark;
            List<Trace> traces = workers.each(scenarios, scenario -> Trace.of(law, original, scenario, judging));
            List<ScenarioResult> failing = traces.stream()
                    .map(Trace::result)
                    .filter(result -> !result.passed())
                    .toList();
            List<Trace> passing =
                    traces.stream().filter(trace -> trace.result().passed()).toList();
            Map<Trace, Set<Mutant>> markedOtherwise = new IdentityHashMap<>();
            List<Set<Mutant>> otherwise = workers.each(passing, trace -> variants.markedOtherwise(trace, original));
            for (int at = 0; at < passing.size(); at++) {
                markedOtherwise.put(passing.get(at), otherwise.get(at));
            }
            long prepared = System.nanoTime();
            List<MutantResult> results =
                    workers.each(mutants, mutant -> attempt(mutant, passing, markedOtherwise, variants, original));
            long tried = System.nanoTime();
            if (livesToTry > 0) {
                LifeSearch search = new LifeSearch(law, original, variants, judging, livesToTry);
                results = workers.each(
                        results,
                        result -> result.killed()
                                ? result
                                : result.with(search.tellApart(result.mutant(), nearest(result.mutant(), passing))));
            }
            return new MutationReport(
                    results,
                    failing,
                    Duration.ofNanos(prepared - start),
                    Duration.ofNanos(tried - prepared),
                    Duration.ofNanos(System.nanoTime() - tried));
        }
    }

    private MutantResult attempt(
            Mutant mutant,
            List<Trace> traces,
            Map<Trace, Set<Mutant>> markedOtherwise,
            RuleVariants variants,
            Marker original) {
        List<Trace> candidates = nearest(mutant, traces);
        if (mutant.change() instanceof Change.OfRule) {
            candidates = candidates.stream()
                    .filter(trace ->
                            markedOtherwise.getOrDefault(trace, Set.of()).contains(mutant))
                    .toList();
        }
        ScenarioRunner runner =
                new ScenarioRunner(judging.assessor(MutatedLaw.of(law, mutant), variants.marker(mutant, original)));
        int run = 0;
        for (Trace trace : candidates) {
            run++;
            if (!runner.run(trace.scenario()).passed()) {
                return new MutantResult(mutant, Optional.of(trace.scenario()), run, Optional.empty());
            }
        }
        return new MutantResult(mutant, Optional.empty(), run, Optional.empty());
    }

    private static List<Trace> nearest(Mutant mutant, List<Trace> traces) {
        return traces.stream()
                .filter(trace -> trace.touches(mutant))
                .sorted(Comparator.comparingLong(trace -> trace.distanceTo(mutant.about())))
                .toList();
    }
}
