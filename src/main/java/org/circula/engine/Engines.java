package org.circula.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.circula.law.RuleBases;

/** Makes engines of rule bases. */
public final class Engines {

    /** Compiling is work for the processor and takes much memory for each base at the same time. */
    private static final int AT_THE_SAME_TIME = 2;

    private Engines() {}

    /**
     * Compiles all bases and tries every rule once.
     *
     * @throws RuleBaseDefectException with all defects of all bases
     */
    public static Engine compileAll(RuleBases bases) {
        long start = System.nanoTime();
        RuleBaseCompiler compiler = new RuleBaseCompiler(bases);
        ExecutorService workers = Executors.newFixedThreadPool(AT_THE_SAME_TIME, Engines::worker);
        try {
            Map<String, Future<Timed>> running = new LinkedHashMap<>();
            bases.bases()
                    .keySet()
                    .forEach(jurisdiction -> running.put(jurisdiction, workers.submit(() -> {
                        long begin = System.nanoTime();
                        CompiledRuleBase compiled = compiler.compile(jurisdiction);
                        return new Timed(compiled, Duration.ofNanos(System.nanoTime() - begin));
                    })));
            return gather(running, start);
        } finally {
            workers.shutdown();
        }
    }

    /** Drools looks for its own parts in the class loader of the thread, which inside one jar must be the jar's. */
    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "compiles-rules");
        worker.setContextClassLoader(Engines.class.getClassLoader());
        return worker;
    }

    private static Engine gather(Map<String, Future<Timed>> running, long start) {
        Map<String, CompiledRuleBase> compiled = new TreeMap<>();
        Map<String, Duration> durations = new TreeMap<>();
        Map<String, Integer> ruleCounts = new TreeMap<>();
        TreeSet<RuleDefect> defects = new TreeSet<>();
        List<String> defective = new ArrayList<>();
        running.forEach((jurisdiction, future) -> {
            try {
                Timed done = future.get();
                compiled.put(jurisdiction, done.compiled());
                durations.put(jurisdiction, done.duration());
                ruleCounts.put(jurisdiction, done.compiled().rules().size());
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
        if (!defects.isEmpty()) {
            compiled.values().forEach(CompiledRuleBase::close);
            throw new RuleBaseDefectException(String.join(", ", defective), List.copyOf(defects));
        }
        return new Engine(
                compiled, new CompilationReport(Duration.ofNanos(System.nanoTime() - start), durations, ruleCounts));
    }

    private record Timed(CompiledRuleBase compiled, Duration duration) {}
}
