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
    void statusesThatHangOnEachOtherAreRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE, "provisions:\n", """
                          es.student.keep:
                            says: Keep the student's permit
                            question: keep
                            for: {holds-any: [es.student], in: "ES"}
                            encoded: {from: "2011-06-30"}
                            requires: [es.student.bar]
                        provisions:
                          es.student.bar:
                            kind: test
                            says: Nobody is a student and a worker
                            principle: neutral
                            may-not-apply: true
                            values:
                              - {from: "2011-06-30", holds: false, effect: may-be-withdrawn, source: {act: BOE-A-2000-544, at: "Art 47"}, grade: TEXT}
                        """)
                .replace(ValidRules.ABSENCE_RULES, "time == \"before\"", "time == \"with\"")
                .append(ValidRules.ABSENCE_RULES, """

                        rule "Nobody is a student and a worker"
                          @id("es.student.bar")
                        when
                          Put( pathway == "es.student.keep", $put : id )
                          Held( put == $put, kind == "es.temporary", time == "with" )
                        then
                          findings.record( drools.getMatch() );
                        end
                        """)
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.ABSENCE,
                        "  es.student.keep:",
                        "es.student → es.temporary → es.student",
                        "held before");
    }
}
