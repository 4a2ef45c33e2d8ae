package org.circula.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.circula.assess.Assessment;
import org.circula.assess.LifeAssessor;
import org.circula.assess.Question;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.engine.LifePuts;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.verdict.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What one Spanish life costs: judged by the rule bases, and by the same pathways written in plain Java.
 *
 * <p>Before anything is timed, both Java versions must give the same words as the rule bases on every life.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 3) // the second stage of the compiler needs half a minute of two cores
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms768m", "-Xmn500m"})
public class SpanishLifeBenchmark {

    private static final LocalDate KNOWN_FROM = LocalDate.of(1900, 1, 1);

    private Engine engine;
    private LifeAssessor assessor;
    private SpanishVerdicts sharedMeasures;
    private SpanishVerdicts ownCounting;
    private List<SpanishLife> lives;
    private List<Question> questions;
    private List<LifePuts> puts;

    /** Loads and compiles the real rules, makes the lives, and compares the words of all ways to judge them. */
    @Setup
    public void prepare() {
        RuleBases law = RuleBasesLoader.load(Path.of("rules")).orThrow();
        engine = Engines.compileAll(law);
        assessor = new LifeAssessor(law, engine::mark, KNOWN_FROM, "benchmark");
        sharedMeasures = new SharedMeasures(law);
        ownCounting = new OwnCounting();
        lives = SpanishLives.all();
        questions = lives.stream().map(SpanishLife::question).toList();
        puts = markedPuts(law);
        compare();
    }

    /** Gives back what the engine holds. */
    @TearDown
    public void close() {
        engine.close();
    }

    /** The whole assessment: put, bring facts, fire rules, take measures, judge and fold. */
    @Benchmark
    @OperationsPerInvocation(SpanishLives.COUNT)
    public void wholeAssessment(Blackhole seen) {
        for (Question question : questions) {
            seen.consume(assessor.assess(question));
        }
    }

    /** Bringing facts and firing rules alone. */
    @Benchmark
    @OperationsPerInvocation(SpanishLives.COUNT)
    public void rulesAlone(Blackhole seen) {
        for (LifePuts asked : puts) {
            seen.consume(engine.mark(asked.puts(), asked.life()));
        }
    }

    /** Plain Java on the measures that the rule bases use. */
    @Benchmark
    @OperationsPerInvocation(SpanishLives.COUNT)
    public void plainJavaWithSharedMeasures(Blackhole seen) {
        for (SpanishLife life : lives) {
            seen.consume(sharedMeasures.of(life.life(), life.pathways()));
        }
    }

    /** Plain Java that counts days itself. */
    @Benchmark
    @OperationsPerInvocation(SpanishLives.COUNT)
    public void plainJavaAlone(Blackhole seen) {
        for (SpanishLife life : lives) {
            seen.consume(ownCounting.of(life.life(), life.pathways()));
        }
    }

    /** What a whole assessment asks of the engine. */
    private List<LifePuts> markedPuts(RuleBases law) {
        List<LifePuts> asked = new ArrayList<>();
        LifeAssessor recording = new LifeAssessor(
                law,
                (some, life) -> {
                    asked.add(new LifePuts(some, life));
                    return engine.mark(some, life);
                },
                KNOWN_FROM,
                "benchmark");
        questions.forEach(recording::assess);
        return List.copyOf(asked);
    }

    private void compare() {
        List<String> differing = new ArrayList<>();
        for (int at = 0; at < lives.size(); at++) {
            SpanishLife life = lives.get(at);
            List<String> words = words(assessor.assess(life.question()), life);
            List<String> shared = sharedMeasures.of(life.life(), life.pathways());
            List<String> own = ownCounting.of(life.life(), life.pathways());
            if (!words.equals(shared) || !words.equals(own)) {
                differing.add("life " + at + ": " + life.pathways() + ": rules " + words
                        + ", Java with shared measures " + shared + ", Java alone " + own);
            }
        }
        if (!differing.isEmpty()) {
            throw new IllegalStateException("Rules and plain Java differ:\n" + String.join("\n", differing));
        }
    }

    private static List<String> words(Assessment assessment, SpanishLife life) {
        return life.pathways().stream()
                .map(pathway -> assessment.verdicts().stream()
                        .filter(verdict -> verdict.put().pathway().id().equals(pathway))
                        .map(Verdict::word)
                        .reduce((one, other) -> one + "+" + other)
                        .orElse("NOT_PUT"))
                .toList();
    }
}
