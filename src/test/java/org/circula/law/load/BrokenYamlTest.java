package org.circula.law.load;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the writing itself is told with its line and what to write instead. */
class BrokenYamlTest {

    @TempDir
    Path folder;

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "        taken: ", "        takken: ")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "takken", "The key 'takken' is not known", "Did you mean 'taken'?");
    }

    @Test
    void theRestOfATextWithACommaIsToldToBeQuoted() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION,
                        "source: {act: 32003L0109, at: \"Art 9(1)(c)\"}",
                        "source: {act: 32003L0109, at: Art 4, 2nd part}")
                .isRefusedForThisAlone(folder, ValidRules.UNION, "2nd part", "put that text in quotes");
    }

    @Test
    void aDuplicateKeyIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "    how: leaves-out\n", "    how: leaves-out\n    says: Twice\n")
                .isRefused(
                        folder,
                        ValidRules.UNION,
                        "    says: Absences for work",
                        "The key 'says' stands twice",
                        "Keep one");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        RulesFixture.valid()
                .replace(ValidRules.FACTS, "type: yes-no, question", "type: [yes-no, question")
                .isRefused(folder, ValidRules.FACTS, "es.means", "This is not YAML");
    }

    @Test
    void anAnchorIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.FACTS, "es.means: {", "es.means: &means {")
                .isRefused(folder, ValidRules.FACTS, "es.means", "Write the value out");
    }

    @Test
    void anAnchorOfAListIsRefused() {
        withAnchorAndAlias().isRefused(folder, "es/facts.yaml", "answers: &all", "Write the value out");
    }

    @Test
    void anAliasAfterTheListIsRefusedWhereItStands() {
        withAnchorAndAlias().isRefused(folder, "es/facts.yaml", "again: *all", "Write the value out");
    }

    private static RulesFixture withAnchorAndAlias() {
        return RulesFixture.valid()
                .put("es/facts.yaml", "answers: &all\n  - {of: es.means}\n  - [a, b]\nagain: *all\n");
    }

    @Test
    void aSecondDocumentIsRefusedWhereItBegins() {
        RulesFixture.valid()
                .replace(ValidRules.FACTS, "answers:", "answers: {}\n---\nanswers:")
                .isRefused(folder, ValidRules.FACTS, "---", "A second document begins here", "Leave out the line ---");
    }

    @Test
    void aKeyThatIsNoTextIsRefusedAndWhatStandsAfterItIsRead() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION,
                        "    how: leaves-out\n",
                        "    ? [a, {b: c}]\n    : {d: [e]}\n    how: leaves-out\n")
                .isRefusedForThisAlone(folder, ValidRules.UNION, "    ? [a, {b: c}]", "A key must be a text");
    }

    @Test
    void whatStandsUnderADuplicateKeyIsNotMixedWithTheRest() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "    how: leaves-out\n", "    how: leaves-out\n    how: {a: [b, {c: d}]}\n")
                .isRefusedForThisAlone(folder, ValidRules.UNION, "    how: {a:", "The key 'how' stands twice");
    }

    @Test
    void anEmptyFileIsRefused() {
        RulesFixture.valid()
                .put("es/visa.yaml", "# nothing\n")
                .isRefusedAsAWhole(folder, "es/visa.yaml", "The file is empty");
    }

    @Test
    void aFileWithoutPlaceIsRefused() {
        RulesFixture.valid()
                .put("es/absences.yaml", "pathways: {}\n")
                .isRefusedAsAWhole(folder, "es/absences.yaml", "would never be read", "Did you mean 'absence.yaml'?");
    }

    @Test
    void aFolderThatIsNoCountryIsRefused() {
        RulesFixture.valid().put("uk/facts.yaml", "answers: {}\n").isRefusedAsAWhole(folder, "uk/", "ISO 3166-1", "gb");
    }

    @Test
    void aDateThatIsNoDayIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "encoded: {from: \"2011-06-30\"}", "encoded: {from: \"2011-02-30\"}")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "2011-02-30",
                        "not a day of the calendar",
                        "Write it as \"2024-01-28\"");
    }

    @Test
    void aPeriodThatIsNotIsoIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "window: P12M", "window: 1 year")
                .isRefused(folder, ValidRules.ABSENCE, "window: 1 year", "'1 year' is not a period", "P12M");
    }

    @Test
    void aShareThatIsNoFractionIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.RESIDENCY, "share: \"1/2\"", "share: \"0.5\"")
                .isRefusedForThisAlone(
                        folder, ValidRules.RESIDENCY, "share: \"0.5\"", "'0.5' is not a share", "\"1/2\"");
    }

    @Test
    void aCountryThatIsNotIsoIsRefused() {
        RulesFixture.valid()
                .replace("territories.yaml", "\"GB\": [", "\"UK\": [")
                .isRefusedForThisAlone(folder, "territories.yaml", "UK", "There is no country 'UK'", "ISO 3166-1");
    }

    @Test
    void anUnknownGradeIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION,
                        "\"Art 9(1)(c)\"}\n        grade: TEXT",
                        "\"Art 9(1)(c)\"}\n        grade: READ")
                .isRefused(folder, ValidRules.UNION, "grade: READ", "'READ' is no grade", "TEXT");
    }

    @Test
    void aShadedGradeNeedsItsNote() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION,
                        "\"Art 9(1)(c)\"}\n        grade: TEXT",
                        "\"Art 9(1)(c)\"}\n        grade: TEXT~")
                .isRefusedForThisAlone(folder, ValidRules.UNION, "grade: TEXT~", "Add the note");
    }

    @Test
    void anIdInCapitalsIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.RESIDENCY, "es.student:", "es.Student:")
                .isRefused(folder, ValidRules.RESIDENCY, "es.Student", "not written as ids are", "Rename it");
    }

    @Test
    void anIdThatDoesNotBeginWithItsFolderIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.RESIDENCY, "  es.student:", "  fr.student:")
                .isRefused(
                        folder,
                        ValidRules.RESIDENCY,
                        "fr.student:",
                        "does not begin with its folder's name",
                        "Rename it to 'es.fr.student'");
    }

    @Test
    void anAnswerThatDoesNotBeginWithItsFolderIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.FACTS, "es.means", "means")
                .isRefused(folder, ValidRules.FACTS, "  means", "Rename it to 'es.means'");
    }
}
