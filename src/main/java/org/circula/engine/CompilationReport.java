package org.circula.engine;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What compiling took.
 *
 * @param inAll from start to end, with several bases compiled at the same time
 * @param byJurisdiction each base by itself, with the smoke evaluation
 * @param ruleCounts how many rules each base holds, the Union's included
 */
public record CompilationReport(Duration inAll, Map<String, Duration> byJurisdiction, Map<String, Integer> ruleCounts) {

    public CompilationReport {
        byJurisdiction = java.util.Collections.unmodifiableMap(new TreeMap<>(byJurisdiction));
        ruleCounts = java.util.Collections.unmodifiableMap(new TreeMap<>(ruleCounts));
    }
}
