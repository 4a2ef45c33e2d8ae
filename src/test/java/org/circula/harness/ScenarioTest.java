package org.circula.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.circula.assess.LawVocabulary;
import org.circula.assess.LifeAssessor;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.engine.RuleFirings;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.load.RuleBasesLoader;
import org.circula.measure.LifeView;
import org.circula.verdict.Finding;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario under {@code scenarios/}, each a test of its own name, on the real rule bases. */
class ScenarioTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The life that the rules were last asked about, by the number of the put: earlier verdicts may have ended statuses in it. */
    private static final Map<Integer, LifeView> MARKED = new HashMap<>();

    private static RuleBases law;
    private static Engine engine;
    private static ScenarioRunner runner;
    private static ExpectedReturns returns;
    private static List<ScenarioFile> files;

    @BeforeAll
    static void compileTheRealRuleBases() {
        law = RuleBasesLoader.load(Path.of("rules")).orThrow();
        engine = Engines.compileAll(law);
        runner = new ScenarioRunner(new LifeAssessor(law, ScenarioTest::mark, TODAY, "test"));
        returns = new ExpectedReturns(new LifeAssessor(law, engine::mark, TODAY, "test"), law);
        files = new ScenarioReader(LawVocabulary.of(law)).readFolder(SCENARIOS);
    }

    private static MarksOfPuts mark(List<Put> puts, LifeView life) {
        puts.forEach(put -> MARKED.put(put.number(), life));
        return engine.mark(puts, life);
    }

    @AfterAll
    static void closeTheEngine() {
        engine.close();
    }

    @Test
    void everyScenarioFileCanBeRead() {
        List<String> faults = files.stream()
                .flatMap(file -> file.faults().stream().map(fault -> fault.toLine(file.file())))
                .toList();
        assertThat(faults).isEmpty();
        assertThat(files).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return files.stream()
                .map(file -> dynamicContainer(
                        file.file(),
                        Path.of(file.file()).toUri(),
                        file.scenarios().stream().map(ScenarioTest::test)));
    }

    @Test
    void everyProvisionHasBeenShownOnAllItsSides() {
        List<ScenarioResult> results = files.stream()
                .flatMap(file -> file.scenarios().stream())
                .map(runner::run)
                .toList();
        ScenarioCoverage coverage = ScenarioCoverage.of(law, results);
        System.out.println(coverage.verdicts() + " verdicts, " + coverage.definitePercent() + " % of them definite.");
        assertThat(coverage.withGaps()).isEmpty();
    }

    private static DynamicTest test(Scenario scenario) {
        URI place = URI.create(Path.of(scenario.file()).toUri() + "?line=" + scenario.line());
        return dynamicTest(scenario.name(), place, () -> {
            MARKED.clear();
            ScenarioResult result = runner.run(scenario);
            assertThat(result.failures()).isEmpty();
            assertThat(returns.differences(scenario)).isEmpty();
            result.assessment().orElseThrow().verdicts().forEach(ScenarioTest::everyFindingRestsOnARuleThatFired);
        });
    }

    /** Drools itself is asked which rules fired: a finding that concerns the person must not come from anywhere else. */
    private static void everyFindingRestsOnARuleThatFired(Verdict verdict) {
        LifeView life = MARKED.get(verdict.put().number());
        List<String> fired = RuleFirings.of(engine, verdict.put(), life);
        TreeSet<String> expected = new TreeSet<>();
        for (Finding finding : verdict.findings()) {
            if (finding.outcome() != Outcome.NOT_APPLICABLE) {
                expected.add(ruleName(finding.provision().id(), verdict.put().jurisdiction()));
            }
        }
        assertThat(fired).containsAll(new ArrayList<>(expected));
    }

    /** An override takes the Union's rule. */
    private static String ruleName(String provision, String jurisdiction) {
        return Stream.of(jurisdiction, RuleBases.UNION)
                .map(base ->
                        Optional.ofNullable(law.bases().get(base).ruleTexts().get(provision)))
                .flatMap(Optional::stream)
                .map(RuleText::name)
                .findFirst()
                .orElseThrow();
    }
}
