package org.circula.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.circula.law.RuleBase;
import org.junit.jupiter.api.Test;

/** Rules compiled before are those of the same letters. */
class CompiledTextTest {

    private static final String RULE = """
            rule "A rule"
              @id("es.one")
            when
              Put( pathway == "es.temporary.keep" )
            then
              findings.record( drools.getMatch() );
            end
            """;
    private static final String OTHER = RULE.replace("es.one", "es.two").replace("A rule", "Another");

    @Test
    void theSameRulesAreTheSameInWhateverOrderTheirFilesAreTold() {
        assertThat(text("es/absence.drl", RULE, "es/visa.drl", OTHER))
                .isEqualTo(text("es/visa.drl", OTHER, "es/absence.drl", RULE));
    }

    @Test
    void oneLetterMakesThemOthers() {
        assertThat(text("es/absence.drl", RULE)).isNotEqualTo(text("es/absence.drl", RULE.replace("keep", "keeq")));
    }

    @Test
    void aBlankThatMeansNothingMakesThemOthersTooRatherThanAskWhatItMeans() {
        assertThat(text("es/absence.drl", RULE)).isNotEqualTo(text("es/absence.drl", RULE + " "));
    }

    @Test
    void aRuleInAnotherFileIsAnother() {
        assertThat(text("es/absence.drl", RULE + OTHER))
                .isNotEqualTo(text("es/absence.drl", RULE, "es/visa.drl", OTHER));
        assertThat(text("es/absence.drl", RULE)).isNotEqualTo(text("es/visa.drl", RULE));
    }

    @Test
    void aHashOfAnotherLengthIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompiledText("abc"))
                .withMessageContaining("\"abc\" has 3");
    }

    private static CompiledText text(String... filesAndRules) {
        SampleBases bases = SampleLaw.words();
        for (int at = 0; at < filesAndRules.length; at += 2) {
            bases.rules(filesAndRules[at], filesAndRules[at + 1]);
        }
        RuleBase spain = bases.bases().bases().get("es");
        List<RuleSource> sources = Arrays.stream(filesAndRules)
                .filter(spain.drl()::containsKey)
                .map(file -> RuleSource.of(spain, file))
                .toList();
        return CompiledText.of(sources);
    }
}
