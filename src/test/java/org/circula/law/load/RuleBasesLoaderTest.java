package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.circula.law.Judgment;
import org.circula.law.LeftSide;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.SumRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBasesLoaderTest {

    @TempDir
    Path folder;

    private RuleBases bases;

    @BeforeEach
    void loadTheValidFolder() {
        bases = RulesFixture.valid().load(folder).orThrow();
    }

    @Test
    void everyEntryIsFoundUnderItsId() {
        assertThat(bases.bases()).containsOnlyKeys("es", "eu");
        assertThat(bases.bases().get("es").provisions())
                .containsOnlyKeys(
                        "es.temporary.absence", "es.temporary.means", "es.temporary.student-bar", "es.temporary.share");
        assertThat(bases.bases().get("es").overrides()).containsOnlyKeys("eu.ltr.absence");
        assertThat(bases.pathway("eu.ltr.keep")).isPresent();
        assertThat(bases.status("es.student")).isPresent();
        assertThat(bases.source("es", "TREATY")).isPresent();
        assertThat(bases.words().territories().get("EU").members()).containsOnlyKeys("ES", "GB");
    }

    @Test
    void eachValueEndsOnTheDayBeforeTheNextBegins() {
        List<ProvisionValue> values = provision("es.temporary.absence").values();

        assertThat(values.get(0).until()).contains(LocalDate.parse("2024-03-03"));
        assertThat(values.get(1).until()).isEmpty();
        assertThat(values.get(1).none()).isTrue();
    }

    @Test
    void aJudgmentTellsTheValuesBeforeIt() {
        Provision provision = provision("eu.ltr.absence");
        Judgment judgment = provision.judgments().get(0);

        assertThat(brokenBy(provision.values().get(0))).isEqualTo(BrokenBy.ANY_PRESENCE);
        assertThat(brokenBy(judgment.valuesBefore().get(0))).isEqualTo(BrokenBy.RESIDENCE_RESUMED);
        assertThat(judgment.valuesBefore().get(0).keep())
                .isEqualTo(provision.values().get(0).keep());
    }

    @Test
    void anAnnulledRuleKeepsItsValuesAsTheyWereApplied() {
        Provision provision = provision("es.temporary.absence");

        assertThat(provision.judgments().get(0).annuls()).isTrue();
        assertThat(provision.judgments().get(0).valuesBefore()).isEqualTo(provision.values());
    }

    @Test
    void aReadingIsACompleteValue() {
        ProvisionValue value = provision("es.temporary.absence").values().get(0);
        ProvisionValue reading = value.readings().get(0).value();

        assertThat(value.measure().orElseThrow().sum()).contains(SumRule.MONTHS_THEN_30_DAYS);
        assertThat(reading.measure().orElseThrow().sum()).contains(SumRule.DAYS_OF_30);
        assertThat(reading.keep()).isEqualTo(value.keep());
        assertThat(reading.until()).isEqualTo(value.until());
        assertThat(reading.readings()).isEmpty();
    }

    @Test
    void aRuleTellsWhichFactsItAsksFor() {
        RuleText rule = bases.bases().get("es").ruleTexts().get("es.temporary.student-bar");

        assertThat(rule.name()).isEqualTo("A former student is barred");
        assertThat(rule.text()).startsWith("rule \"A former").endsWith("end");
        assertThat(rule.leftSide().pathways()).containsExactly("es.temporary.keep");
        assertThat(rule.leftSide().asked())
                .containsExactly(
                        new LeftSide.Pattern("Held", Map.of("kind", List.of("es.student"), "time", List.of("before"))));
    }

    @Test
    void theHashTurnsOnlyWithTheFolderAndTheSharedWords(@TempDir Path other) {
        RuleBases changed = RulesFixture.valid()
                .append(ValidRules.ABSENCE_RULES, "// A remark.\n")
                .load(other)
                .orThrow();

        assertThat(hash(changed, "es")).hasSize(64).isNotEqualTo(hash(bases, "es"));
        assertThat(hash(changed, "eu")).isEqualTo(hash(bases, "eu"));
    }

    @Test
    void theFolderMayLieInAJar(@TempDir Path other) throws Exception {
        Path jar = other.resolve("app.jar");
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            RulesFixture.valid().writeTo(Files.createDirectories(inside.getPath("rules")));
        }
        String address = "jar:" + jar.toUri() + "!/rules/principles.yaml";

        try (RulesFolder rules = RulesFolder.besideClasses(address)) {
            RuleBases fromJar = RuleBasesLoader.load(rules.path()).orThrow();
            assertThat(hash(fromJar, "es")).isEqualTo(hash(bases, "es"));
        }
    }

    private Provision provision(String id) {
        return bases.bases().values().stream()
                .flatMap(base -> base.provisions().values().stream())
                .filter(provision -> provision.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BrokenBy brokenBy(ProvisionValue value) {
        return value.measure().orElseThrow().brokenBy().orElseThrow();
    }

    private static String hash(RuleBases bases, String jurisdiction) {
        return bases.bases().get(jurisdiction).contentHash();
    }
}
