package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.circula.law.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that cannot be used are refused before anybody is judged by them, with file, line and rule. */
class RuleBaseDefectsTest {

    private static final String GOOD = """
            rule "A good rule"
              @id("es.good")
            when
              Put( pathway == "es.temporary.keep" )
            then
              findings.record( drools.getMatch() );
            end
            """;

    @Test
    void aFaultOfWritingNamesFileLineAndRule() {
        RuleDefect defect =
                onlyDefect(GOOD + rule("es.bad", "Put( pathway == \"es.temporary.keep\", colour == \"red\" )"));
        assertThat(defect.place()).isEqualTo(new Place("es/residency.drl", 12));
        assertThat(defect.rule()).contains("The rule es.bad");
        assertThat(defect.provision()).contains("es.bad");
        assertThat(defect.message()).contains("colour");
    }

    @Test
    void aFaultThatTheBuilderThrowsNamesTheRule() {
        RuleDefect defect = onlyDefect(GOOD + rule("es.bad", "Put( pathway == \"es.temporary.keep\", id > \"abc\" )"));
        assertThat(defect.rule()).contains("The rule es.bad");
        assertThat(defect.place()).isEqualTo(new Place("es/residency.drl", 9));
    }

    @Test
    void aFaultWithoutALineNamesTheRule() {
        RuleDefect defect = onlyDefect(GOOD + rule("es.bad", "Put( pathway == \"es.temporary.keep\", truth != NO )"));
        assertThat(defect.rule()).contains("The rule es.bad");
        assertThat(defect.place().file()).isEqualTo("es/residency.drl");
        assertThat(defect.place().line()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void aMisspeltPathwayIsADefect() {
        RuleDefect defect = onlyDefect(GOOD + rule("es.bad", "Put( pathway == \"es.temprary.keep\" )"));
        assertThat(defect.message()).contains("no pathway \"es.temprary.keep\"");
        assertThat(defect.place()).isEqualTo(new Place("es/residency.drl", 9));
    }

    @Test
    void aRuleOfNoProvisionIsADefect() {
        RuleBaseDefectException refused = refused(SampleLaw.words()
                .rules("es/residency.drl", GOOD + rule("es.orphan", "Put( pathway == \"es.temporary.keep\" )"))
                .withoutProvision("es.orphan"));
        assertThat(refused.defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.message()).contains("no provision \"es.orphan\""));
    }

    @Test
    void aRuleWithoutAnIdIsADefect() {
        RuleDefect defect = onlyDefect(GOOD.replace("@id(\"es.good\")", ""));
        assertThat(defect.message()).contains("no @id");
    }

    @Test
    void twoRulesOfOneProvisionInOneFolderAreADefect() {
        RuleDefect defect = onlyDefect(GOOD + GOOD.replace("A good rule", "The same again"));
        assertThat(defect.rule()).contains("The same again");
        assertThat(defect.message()).contains("es/residency.drl:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Put( pathway == \"es.temporary.keep\", status == \"es.seasnal\" )",
                "Put( pathway == \"es.long-term.acquire\", status == \"es.temporary\" )",
                "Put( pathway == \"es.temporary.keep\", state == \"FR\" )",
                "Put( pathway == \"es.temporary.keep\", $put : id ) Event( put == $put, kind == \"a\", kind == \"b\" )",
                "Put( pathway == \"es.long-term.acquire\", $put : id ) Held( put == $put, time == \"after\" )"
            })
    void aRuleThatCanNeverFireIsADefect(String leftSide) {
        RuleDefect defect = onlyDefect(GOOD + rule("es.bad", leftSide));
        assertThat(defect.rule()).contains("The rule es.bad");
        assertThat(defect.message()).contains("does not fire");
    }

    @Test
    void aTimeThatIsNoneIsADefect() {
        RuleDefect defect = onlyDefect(GOOD
                + rule(
                        "es.bad",
                        "Put( pathway == \"es.temporary.keep\", $put : id ) Held( put == $put, time == \"befor\" )"));
        assertThat(defect.message()).contains("befor");
    }

    @Test
    void aRuleThatThrowsIsADefectThatSaysNothingOfTheLife() {
        RuleDefect defect = onlyDefect(GOOD
                + rule("es.bad", "Put( pathway == \"es.temporary.keep\" )")
                        .replaceFirst(
                                "(?s)findings[^;]*;(?!.*findings)",
                                "if (true) throw new IllegalStateException(\"no\");"));
        assertThat(defect.rule()).contains("The rule es.bad");
        assertThat(defect.provision()).isEqualTo(Optional.of("es.bad"));
        assertThat(defect.message()).contains("threw java.lang.IllegalStateException: no");
    }

    @Test
    void defectsOfAllBasesAreToldAtOnce() {
        RuleBaseDefectException refused = refused(SampleLaw.words()
                .rules("es/residency.drl", rule("es.bad", "Put( pathway == \"es.wrong\" )"))
                .rules("fr/residency.drl", rule("fr.bad", "Put( pathway == \"fr.wrong\" )")));
        assertThat(refused.defects())
                .extracting(defect -> defect.place().file())
                .containsExactly("es/residency.drl", "fr/residency.drl");
        assertThat(refused).hasMessageContaining("es, fr");
    }

    @Test
    void aDefectInTheLawOfTheUnionIsToldOnce() {
        RuleBaseDefectException refused = refused(SampleLaw.words()
                .rules("eu/absence.drl", rule("eu.bad", "Put( pathway == \"eu.wrong\" )"))
                .rules("es/residency.drl", GOOD));
        assertThat(refused.defects()).hasSize(1);
    }

    @Test
    void rulesThatNeverFireAreToldBesideDefectsInTheLawOfTheUnion() {
        RuleBaseDefectException refused = refused(SampleLaw.words()
                .rules("eu/absence.drl", rule("eu.bad", "Put( pathway == \"eu.wrong\" )"))
                .rules(
                        "es/residency.drl",
                        GOOD + rule("es.bad", "Put( pathway == \"es.temporary.keep\", status == \"es.seasnal\" )")));
        assertThat(refused.defects())
                .extracting(defect -> defect.provision().orElseThrow())
                .containsExactly("es.bad", "eu.bad");
        assertThat(refused).hasMessageContaining("es, eu");
    }

    private static String rule(String id, String leftSide) {
        return """
                rule "The rule %s"
                  @id("%s")
                when
                  %s
                then
                  findings.record( drools.getMatch() );
                end
                """.formatted(id, id, leftSide);
    }

    private static RuleDefect onlyDefect(String spanishRules) {
        List<RuleDefect> defects = refused(SampleLaw.words().rules("es/residency.drl", spanishRules))
                .defects();
        assertThat(defects).hasSize(1);
        return defects.get(0);
    }

    private static RuleBaseDefectException refused(SampleBases bases) {
        return catchThrowableOfType(
                RuleBaseDefectException.class,
                () -> Engines.compileAll(bases.bases()).close());
    }
}
