package org.circula.law.load;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pathway, a judgment or a reading lacks or has too much is told with its line and what to do. */
class BrokenPathwaysAndReadingsTest {

    private static final String KEEP_AS_HOLDER = "question: keep\n    for: {holds-any: [eu.ltr]}";
    private static final String CLAIM_AS_INSURED = "question: claim\n    for: {insured-in: EU, branch: old-age}";

    @TempDir
    Path folder;

    @Test
    void aRequirementOfKeepingWithoutEffectIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "        effect: must-be-withdrawn\n        source: {act: BOE-A-2000-544",
                        "        source: {act: BOE-A-2000-544")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "- from: \"2011-06-30\"\n        measure",
                        "does not say what happens otherwise",
                        "lapses-by-law");
    }

    @Test
    void aJudgmentWithoutBeforeOrAnnulsIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "reaches-back: true, annuls: true", "reaches-back: true")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE, "STS 731/2023", "annuls: true", "Write one of the two");
    }

    @Test
    void aJudgmentThatChangesNothingIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "before: {measure.broken-by", "before: {part.broken-by")
                .isRefusedForThisAlone(
                        folder, ValidRules.UNION, "before: {part", "No value of this provision has the part", "keep");
    }

    @Test
    void aReadingWithoutItsSentenceIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "            says: Months are counted as thirty days\n", "")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "instead: {measure.sum",
                        "'says' is missing",
                        "Say in one sentence");
    }

    @Test
    void aReadingThatReadsNothingOtherwiseIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "instead: {measure.sum", "instead: {part.sum")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "instead: {part",
                        "begins with a key that this value does not have");
    }

    @Test
    void aPathwayWithoutEncodedPeriodIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "    encoded: {from: \"2011-06-30\"}\n", "")
                .isRefused(
                        folder,
                        ValidRules.ABSENCE,
                        "says: Keep temporary",
                        "'encoded' is missing",
                        "earlier questions are refused");
    }

    @Test
    void aPathwayThatSaysTwiceWhoseItIsIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, "for: {holds-any: [eu.ltr]}", "for: {holds-any: [eu.ltr], everybody: true}")
                .isRefused(folder, ValidRules.UNION, "everybody: true", "exactly one way");
    }

    @Test
    void aPathwayForTheInsuredIsAccepted() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, KEEP_AS_HOLDER, CLAIM_AS_INSURED)
                .isAccepted(folder);
    }

    @Test
    void aPathwayForTheInsuredNamesABranch() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, KEEP_AS_HOLDER, CLAIM_AS_INSURED.replace(", branch: old-age", ""))
                .isRefused(folder, ValidRules.UNION, "insured-in: EU", "'branch' is missing");
    }

    @Test
    void aPathwayForTheInsuredNamesATerritory() {
        RulesFixture.valid()
                .replace(ValidRules.UNION, KEEP_AS_HOLDER, CLAIM_AS_INSURED.replace("insured-in: EU, ", ""))
                .isRefused(folder, ValidRules.UNION, "branch: old-age", "'insured-in' is missing");
    }

    @Test
    void aPathwayForTheInsuredNamesATerritoryThatIsKnown() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION, KEEP_AS_HOLDER, CLAIM_AS_INSURED.replace("insured-in: EU", "insured-in: EUU"))
                .isRefused(folder, ValidRules.UNION, "insured-in: EUU", "EUU");
    }

    @Test
    void onlyThePathwaysOfTheUnionAreForTheInsured() {
        RulesFixture.valid()
                .replace(
                        ValidRules.ABSENCE,
                        "in: \"ES\"}\n    encoded",
                        "in: \"ES\", insured-in: EU, branch: old-age}\n    encoded")
                .isRefused(folder, ValidRules.ABSENCE, "insured-in: EU", "Only pathways of the Union");
    }

    @Test
    void aPathwayOfAnotherCountryIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "in: \"ES\"}\n    encoded", "in: \"FR\"}\n    encoded")
                .isRefusedForThisAlone(folder, ValidRules.ABSENCE, "in: \"FR\"", "asked in 'FR'", "Move it");
    }
}
