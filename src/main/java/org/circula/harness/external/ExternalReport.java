package org.circula.harness.external;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of all cases, in the shape of {@code circula external --format json}.
 *
 * @param byTrust counts by letter of trust, the most trusted first
 * @param byRule counts by kind of question
 * @param differing cases that differ, with what was expected and what came
 * @param agreed cases that agree, with the finding each rests on
 * @param notCovered cases not covered, with the key that is not
 * @param sideBySide cases that expect prose alone, with their words and those of the law
 */
public record ExternalReport(
        Map<String, Counts> byTrust,
        Map<String, Counts> byRule,
        List<Difference> differing,
        List<Agreement> agreed,
        List<Gap> notCovered,
        List<Words> sideBySide) {

    /** How many cases agree, differ, are not covered, and expect prose alone. */
    public record Counts(int agreed, int differs, int notCovered, int sideBySide) {

        private Counts plus(CaseResult result) {
            return new Counts(
                    agreed + (result instanceof CaseResult.Agreed ? 1 : 0),
                    differs + (result instanceof CaseResult.Differs ? 1 : 0),
                    notCovered + (result instanceof CaseResult.NotCovered ? 1 : 0),
                    sideBySide + (result instanceof CaseResult.SideBySide ? 1 : 0));
        }
    }

    /** A case that differs. */
    public record Difference(String id, String rule, Map<String, Object> expected, Map<String, Object> actual) {}

    /** A case that agrees. */
    public record Agreement(String id, String rule, RestsOn restsOn) {}

    /** A case not covered. */
    public record Gap(String id, String rule, String key) {}

    /** A case that expects prose alone: its words, and those of the law. */
    public record Words(
            String id, String rule, Map<String, String> expected, Map<String, String> words, RestsOn restsOn) {}

    /** Counts results. */
    public static ExternalReport of(List<CaseResult> results) {
        return new ExternalReport(
                counts(results, result -> result.asked().trust().letter(), ExternalReport::byTrustOrder),
                counts(results, result -> result.asked().rule(), String::compareTo),
                all(results, CaseResult.Differs.class)
                        .map(differs -> new Difference(
                                differs.asked().id(), differs.asked().rule(), expected(differs), differs.actual()))
                        .toList(),
                all(results, CaseResult.Agreed.class)
                        .map(agreed -> new Agreement(
                                agreed.asked().id(), agreed.asked().rule(), agreed.restsOn()))
                        .toList(),
                all(results, CaseResult.NotCovered.class)
                        .map(gap -> new Gap(gap.asked().id(), gap.asked().rule(), gap.key()))
                        .toList(),
                all(results, CaseResult.SideBySide.class)
                        .map(told -> new Words(
                                told.asked().id(),
                                told.asked().rule(),
                                told.asked().prose(),
                                told.words(),
                                told.restsOn()))
                        .toList());
    }

    /** What the source says under the keys that were compared, those compared word by word with them. */
    private static Map<String, Object> expected(CaseResult.Differs differs) {
        Set<String> words = new TreeSet<>(differs.actual().keySet());
        words.removeAll(differs.asked().comparable().keySet());
        return differs.asked().comparable(words);
    }

    private static int byTrustOrder(String one, String other) {
        return Integer.compare(
                Trust.of(one).orElseThrow().ordinal(),
                Trust.of(other).orElseThrow().ordinal());
    }

    private static <T> Stream<T> all(List<CaseResult> results, Class<T> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Map<String, Counts> counts(
            List<CaseResult> results, Function<CaseResult, String> by, Comparator<String> order) {
        Map<String, Counts> counts = new TreeMap<>(order);
        for (CaseResult result : results) {
            counts.put(
                    by.apply(result),
                    counts.getOrDefault(by.apply(result), new Counts(0, 0, 0, 0))
                            .plus(result));
        }
        return counts;
    }
}
