package org.circula.law.load;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that is used is given, once; else the place where it is used is told, with the name that was probably meant. */
class BrokenNamesTest {

    @TempDir
    Path folder;

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
