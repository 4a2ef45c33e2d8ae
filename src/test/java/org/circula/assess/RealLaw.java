package org.circula.assess;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioReader;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.Life;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/** The rule bases that Circula ships and the lives of its scenarios, compiled once for all tests that ask them. */
public final class RealLaw {

    private static final class Compiled {
        static final RuleBases LAW = RuleBasesLoader.load(Path.of("rules")).orThrow();
        static final CompiledAssessor ASSESSOR = CompiledAssessor.compile(LAW, LocalDate.of(2020, 1, 1), "test");
        static final List<Scenario> SCENARIOS = new ScenarioReader(LawVocabulary.of(LAW))
                .readFolder(Path.of("scenarios")).stream()
                        .flatMap(file -> file.scenarios().stream())
                        .toList();
    }

    private RealLaw() {}

    public static RuleBases law() {
        return Compiled.LAW;
    }

    public static Assessor assessor() {
        return Compiled.ASSESSOR;
    }

    /** Every scenario under {@code scenarios/}: between them their lives stand on both sides of every limit. */
    public static List<Scenario> scenarios() {
        return Compiled.SCENARIOS;
    }

    /** Puts the pathways named, or all of all rule bases where none is. */
    public static Assessment assess(Life life, LocalDate asOf, Question.Reading reading, List<String> pathways) {
        return assessor()
                .assess(new Question(
                        life,
                        asOf,
                        Optional.empty(),
                        reading,
                        List.copyOf(law().bases().keySet()),
                        pathways));
    }

    /** The verdicts by what tells one put from another: the pathway, the status it is about, the State. */
    public static Map<String, Verdict> byPut(Assessment assessment) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        assessment.verdicts().forEach(verdict -> verdicts.put(key(verdict.put()), verdict));
        return verdicts;
    }

    private static String key(Put put) {
        return put.pathway().id() + " " + put.held().map(held -> held.key()).orElse("no status") + " "
                + put.jurisdiction() + " " + put.state().orElse("no State");
    }
}
