package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reform with one fault is refused with the place in its own files. */
class BrokenReformsTest {

    @TempDir
    private Path folder;

    @Test
    void theReformOfTheseTestsIsAccepted() {
        assertThat(new ReformFixture().faults(folder)).isEmpty();
    }

    @Test
    void aReformWithoutAStage() {
        new ReformFixture()
                .replace(ReformFixture.REFORM, "stage: proposed\n", "")
                .isRefused(
                        folder, ReformFixture.REFORM, "says", "'stage' is missing", "proposed, withdrawn or suggested");
    }

    @Test
    void aStageThatIsNone() {
        new ReformFixture()
                .replace(ReformFixture.REFORM, "proposed", "propposed")
                .isRefused(
                        folder, ReformFixture.REFORM, "stage", "is no stage of a reform", "Did you mean 'proposed'?");
    }

    @Test
    void aFolderWithoutAReform() {
        assertThat(new ReformFixture().faults(folder)).isEmpty();
        Path empty = folder.resolve("rules");
        assertThatThrownBy(() -> ReformFiles.read(empty))
                .isInstanceOf(UnusableRulesException.class)
                .hasMessageContaining("A reform is a folder with reform.yaml");
    }

    @Test
    void aFileThatHasNoPlace() {
        assertThat(new ReformFixture().put("es/abscence.yaml", "changes: {}\n").faults(folder))
                .anySatisfy(fault -> {
                    assertThat(fault.place().file()).endsWith("less-absence/es/abscence.yaml");
                    assertThat(fault.message()).contains("no place in a reform", "absence.yaml");
                });
    }

    @Test
    void aRuleBaseThatThereIsNot() {
        assertThat(new ReformFixture().put("fr/absence.yaml", "changes: {}\n").faults(folder))
                .anySatisfy(fault -> assertThat(fault.message()).contains("no rule base 'fr'", "es, eu"));
    }

    @Test
    void aChangeOfWhatThereIsNot() {
        new ReformFixture()
                .replace(ReformFixture.ABSENCE, "  eu.ltr.absence:", "  eu.ltr.abscence:")
                .isRefused(
                        folder,
                        ReformFixture.ABSENCE,
                        "eu.ltr.abscence",
                        "nothing to change",
                        "Did you mean 'eu.ltr.absence'?");
    }

    @Test
    void aChangeWithoutASource() {
        new ReformFixture()
                .replace(ReformFixture.ABSENCE, "    source: {act: PAPER, at: \"p 3\"}\n", "")
                .isRefused(folder, ReformFixture.ABSENCE, "    keep", "'source' is missing in a change");
    }

    @Test
    void aChangeOfAPartThatNoValueHas() {
        new ReformFixture()
                .replace(ReformFixture.ABSENCE, "    keep: {at-most: P24M}", "    due.within: P3M")
                .isRefused(folder, ReformFixture.ABSENCE, "    due.within", "has no part by one of these paths");
    }

    @Test
    void aLimitOfTheWrongUnit() {
        new ReformFixture()
                .replace(ReformFixture.ABSENCE, "keep: {at-most: P24M}", "keep: {at-most: \"24 statuses\"}")
                .isRefused(folder, ReformFixture.ABSENCE, "    keep", "counts a period");
    }

    @Test
    void aProvisionThatIsLawAlready() {
        new ReformFixture()
                .replace(ReformFixture.ABSENCE, "  es.paper.means:\n", "  es.temporary.means:\n")
                .isRefused(folder, ReformFixture.ABSENCE, "  es.temporary.means:", "is law already", "'changes'");
    }

    @Test
    void requirementsOfAPathwayThatThereIsNot() {
        new ReformFixture()
                .replace(ReformFixture.ABSENCE, "  es.temporary.keep:", "  es.temporal.keep:")
                .isRefused(folder, ReformFixture.ABSENCE, "es.temporal.keep", "is no pathway of this file");
    }

    @Test
    void aNewProvisionWithoutARule() {
        new ReformFixture()
                .replace(ReformFixture.ABSENCE_RULES, "@id(\"es.paper.means\")", "@id(\"es.paper.mean\")")
                .isRefused(folder, ReformFixture.ABSENCE, "  es.paper.means:", "has no rule");
    }

    @Test
    void rulesInThePackageOfTheLaw() {
        new ReformFixture()
                .replace(ReformFixture.ABSENCE_RULES, "package es.reform.absence", "package es.absence")
                .isRefused(folder, ReformFixture.ABSENCE_RULES, "package", "package es.reform.absence");
    }

    @Test
    void aSectionThatThereIsNot() {
        new ReformFixture()
                .append(ReformFixture.ABSENCE, "repeals: {}\n")
                .isRefused(folder, ReformFixture.ABSENCE, "repeals", "'repeals' is not known");
    }
}
