package org.circula.law.load;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a provision, a pathway or a status lacks or has too much is told with its line and what to do. */
class BrokenProvisionsTest {

    @TempDir
    Path folder;

    @Test
    void anUncitedValueIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "asks: es.means, effect: may-be-withdrawn, source: {act: BOE-A-2000-544, at: \"Art 47\"}",
                        "asks: es.means, effect: may-be-withdrawn")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "asks: es.means",
                        "The key 'source' is missing",
                        "Cite what was read");
    }

    @Test
    void aSourceWithoutItsPlaceInTheActIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "source: {act: BOE-A-2000-544, at: \"Art 162\"}",
                        "source: {act: BOE-A-2000-544}")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "source: {act: BOE-A-2000-544}", "'at' is missing", "article");
    }

    @Test
    void valuesOutOfOrderAreRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "{from: \"2024-03-04\", none: true", "{from: \"2010-03-04\", none: true")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "2010-03-04",
                        "before the one above it",
                        "in the order of their first days");
    }

    @Test
    void valuesThatOverlapAreRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "{from: \"2024-03-04\", none: true", "{from: \"2011-06-30\", none: true")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "{from: \"2011-06-30\", none: true",
                        "overlap",
                        "Give each its own first day");
    }

    @Test
    void aLimitWithoutMeasureIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION,
                        "        measure: {take: nearest-absence, outside: EU, since: grant-of-status, broken-by: any-presence}\n",
                        "")
                .isRefused(
                        folder,
                        ValidRules.UNION,
                        "from: \"2006-01-23\"\n        keep",
                        "'measure' is missing in a value of a limit",
                        "none: true");
    }

    @Test
    void aLimitWithoutThresholdIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "        keep: {at-most: P6M}\n", "")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "from: \"2011-06-30\"\n        measure",
                        "'keep' is missing",
                        "none: true");
    }

    @Test
    void aValueThatEndsTheRuleHasNoThreshold() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "none: true, source", "none: true, keep: {at-most: P6M}, source")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "none: true", "has nothing to say", "Take one of the two out");
    }

    @Test
    void aTestThatBothAsksAndHoldsIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "asks: es.means, effect", "asks: es.means, holds: true, effect")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "asks: es.means",
                        "either asks one answer or holds",
                        "one of the two");
    }

    @Test
    void anExceptionThatDoesNotSayHowIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "    how: leaves-out\n", "")
                .isRefused(folder, ValidRules.UNION, "kind: exception", "'how' is missing", "leaves-out");
    }

    @Test
    void aQuantityWithoutWholeIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, ", whole: {take: insured-time, in: [\"ES\", EU], branch: old-age}", "")
                .isRefusedForThisAlone(folder, ValidRules.ABSENCE, "part: {take", "'whole' is missing", "part");
    }

    @Test
    void aShareByWholeAndByRateIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "branch: old-age}, whole:",
                        "branch: old-age}, each: {share: \"1/40\", of: year}, whole:")
                .isRefusedForThisAlone(folder, ValidRules.ABSENCE, "each: {share", "'whole' or 'each'", "not both");
    }

    @Test
    void aRateByAUnitThatIsNoneIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "whole: {take: insured-time, in: [\"ES\", EU], branch: old-age}",
                        "each: {share: \"1/40\", of: week}")
                .isRefusedForThisAlone(folder, ValidRules.ABSENCE, "of: week", "'week'", "year");
    }

    @Test
    void aQuantityThatDoesNotSayWhatItGivesIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "    gives: share\n", "")
                .isRefused(folder, ValidRules.ABSENCE, "kind: quantity", "'gives' is missing", "gives: share");
    }

    @Test
    void aTakeWithoutWhatItNeedsIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, ", window: P12M", "")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "worst-window-absence",
                        "'window' is missing",
                        "cannot count without it");
    }

    @Test
    void aTakeWithWhatItDoesNotUseIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "outside: EU, since", "outside: EU, years: 3, since")
                .isRefused(folder, ValidRules.UNION, "years: 3", "does not use 'years'", "Take the key out");
    }

    @Test
    void anUnknownTakeIsRefusedWithTheNearestOne() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "take: nearest-absence", "take: nearest-absense")
                .isRefused(
                        folder, ValidRules.UNION, "nearest-absense", "is no take", "Did you mean 'nearest-absence'?");
    }

    @Test
    void aThresholdInAnotherUnitIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "keep: {at-most: P6M}", "keep: {at-most: \"6 quarters\"}")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "6 quarters",
                        "counts a period (P12M)",
                        "Write the threshold in that unit");
    }

    @Test
    void aThresholdWithoutUnitIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "keep: {at-most: P6M}", "keep: {at-most: 6}")
                .isRefused(folder, ValidRules.ABSENCE, "at-most: 6", "cannot be compared with", "90 days");
    }

    @Test
    void aThresholdOfMonthsLessDaysIsRead() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "keep: {at-most: P6M}", "keep: {at-most: P6M-90D}")
                .isAccepted(folder);
    }

    @Test
    void aThresholdThatMayBeLessThanNothingIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "keep: {at-most: P6M}", "keep: {at-most: P6M-168D}")
                .isRefused(folder, ValidRules.ABSENCE, "P6M-168D", "cannot be compared with", "90 days");
    }

    @Test
    void twoThresholdsInOneConditionAreRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "keep: {at-most: P6M}", "keep: {at-most: P6M, at-least: P1M}")
                .isRefused(folder, ValidRules.ABSENCE, "at-least: P1M", "a band is two provisions");
    }

    @Test
    void forceOutsideTheUnionIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "keep: {at-most: P12M}\n", "keep: {at-most: P12M}\n        force: floor\n")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "force: floor", "'force' does not belong", "'eu' alone");
    }

    @Test
    void aNumberInTheSentenceIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "says: Absences for work", "says: 12 absences for work")
                .isRefusedForThisAlone(
                        folder, ValidRules.UNION, "12 absences", "holds a number", "Say it without the number");
    }

    @Test
    void aTextReadWithoutItsStateIsRefused() {
        RulesFixture.valid()
                .replace("es/sources.yaml", ", text-of: \"2026-04-15\"", "")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "grade: TEXT\n        readings",
                        "which state of BOE-A-2000-544 was read",
                        "text-of");
    }

    @Test
    void aSecondAxisWhereThereIsNoneIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "keep: {at-most: P6M}",
                        "keep: {at-most: P6M}\n        in-force: {from: \"2012-01-01\"}")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "in-force", "dated by that day already", "Take 'in-force' out");
    }

    @Test
    void insuredTimeIsAddedInMonths() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "part: {take: insured-time, in: \"ES\", branch: old-age}",
                        "part: {take: insured-time, in: \"ES\", branch: old-age, sum: days}")
                .isRefused(folder, ValidRules.ABSENCE, "sum: days}", "Insured time is added up in months");
    }
}
