package org.circula.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * What came of a piece of work done for each jurisdiction, several at the same time.
 *
 * @param done what was made, by jurisdiction
 * @param defects those of all jurisdictions that came to nothing
 * @param defective the jurisdictions that came to nothing
 */
record ForEachJurisdiction<T>(Map<String, T> done, Set<RuleDefect> defects, Set<String> defective) {

    ForEachJurisdiction {
        done = Collections.unmodifiableMap(new TreeMap<>(done));
        defects = Collections.unmodifiableSet(new TreeSet<>(defects));
        defective = Collections.unmodifiableSet(new TreeSet<>(defective));
    }

    /**
     * Does the work for all of them and waits for the last.
     *
     * @param work may throw {@link RuleBaseDefectException}, which does not keep the others from being done
     * @param workers which do it; nothing is shared between two pieces of work but what the work itself shares
     * @throws IllegalStateException where a piece of work throws anything else
     */
    static <T> ForEachJurisdiction<T> of(
            Collection<String> jurisdictions, Function<String, T> work, ExecutorService workers) {
        Map<String, Future<T>> running = new LinkedHashMap<>();
        for (String jurisdiction : jurisdictions) {
            running.put(jurisdiction, workers.submit(() -> work.apply(jurisdiction)));
        }
        Map<String, T> done = new TreeMap<>();
        Set<RuleDefect> defects = new TreeSet<>();
        Set<String> defective = new TreeSet<>();
        running.forEach((jurisdiction, future) -> {
            try {
                done.put(jurisdiction, future.get());
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof RuleBaseDefectException defect)) {
                    throw new IllegalStateException("Compiling the rules of " + jurisdiction + " failed.", failed);
                }
                defects.addAll(defect.defects());
                defective.add(jurisdiction);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Compiling was interrupted.", interrupted);
            }
        });
        return new ForEachJurisdiction<>(done, defects, defective);
    }
}
