package org.circula.harness.mutate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.circula.harness.ScenarioResult;

/**
 * What became of all mutants.
 *
 * @param results one for each mutant
 * @param failing scenarios that fail on the law as it is; they take no part
 * @param preparing how long it took to compile and to run the scenarios once
 * @param trying how long it took to try the mutants
 * @param searching how long it took to look for lives that tell survivors apart
 */
public record MutationReport(
        List<MutantResult> results,
        List<ScenarioResult> failing,
        Duration preparing,
        Duration trying,
        Duration searching) {

    public MutationReport {
        results = List.copyOf(results);
        failing = List.copyOf(failing);
    }

    /** The results by base. */
    public Map<String, List<MutantResult>> byBase() {
        return grouped(result -> result.mutant().jurisdiction());
    }

    /** The score of each base. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new TreeMap<>();
        byBase().forEach((base, all) -> scores.put(base, Score.of(all)));
        return scores;
    }

    /** The score of each kind of mutant of one base; kinds without mutants are left out. */
    public Map<MutantKind, Score> scoresByKind(String base) {
        Map<MutantKind, List<MutantResult>> byKind = byBase().getOrDefault(base, List.of()).stream()
                .collect(Collectors.groupingBy(result -> result.mutant().kind(), TreeMap::new, Collectors.toList()));
        Map<MutantKind, Score> scores = new TreeMap<>();
        byKind.forEach((kind, all) -> scores.put(kind, Score.of(all)));
        return scores;
    }

    /** The mutants that no scenario noticed, by base, file and line. */
    public List<MutantResult> survivors() {
        return results.stream().filter(result -> !result.killed()).toList();
    }

    /** How many scenarios were run for mutants. */
    public long scenariosRun() {
        return results.stream().mapToLong(MutantResult::scenariosRun).sum();
    }

    private <K extends Comparable<K>> Map<K, List<MutantResult>> grouped(Function<MutantResult, K> key) {
        return results.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
