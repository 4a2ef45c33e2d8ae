package org.circula.law.load;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule must not say is told with its line, the reason and what to write instead. */
class BrokenRulesTest {

    @TempDir
    Path folder;

    @Test
    void aForbiddenWordIsRefusedWithTheWayRoundIt() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "  AwayFor( put", "  not AwayFor( put")
                .isRefusedForThisAlone(
                        folder, ValidRules.UNION_RULES, "  not AwayFor", "'not' is not allowed", "Write an exception");
    }

    @Test
    void aCountInARuleIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES,
                        "  AwayFor( put == $put, reason in ( \"work\" ) )",
                        "  accumulate( AwayFor( put == $put ) )")
                .isRefused(folder, ValidRules.UNION_RULES, "accumulate(", "a measure, in YAML");
    }

    @Test
    void aNumberInALeftSideIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "reason in ( \"work\" )", "reason == 12")
                .isRefused(folder, ValidRules.UNION_RULES, "reason == 12", "the number 12", "stand in YAML");
    }

    @Test
    void aDateInALeftSideIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "reason in ( \"work\" )", "reason == \"2024-01-28\"")
                .isRefused(folder, ValidRules.UNION_RULES, "2024-01-28", "the date", "stand in YAML");
    }

    @Test
    void anImportIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES,
                        "import org.circula.engine.fact.*;",
                        "import org.circula.engine.fact.*;\nimport java.util.Map;")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.UNION_RULES,
                        "java.util.Map",
                        "rules know only the facts",
                        "belongs in YAML");
    }

    @Test
    void aMissingGlobalIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "global org.circula.engine.fact.Findings findings;", "")
                .isRefusedAsAWhole(folder, ValidRules.UNION_RULES, "The global is missing", "Write: global");
    }

    @Test
    void anotherConsequenceIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES,
                        "AwayFor( put == $put, reason in ( \"work\" ) )\nthen\n  findings.record( drools.getMatch() );",
                        "AwayFor( put == $put, reason in ( \"work\" ) )\nthen\n  insert( \"x\" );")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.UNION_RULES,
                        "insert(",
                        "'insert' is not allowed",
                        "findings.record( drools.getMatch() );");
    }

    @Test
    void aSecondLineAfterThenIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES,
                        "AwayFor( put == $put, reason in ( \"work\" ) )\nthen\n",
                        "AwayFor( put == $put, reason in ( \"work\" ) )\nthen\n  System.out.println();\n")
                .isRefusedForThisAlone(
                        folder, ValidRules.UNION_RULES, "System.out", "one line that records", "Write: findings");
    }

    @Test
    void aRuleWithoutIdIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "  @id(\"eu.ltr.posted\")\n", "")
                .isRefused(folder, ValidRules.UNION_RULES, "rule \"Absences", "The rule has no @id", "Write @id(");
    }

    @Test
    void aSalienceIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES,
                        "  @id(\"eu.ltr.posted\")\n",
                        "  @id(\"eu.ltr.posted\")\n  salience 10\n")
                .isRefusedForThisAlone(
                        folder, ValidRules.UNION_RULES, "salience", "'salience' is not allowed", "Take it out");
    }

    @Test
    void anAgendaGroupIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES,
                        "  @id(\"eu.ltr.posted\")\n",
                        "  @id(\"eu.ltr.posted\")\n  agenda-group \"late\"\n")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.UNION_RULES,
                        "agenda-group",
                        "'agenda-group' is not allowed",
                        "order of rules");
    }

    @Test
    void aSecondRuleOfOneProvisionIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "@id(\"eu.ltr.posted\")", "@id(\"eu.ltr.absence\")")
                .isRefused(
                        folder,
                        ValidRules.UNION_RULES,
                        "rule \"Absences",
                        "already has a rule in eu/absence.drl:8",
                        "Keep one");
    }

    @Test
    void aSecondRuleOfOneNameIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES,
                        "rule \"Absences for work are not counted\"",
                        "rule \"Long-term status outlives an absence shorter than the limit\"")
                .isRefusedForThisAloneAt(
                        folder, ValidRules.UNION_RULES, 16, "is already that of the rule", "Say what is different");
    }

    @Test
    void anotherPackageIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "package eu.absence", "package eu.absences")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.UNION_RULES,
                        "package",
                        "named after the folder and the file",
                        "Write: package eu.absence");
    }

    @Test
    void aNameWithANumberIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "rule \"Absences for work", "rule \"12 absences for work")
                .isRefusedForThisAlone(
                        folder, ValidRules.UNION_RULES, "12 absences", "holds a number", "Say it without the number");
    }

    @Test
    void anUnknownFactIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "AwayFor( put", "AwayFrom( put")
                .isRefused(
                        folder,
                        ValidRules.UNION_RULES,
                        "AwayFrom",
                        "There is no fact 'AwayFrom'",
                        "Did you mean 'AwayFor'?");
    }

    @Test
    void anUnknownFieldIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "reason in", "reasons in")
                .isRefused(
                        folder,
                        ValidRules.UNION_RULES,
                        "reasons in",
                        "AwayFor has no field 'reasons'",
                        "Did you mean 'reason'?");
    }

    @Test
    void anUnknownWordIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "\"work\"", "\"wrok\"")
                .isRefusedForThisAlone(
                        folder,
                        ValidRules.UNION_RULES,
                        "\"wrok\"",
                        "There is no reason 'wrok'",
                        "Did you mean 'work'?");
    }

    @Test
    void anUnknownPathwayIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES, "Put( pathway == \"eu.ltr.keep\" )", "Put( pathway == \"eu.ltr.kep\" )")
                .isRefused(
                        folder,
                        ValidRules.UNION_RULES,
                        "\"eu.ltr.kep\"",
                        "There is no pathway",
                        "Did you mean 'eu.ltr.keep'?");
    }

    @Test
    void anUnknownTimeIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.ABSENCE_RULES, "time == \"before\"", "time == \"earlier\"")
                .isRefusedForThisAlone(
                        folder, ValidRules.ABSENCE_RULES, "\"earlier\"", "is no word for 'time'", "before");
    }

    @Test
    void anotherOperatorIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "reason in ( \"work\" )", "reason != \"work\"")
                .isRefused(
                        folder,
                        ValidRules.UNION_RULES,
                        "reason !=",
                        "compared by '==' or 'in'",
                        "and with nothing else");
    }

    @Test
    void aFactThatIsNotJoinedIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "put == $put, reason", "reason")
                .isRefusedForThisAlone(
                        folder, ValidRules.UNION_RULES, "AwayFor( reason", "not joined with the put", "put == $put");
    }

    @Test
    void aRuleWithoutPathwayIsRefused() {
        RulesFixture.valid()
                .replace(ValidRules.UNION_RULES, "Put( pathway == \"eu.ltr.keep\" )", "Put( state == \"ES\" )")
                .isRefused(
                        folder, ValidRules.UNION_RULES, "rule \"Long-term", "does not say which pathway", "Write Put(");
    }

    @Test
    void aRuleThatDoesNotEndIsRefused() {
        RulesFixture.valid()
                .replace(
                        ValidRules.UNION_RULES,
                        "  findings.record( drools.getMatch() );\nend\n\nrule \"Absences",
                        "  findings.record( drools.getMatch() );\n\nrule \"Absences")
                .isRefused(folder, ValidRules.UNION_RULES, "rule \"Long-term", "rule … when … then … end");
    }
}
