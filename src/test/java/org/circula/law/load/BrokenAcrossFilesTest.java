package org.circula.law.load;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit together across files is told where it is used, with what to do. */
class BrokenAcrossFilesTest {

    @TempDir
    Path folder;

    @Test
    void aProvisionWithoutRuleIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "@id(\"eu.ltr.posted\")", "@id(\"eu.ltr.post\")")
                .isRefused(
                        folder,
                        ValidRules.UNION,
                        "  eu.ltr.posted:",
                        "has no rule",
                        "Write one with @id(\"eu.ltr.posted\") in eu/absence.drl");
    }

    @Test
    void aRuleWithoutProvisionIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "@id(\"eu.ltr.posted\")", "@id(\"eu.ltr.post\")")
                .isRefused(
                        folder,
                        ValidRules.UNION_RULES,
                        "rule \"Absences",
                        "no provision of this folder",
                        "Did you mean 'eu.ltr.posted'?");
    }

    @Test
    void aRuleForAnOverrideIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE_RULES, "@id(\"es.temporary.share\")", "@id(\"eu.ltr.absence\")")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE_RULES,
                        "rule \"Insurance",
                        "those take the Union's rule",
                        "Take this rule out");
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        RulesFixture.valid()
                .append(ValidRules.RESIDENCY, "pathways:\n  es.temporary.keep:\n    says: Again\n")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "  es.temporary.keep:",
                        "already given in es/residency.yaml:14",
                        "rename");
    }

    @Test
    void anActThatIsNotInTheSourcesIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "source: {act: BOE-A-2000-544, at: \"Art 162\"}",
                        "source: {act: BOE-A-2000-545, at: \"Art 162\"}")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "BOE-A-2000-545",
                        "There is no act",
                        "Did you mean 'BOE-A-2000-544'?");
    }

    @Test
    void anotherCountrysActIsNotCited() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION,
                        "source: {act: 32003L0109, at: \"Art 9(1)(c)\"}",
                        "source: {act: BOE-A-2000-544, at: \"Art 32\"}")
                .isRefused(folder, ValidRules.UNION, "BOE-A-2000-544", "There is no act", "sources.yaml");
    }

    @Test
    void anUnknownTerritoryIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "outside: EU", "outside: EUU")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.UNION,
                        "EUU",
                        "There is no territory or country 'EUU'",
                        "Did you mean 'EU'?");
    }

    @Test
    void anUnknownStatusIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "holds-any: [es.temporary]", "holds-any: [es.temporry]")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "es.temporry",
                        "There is no kind of status",
                        "Did you mean 'es.temporary'?");
    }

    @Test
    void anUnknownPrincipleIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "{breaks: absence-tolerance}", "{breaks: absence-tolerence}")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.UNION,
                        "absence-tolerence",
                        "There is no principle",
                        "Did you mean 'absence-tolerance'?");
    }

    @Test
    void anUnknownAnswerIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "asks: es.means", "asks: es.mean")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "asks: es.mean",
                        "There is no answer 'es.mean'",
                        "Did you mean 'es.means'?");
    }

    @Test
    void anUnknownEventIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "{event: departure}", "{event: departur}")
                .isRefused(folder, ValidRules.ABSENCE, "departur}", "There is no event", "Did you mean 'departure'?");
    }

    @Test
    void anUnknownBranchIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "whole: {take: insured-time, in: [\"ES\", EU], branch: old-age}",
                        "whole: {take: insured-time, in: [\"ES\", EU], branch: oldage}")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "oldage", "There is no branch", "Did you mean 'old-age'?");
    }

    @Test
    void anUnknownPathwayOfASharesIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.RESIDENCY, "es.temporary.keep: [", "es.temporary.kept: [")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.RESIDENCY,
                        "es.temporary.kept",
                        "There is no pathway",
                        "Did you mean 'es.temporary.keep'?");
    }

    @Test
    void anUnknownSeriesIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "keep: {at-most: P6M}", "keep: {at-most: {times: \"1.0\", of: es.wage}}")
                .isRefused(folder, ValidRules.ABSENCE, "es.wage", "There is no series", "series.yaml");
    }

    @Test
    void anUnknownRequirementIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "any-of: [es.temporary.means", "any-of: [es.temporary.mean")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "any-of: [es.temporary.mean",
                        "There is no provision",
                        "Did you mean 'es.temporary.means'?");
    }

    @Test
    void anExceptionThatDoesNotExistIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "lifted-by: [eu.ltr.posted]", "lifted-by: [eu.ltr.postd]")
                .isRefused(
                        folder,
                        ValidRules.UNION,
                        "lifted-by",
                        "There is no provision 'eu.ltr.postd'",
                        "Did you mean 'eu.ltr.posted'?");
    }

    @Test
    void whatTouchesAProvisionIsAnException() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "    may-not-apply: true\n",
                        "    may-not-apply: true\n    lifted-by: [es.temporary.means]\n")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "lifted-by", "of kind test", "only exceptions touch");
    }

    @Test
    void anExceptionThatNothingNamesIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "    lifted-by: [eu.ltr.posted]\n", "")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.UNION,
                        "  eu.ltr.posted:",
                        "No provision is touched",
                        "Name it in 'lifted-by'");
    }

    @Test
    void aProvisionThatNoPathwayNamesIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "    shows: [es.temporary.share]\n", "")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "  es.temporary.share:",
                        "No pathway requires or shows",
                        "so nobody would ever be told");
    }

    @Test
    void aQuantityIsNotRequired() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "all-of: [es.temporary.absence, {any-of",
                        "all-of: [es.temporary.share, es.temporary.absence, {any-of")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "es.temporary.share, es", "of kind quantity", "move it to 'shows'");
    }

    @Test
    void aRuleThatLeavesOutThePathwayIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE_RULES,
                        "@id(\"es.temporary.share\")\nwhen\n  Put( pathway == \"es.temporary.keep\" )",
                        "@id(\"es.temporary.share\")\nwhen\n  Put( pathway == \"eu.ltr.keep\" )")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "shows: [es.temporary.share]",
                        "does not concern the pathway",
                        "Add the pathway to the rule");
    }

    @Test
    void aRuleOfAPathwayThatDoesNotNameItIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE_RULES,
                        "@id(\"es.temporary.share\")\nwhen\n  Put( pathway == \"es.temporary.keep\" )",
                        "@id(\"es.temporary.share\")\nwhen\n  Put( pathway in ( \"es.temporary.keep\", \"eu.ltr.keep\" ) )")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE_RULES,
                        "rule \"Insurance",
                        "neither requires nor shows",
                        "Take the pathway out");
    }

    @Test
    void silenceMustBeDeclared() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "    may-not-apply: true\n", "")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "  es.temporary.student-bar:",
                        "stays silent for some",
                        "may-not-apply: true");
    }

    @Test
    void aPathwayOlderThanWhatItRequiresIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "{from: \"2011-06-30\", asks: es.means",
                        "{from: \"2025-05-21\", asks: es.means")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "any-of: [es.temporary.means",
                        "its first value begins on 2025-05-21",
                        "none: true with a source");
    }

    @Test
    void anOverrideOfWhatTheUnionDoesNotHaveIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "overrides:\n  eu.ltr.absence:", "overrides:\n  eu.ltr.absense:")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "eu.ltr.absense",
                        "The Union has no provision",
                        "Did you mean 'eu.ltr.absence'?");
    }

    @Test
    void anAnswerThatNobodyReadsIsRefused() {
        RulesFixture.valid()
                .append(ValidRules.FACTS, "  es.shoes: {type: yes-no, question: \"Do you wear shoes?\"}\n")
                .isRefusedForThisAlone(folder, ValidRules.FACTS, "es.shoes", "nobody should be asked", "Take it out");
    }

    @Test
    void anEventThatNobodyReadsIsRefused() {
        RulesFixture.valid()
                .append(ValidRules.FACTS, "events:\n  snow: {says: \"Snow\", question: \"Did it snow?\"}\n")
                .isRefusedForThisAlone(folder, ValidRules.FACTS, "snow", "nobody should be asked", "Take it out");
    }

    @Test
    void anAmountIsNoTest() {
        RulesFixture.valid()
                .replace(ValidRules.FACTS, "type: yes-no", "type: amount")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "asks: es.means", "no question of yes or no", "answered-amount");
    }

    @Test
    void nobodyIsCalledLowSkilled() {
        RulesFixture.valid()
                .replace(ValidRules.RESIDENCY, "says: Student in Spain", "says: Low-skilled student in Spain")
                .isRefusedForThisAlone(folder, ValidRules.RESIDENCY, "Low-skilled", "Name the work");
    }

    @Test
    void coverageByWhatDoesNotExistIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.COVERAGE, "\"es.temporary#employer\"", "\"es.temporary#employr\"")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.COVERAGE,
                        "employr",
                        "which does not exist",
                        "Did you mean 'es.temporary#employer'?");
    }

    @Test
    void coverageThatSaysNothingIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.COVERAGE,
                        "es.frame: {note: \"the size of a quota decides nothing about one person\"}",
                        "es.frame: {}")
                .isRefusedForThisAlone(
                        folder, ValidRules.COVERAGE, "es.frame", "neither encoded, nor", "Write encoded-by");
    }

    @Test
    void coverageThatIsTheSameAsNothingIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.COVERAGE, "same-as: es.absence", "same-as: es.absense")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.COVERAGE,
                        "es.absense",
                        "no coverage.yaml of the sheet names",
                        "Did you mean 'es.absence'?");
    }

    @Test
    void aFactCoveredTwiceIsRefused() {
        RulesFixture.valid()
                .put("eu/coverage.yaml", "sheet: eu-fr-es\nfacts:\n  es.frame: {note: again}\n")
                .isRefusedForThisAlone(
                        folder, "eu/coverage.yaml", "es.frame", "already covered in es/coverage.yaml", "Keep one");
    }
}
