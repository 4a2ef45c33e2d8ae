package org.circula.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.circula.assess.Assessment;
import org.circula.assess.CompiledAssessor;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From nothing to the first verdict in a fresh Java process: rules loaded and checked, every base compiled, every rule tried once,
 * one life judged.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class TimeToReadyBenchmark {

    private CompiledAssessor assessor;

    /** Gives back what the engines hold. */
    @TearDown
    public void close() {
        assessor.close();
    }

    /** Loads, compiles, tries and judges. */
    @Benchmark
    public Assessment firstVerdict(Memory memory) {
        RuleBases law = RuleBasesLoader.load(Path.of("rules")).orThrow();
        assessor = CompiledAssessor.compile(law, LocalDate.of(1900, 1, 1), "benchmark");
        Assessment assessment = assessor.assess(SpanishLives.all().get(0).question());
        memory.holding = assessor;
        return assessment;
    }

    /** What the loaded rules and their engines keep in memory. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Memory {

        private CompiledAssessor holding;

        /** Megabytes in use after collecting garbage, those of Java and of JMH among them. */
        public double megabytesInUse;

        /** Counts what stays in use while the engines are still held. */
        @TearDown(Level.Iteration)
        public void count() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            megabytesInUse = holding == null ? 0 : (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576.0;
        }
    }
}
