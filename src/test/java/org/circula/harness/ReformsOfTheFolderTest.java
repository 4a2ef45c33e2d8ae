package org.circula.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.circula.assess.LawVocabulary;
import org.circula.law.RuleBases;
import org.circula.law.load.ReformFiles;
import org.circula.law.load.RuleBasesLoader;
import org.circula.simulate.AmendedProvision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reform under {@code scenarios/reforms/} stands under the tests of law. */
class ReformsOfTheFolderTest {

    private static final Path RULES = Path.of("rules");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static RuleBases law;

    @BeforeAll
    static void readTheLaw() {
        law = RuleBasesLoader.load(RULES).orThrow();
    }

    static Stream<Path> reforms() {
        return ReformFiles.foldersIn(Path.of("scenarios", "reforms")).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reforms")
    void isWithoutFaultAnswersItsScenariosAndShowsWhatItChangesOnAllSides(Path folder) {
        ReformFiles reform = ReformFiles.read(folder);
        RuleBases reformed = RuleBasesLoader.check(RULES, reform).orThrow();
        ScenarioFile scenarios = new ScenarioReader(LawVocabulary.of(reformed))
                .readFile(reform.scenarios().orElseThrow());
        List<ScenarioResult> results = ScenarioSuite.run(reformed, List.of(scenarios), TODAY);
        Set<String> changed = AmendedProvision.between(law, reformed).stream()
                .map(amended -> amended.jurisdiction() + " " + amended.id())
                .collect(Collectors.toSet());

        assertThat(scenarios.faults()).isEmpty();
        assertThat(results)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.failures())
                        .as(result.scenario().name())
                        .isEmpty());
        assertThat(changed).isNotEmpty();
        assertThat(ScenarioCoverage.of(reformed, results).withGaps())
                .filteredOn(row -> changed.contains(row.jurisdiction() + " " + row.provision()))
                .isEmpty();
    }
}
