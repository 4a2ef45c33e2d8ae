package org.circula.harness.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.circula.law.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which mutants a small law has, kind by kind. */
class MutantsTest {

    @TempDir
    private Path folder;

    private TinyLaw law;

    @BeforeEach
    void readTheLaw() {
        law = TinyLaw.in(folder);
    }

    @Test
    void aComparingWordBecomesTheOneThatDiffersAtTheThresholdAlone() {
        assertThat(law.changes(MutantKind.COMPARATOR))
                .containsExactly(
                        "es.card.absence: 2010-01-01, keep: less-than P6M → at-most P6M",
                        "es.card.absence: 2015-01-01, keep: less-than P12M → at-most P12M",
                        "es.card.in-all: 2020-01-01, keep: at-most P18M → less-than P18M");
    }

    @Test
    void aLimitIsShiftedByOneUnitBothWaysAndAShareToNothingAndToTheWhole() {
        assertThat(law.changes(MutantKind.LIMIT))
                .containsExactlyInAnyOrder(
                        "es.card.absence: 2010-01-01, keep: less-than P6M → less-than P7M",
                        "es.card.absence: 2010-01-01, keep: less-than P6M → less-than P5M",
                        "es.card.absence: 2015-01-01, keep: less-than P12M → less-than P13M",
                        "es.card.absence: 2015-01-01, keep: less-than P12M → less-than P11M",
                        "es.card.in-all: 2020-01-01, keep: at-most P18M → at-most P19M",
                        "es.card.in-all: 2020-01-01, keep: at-most P18M → at-most P17M",
                        "es.card: counts towards es.card.keep by 1/2 → 0",
                        "es.card: counts towards es.card.keep by 1/2 → 1");
    }

    @Test
    void aDateIsMovedByADayBothWaysButNotToWhereNobodyMayAsk() {
        assertThat(law.changes(MutantKind.DATE))
                .contains(
                        "es.card.absence: from 2010-01-01 → 2010-01-02",
                        "es.card.absence: from 2015-01-01 → 2014-12-31",
                        "es.card.absence: from 2015-01-01 → 2015-01-02",
                        "es.card.absence: Case 1 decided 2018-05-01 → 2018-04-30",
                        "es.card.keep: requirements from 2020-01-01 → 2020-01-02")
                .doesNotContain("es.card.absence: from 2010-01-01 → 2009-12-31");
    }

    @Test
    void theValueBeforeADateEndsWhereTheMovedOneBegins() {
        Mutant later = law.mutants(MutantKind.DATE).stream()
                .filter(mutant -> mutant.says().equals("from 2015-01-01 → 2015-01-02"))
                .findFirst()
                .orElseThrow();
        var values = ((Change.OfProvision) later.change()).instead().values();
        assertThat(values.get(0).until().orElseThrow()).hasToString("2015-01-01");
        assertThat(values.get(1).from()).hasToString("2015-01-02");
    }

    @Test
    void eachRequirementBesideOthersIsDropped() {
        assertThat(law.changes(MutantKind.REQUIREMENT))
                .containsExactlyInAnyOrder(
                        "es.card.keep: without es.card.absence",
                        "es.card.keep: without es.card.in-all",
                        "es.card.keep: without es.card.means and es.card.home",
                        "es.card.keep: without es.card.means",
                        "es.card.keep: without es.card.home");
    }

    @Test
    void allOfAndAnyOfAreSwapped() {
        assertThat(law.changes(MutantKind.JOIN))
                .containsExactlyInAnyOrder(
                        "es.card.keep: all-of → any-of of 3, the first of them es.card.absence",
                        "es.card.keep: any-of → all-of of 2, the first of them es.card.means");
    }

    @Test
    void anExceptionIsTakenFromWhatItTouches() {
        assertThat(law.changes(MutantKind.EXCEPTION))
                .containsExactly("es.card.absence: without the exception es.card.noticed");
    }

    @Test
    void aTerritoryBecomesAWiderOneOrAnotherCountry() {
        assertThat(law.changes(MutantKind.TERRITORY))
                .contains("es.card.absence: 2010-01-01, outside: ES → EU")
                .hasSize(3);
    }

    @Test
    void aWindowIsShiftedByOneUnit() {
        assertThat(law.changes(MutantKind.WINDOW))
                .containsExactlyInAnyOrder(
                        "es.card.in-all: 2020-01-01, window: P2Y → P3Y",
                        "es.card.in-all: 2020-01-01, window: P2Y → P1Y");
    }

    @Test
    void aConventionIsChangedInTheValueAndInWhatWasUnderstoodBeforeAJudgment() {
        assertThat(law.changes(MutantKind.CONVENTION))
                .contains(
                        "es.card.absence: 2015-01-01, broken-by: any-presence → residence-resumed",
                        "es.card.absence: before Case 1, broken-by: residence-resumed → any-presence",
                        "es.card.in-all: 2020-01-01, sum: months-then-30-days → days-of-30",
                        "es.card.noticed: 2010-01-01, as-presence: false → true");
    }

    @Test
    void aFactOfARuleIsDroppedAndASecondThingAskedOfAFactButNeverThePathwayNorWhatTheDaysLeftOutSayAgain() {
        assertThat(law.changes(MutantKind.RULE_CONDITION))
                .containsExactlyInAnyOrder(
                        "es.card.in-all: without state == \"ES\"",
                        "es.card.noticed: without Event( put == $put, kind == \"notice\" )");
    }

    @Test
    void eachMutantNamesTheLineOfWhatItChanges() throws Exception {
        List<String> lines = java.nio.file.Files.readAllLines(folder.resolve("es/absence.yaml"));
        for (Mutant mutant : law.mutants()) {
            Place place = mutant.place();
            if (mutant.kind() == MutantKind.COMPARATOR) {
                assertThat(lines.get(place.line() - 1)).contains("keep:");
            }
            if (mutant.says().startsWith("from ")) {
                assertThat(lines.get(place.line() - 1)).contains(mutant.says().substring(5, 15));
            }
        }
        List<String> rules = java.nio.file.Files.readAllLines(folder.resolve("es/absence.drl"));
        law.mutants(MutantKind.RULE_CONDITION)
                .forEach(mutant -> assertThat(rules.get(mutant.place().line() - 1))
                        .contains(mutant.says().substring("without ".length())));
    }
}
