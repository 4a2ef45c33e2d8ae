package org.circula.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.circula.assess.Assessment;
import org.circula.assess.LawVocabulary;
import org.circula.harness.ScenarioReader;
import org.circula.harness.ScenarioResult;
import org.circula.harness.ScenarioSuite;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever the scenarios bring about can be said, in sentences that have an end and a source. */
class EveryScenarioExplainedTest {

    private static final String WRITTEN_FOR_MACHINES =
            ".*(\\b\\d{4}-\\d\\d-\\d\\d\\b|\\bP\\d+[DMY]\\b|[{}]|\\bnull\\b).*";

    private static final List<Explained> EXPLAINED = new ArrayList<>();

    @BeforeAll
    static void explainEverything() {
        RuleBases law = RuleBasesLoader.load(Path.of("rules")).orThrow();
        Explainer explainer = Explainer.inEnglish(law);
        ScenarioReader reader = new ScenarioReader(LawVocabulary.of(law));
        for (ScenarioResult result :
                ScenarioSuite.run(law, reader.readFolder(Path.of("scenarios")), LocalDate.of(2026, 3, 1))) {
            String reading = result.scenario().reading().word();
            result.assessment().stream()
                    .map(Assessment::verdicts)
                    .flatMap(List::stream)
                    .forEach(verdict -> EXPLAINED.add(explainer.explain(verdict, reading)));
        }
    }

    @Test
    void everyVerdictAnswersInItsFirstSentence() {
        assertThat(EXPLAINED).hasSizeGreaterThan(100).allSatisfy(explained -> {
            assertThat(explained.headline().get(0).kind()).isEqualTo(Sentence.Kind.HEADLINE);
            assertThat(explained.label()).isNotBlank();
        });
    }

    @Test
    void everyLossSaysWhoBringsItAbout() {
        assertThat(EXPLAINED.stream()
                        .filter(explained -> explained.answer().equals("LOST"))
                        .filter(explained -> explained.effect().isPresent()))
                .isNotEmpty()
                .allSatisfy(explained -> assertThat(explained.headline())
                        .extracting(Sentence::kind)
                        .contains(Sentence.Kind.EFFECT));
    }

    @Test
    void everySentenceOfAFindingHasItsProvisionAndWhereAValueHoldsItsSource() {
        assertThat(findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.sentences())
                        .isNotEmpty()
                        .allSatisfy(sentence -> {
                            assertThat(sentence.provision()).contains(finding.provision());
                            if (finding.valueFrom().isPresent()) {
                                assertThat(sentence.citations())
                                        .as(sentence.text())
                                        .isNotEmpty();
                            }
                        }));
    }

    @Test
    void everySentenceHasAnEndAndNoneIsWrittenForMachines() {
        assertThat(sentences().map(Sentence::text).distinct())
                .isNotEmpty()
                .filteredOn(text -> !text.matches("(?s).+[.?!)]") || text.matches(WRITTEN_FOR_MACHINES))
                .isEmpty();
    }

    @Test
    void everythingMissingIsAskedAsAQuestion() {
        assertThat(EXPLAINED.stream()
                        .flatMap(explained -> explained.questions().stream())
                        .map(QuestionToPerson::text)
                        .distinct())
                .isNotEmpty()
                .filteredOn(text -> !text.contains("?"))
                .isEmpty();
    }

    private static Stream<ExplainedFinding> findings() {
        return EXPLAINED.stream()
                .flatMap(explained -> Stream.concat(explained.findings().stream(), explained.shown().stream()));
    }

    private static Stream<Sentence> sentences() {
        return EXPLAINED.stream()
                .flatMap(explained -> Stream.of(
                                explained.headline(),
                                explained.notChecked(),
                                explained.hangsOn(),
                                explained.otherReadings(),
                                explained.findings().stream()
                                        .flatMap(finding -> finding.sentences().stream())
                                        .toList())
                        .flatMap(List::stream));
    }
}
