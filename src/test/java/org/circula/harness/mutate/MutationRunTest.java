package org.circula.harness.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutants tried against scenarios: what is tested is noticed, what is not survives, and a life that would notice is told. */
class MutationRunTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** Both sides of the twelve months, on the day itself; nothing of the six months before 2015. */
    private static final String TWELVE_MONTHS = """
            - name: Back on the last day before twelve months
              as-of: "2016-06-01"
              life:
                stays: [{in: "ES", from: "2012-01-01", to: "2015-05-10"}, {in: "ES", from: "2016-05-10"}]
                statuses: [{kind: es.card, in: "ES", from: "2012-01-01"}]
                events: []
              expect: {es.card.keep: KEPT}
            - name: Back a day later
              as-of: "2016-06-01"
              life:
                stays: [{in: "ES", from: "2012-01-01", to: "2015-05-10"}, {in: "ES", from: "2016-05-11"}]
                statuses: [{kind: es.card, in: "ES", from: "2012-01-01"}]
                events: []
              expect: {es.card.keep: LOST}
            - name: Work away that was made known is not counted
              as-of: "2016-06-01"
              life:
                stays: [{in: "ES", from: "2012-01-01", to: "2014-05-10"}, {in: "FR", from: "2014-05-11", to: "2016-05-10", reason: work}, {in: "ES", from: "2016-05-11"}]
                statuses: [{kind: es.card, in: "ES", from: "2012-01-01"}]
                events: [{kind: notice, date: "2014-05-01"}]
              expect: {es.card.keep: KEPT}
            """;

    @TempDir
    private Path folder;

    private TinyLaw law;

    @BeforeEach
    void readTheLaw() {
        law = TinyLaw.in(folder);
    }

    @Test
    void aTestedLimitIsNoticedAndAnUntestedOneSurvives() {
        MutationReport report = run(TWELVE_MONTHS, 0);
        assertThat(report.failing()).isEmpty();
        assertThat(killed(report, MutantKind.COMPARATOR))
                .containsExactly("2015-01-01, keep: less-than P12M → at-most P12M");
        assertThat(killed(report, MutantKind.LIMIT))
                .contains(
                        "2015-01-01, keep: less-than P12M → less-than P13M",
                        "2015-01-01, keep: less-than P12M → less-than P11M");
        assertThat(survived(report, MutantKind.LIMIT))
                .contains(
                        "2010-01-01, keep: less-than P6M → less-than P7M",
                        "2020-01-01, keep: at-most P18M → at-most P19M");
    }

    @Test
    void anExceptionAndARuleThatAScenarioNeedsAreNoticed() {
        MutationReport report = run(TWELVE_MONTHS, 0);
        assertThat(killed(report, MutantKind.EXCEPTION)).containsExactly("without the exception es.card.noticed");
        assertThat(survived(report, MutantKind.RULE_CONDITION)).contains("without state == \"ES\"");
    }

    @Test
    void aRuleConditionIsNoticedByTheLifeThatLacksIt() {
        MutationReport report = run(TWELVE_MONTHS + """
                - name: Work away of which nobody was told counts
                  as-of: "2016-06-01"
                  life:
                    stays: [{in: "ES", from: "2012-01-01", to: "2014-05-10"}, {in: "FR", from: "2014-05-11", to: "2016-05-10", reason: work}, {in: "ES", from: "2016-05-11"}]
                    statuses: [{kind: es.card, in: "ES", from: "2012-01-01"}]
                    events: []
                  expect: {es.card.keep: LOST}
                """, 0);
        assertThat(killed(report, MutantKind.RULE_CONDITION))
                .containsExactly("without Event( put == $put, kind == \"notice\" )");
    }

    @Test
    void theScoreCountsWhatWasNoticed() {
        MutationReport report = run(TWELVE_MONTHS, 0);
        Score comparators = report.scoresByKind("es").get(MutantKind.COMPARATOR);
        assertThat(comparators).isEqualTo(new Score(1, 3));
        assertThat(comparators.percent()).isEqualTo(33);
        assertThat(comparators.reaches(33)).isTrue();
        assertThat(comparators.reaches(34)).isFalse();
        assertThat(report.scores().get("es").all()).isEqualTo(report.results().size());
    }

    @Test
    void theLifePrintedForASurvivorTellsItFromTheLaw() {
        MutationReport report = run(TWELVE_MONTHS, 300);
        List<MutantResult> told = report.survivors().stream()
                .filter(result -> result.life().orElseThrow().telling().isPresent())
                .toList();
        assertThat(told)
                .extracting(result -> result.mutant().says())
                .contains("2020-01-01, keep: at-most P18M → at-most P19M", "from 2015-01-01 → 2015-01-02");
        try (Engine engine = Engines.compileAll(law.law())) {
            Judging judging = new Judging(TODAY);
            for (MutantResult result : told) {
                Mutant mutant = result.mutant();
                if (mutant.kind() == MutantKind.RULE_CONDITION) {
                    continue;
                }
                String printed =
                        ScenarioText.of(result.life().orElseThrow().telling().orElseThrow());
                Scenario pasted = law.scenarios(printed).get(0);
                assertThat(new ScenarioRunner(judging.assessor(law.law(), engine::mark))
                                .run(pasted)
                                .failures())
                        .isEmpty();
                assertThat(new ScenarioRunner(judging.assessor(MutatedLaw.of(law.law(), mutant), engine::mark))
                                .run(pasted)
                                .failures())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aScenarioThatFailsOnTheLawAsItIsTakesNoPart() {
        MutationReport report = run(TWELVE_MONTHS.replace("KEPT", "LOST"), 0);
        assertThat(report.failing())
                .extracting(result -> result.scenario().name())
                .containsExactly(
                        "Back on the last day before twelve months", "Work away that was made known is not counted");
    }

    private MutationReport run(String scenarios, int lives) {
        return new MutationRun(law.law(), new Mutants(law.law(), folder).of("es"), TODAY, lives)
                .run(law.scenarios(scenarios));
    }

    private static List<String> killed(MutationReport report, MutantKind kind) {
        return report.results().stream()
                .filter(result -> result.killed() && result.mutant().kind() == kind)
                .map(result -> result.mutant().says())
                .toList();
    }

    private static List<String> survived(MutationReport report, MutantKind kind) {
        return report.survivors().stream()
                .filter(result -> result.mutant().kind() == kind)
                .map(result -> result.mutant().says())
                .toList();
    }
}
