package org.circula.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The figures of one run side by side, with the ratios to plain Java, which hold on any machine. */
final class SpanishLifeTable {

    private static final String BYTES = "gc.alloc.rate.norm";
    private static final String SHARED = "plainJavaWithSharedMeasures";
    private static final String ALONE = "plainJavaAlone";

    private SpanishLifeTable() {}

    private record Cost(double microseconds, double bytes) {}

    /** The table; empty where the Spanish lives were not among what was run. */
    static String of(Collection<RunResult> results) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        StringBuilder ready = new StringBuilder();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String method = name.substring(name.lastIndexOf('.') + 1);
            if (name.contains(SpanishLifeBenchmark.class.getSimpleName() + ".")) {
                costs.put(method, new Cost(score(result), secondary(result, BYTES)));
            } else if (name.contains(TimeToReadyBenchmark.class.getSimpleName() + ".")) {
                ready.append(line(
                        "%nTime to ready: %.0f ms; in use then: %.0f MB%n",
                        score(result), secondary(result, "megabytesInUse")));
            }
        }
        return table(costs) + ready;
    }

    private static String table(Map<String, Cost> costs) {
        if (!costs.containsKey(SHARED) || !costs.containsKey(ALONE)) {
            return "";
        }
        StringBuilder table = new StringBuilder(line(
                "%n%-30s %12s %14s %18s %14s%n",
                "One Spanish life", "µs", "bytes", "× shared measures", "× plain Java"));
        costs.forEach((way, cost) -> table.append(line(
                "%-30s %12.2f %14.0f %18.1f %14.1f%n",
                words(way),
                cost.microseconds(),
                cost.bytes(),
                cost.microseconds() / costs.get(SHARED).microseconds(),
                cost.microseconds() / costs.get(ALONE).microseconds())));
        return table.toString();
    }

    private static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        return found == null ? Double.NaN : found.getScore();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
