package org.circula.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.circula.advise.Advice;
import org.circula.advise.Advisor;
import org.circula.advise.Departure;
import org.circula.advise.change.NearestChangeFinder;
import org.circula.advise.change.NearestChanges;
import org.circula.advise.dates.TriedPut;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioReader;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.verdict.Answer;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long somebody waits for advice: each call is timed, on the lives of some sixty scenarios in turn, and the percentiles are
 * printed. With so many lives the 99th percentile is that of the slowest of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
public class AdviceBenchmark {

    private static final int LIVES = 60;

    private CompiledAssessor assessor;
    private Advisor advisor;
    private List<Question> questions;
    private List<Turn> turns;
    private int nextQuestion;
    private int nextTurn;

    /** A verdict that is no yes, and whose. */
    private record Turn(TriedPut put, Question question) {}

    /** Loads and compiles the real rules, picks the lives, and finds the verdicts that could be turned. */
    @Setup
    public void prepare() {
        RuleBases law = RuleBasesLoader.load(Path.of("rules")).orThrow();
        assessor = CompiledAssessor.compile(law, LocalDate.of(1900, 1, 1), "benchmark");
        advisor = new Advisor(assessor, law);
        questions = questions(law);
        turns = new ArrayList<>();
        for (Question question : questions) {
            assessor.assess(question).verdicts().stream()
                    .filter(AdviceBenchmark::couldTurn)
                    .findFirst()
                    .map(verdict -> new Turn(TriedPut.of(assessor, law, verdict, question.reading()), question))
                    .ifPresent(turns::add);
        }
    }

    /** Gives back what the engines hold. */
    @TearDown
    public void close() {
        assessor.close();
    }

    /** The dates of one life and one country: by which day to be back, from which day each pathway is open. */
    @Benchmark
    public Advice dates() {
        Question question = questions.get(nextQuestion);
        nextQuestion = (nextQuestion + 1) % questions.size();
        return advisor.advise(question, Departure.unsaid());
    }

    /** The nearest changes for one verdict. */
    @Benchmark
    public NearestChanges nearestChanges() {
        Turn turn = turns.get(nextTurn);
        nextTurn = (nextTurn + 1) % turns.size();
        return NearestChangeFinder.find(
                turn.put(), turn.question().life(), turn.question().asOf());
    }

    /** Scenarios at equal distances through all countries, each asked of its own country about all that concerns the person. */
    private static List<Question> questions(RuleBases law) {
        List<Question> all = new ArrayList<>();
        new ScenarioReader(LawVocabulary.of(law))
                .readFolder(Path.of("scenarios"))
                .forEach(file -> file.scenarios().stream()
                        .filter(scenario -> law.bases().containsKey(country(scenario)))
                        .forEach(scenario -> all.add(question(scenario))));
        List<Question> picked = new ArrayList<>();
        for (int at = 0; at < LIVES; at++) {
            picked.add(all.get(at * all.size() / LIVES));
        }
        return List.copyOf(picked);
    }

    private static Question question(Scenario scenario) {
        return new Question(
                scenario.life(),
                scenario.asOf(),
                Optional.empty(),
                scenario.reading(),
                List.of(country(scenario)),
                List.of());
    }

    private static String country(Scenario scenario) {
        return Path.of(scenario.file()).getParent().getFileName().toString();
    }

    private static boolean couldTurn(Verdict verdict) {
        return verdict.answer() != Answer.YES && verdict.put().truth() == Truth.YES;
    }
}
