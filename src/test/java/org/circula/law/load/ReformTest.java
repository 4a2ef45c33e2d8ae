package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.circula.law.Condition;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.Reform;
import org.circula.law.RuleBases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reform makes of a rules folder. */
class ReformTest {

    private static final LocalDate BEGINS = LocalDate.parse("2027-01-01");

    @TempDir
    private Path folder;

    @Test
    void saysWhoseItIsAndHowFarItHasCome() {
        Reform reform = new ReformFixture().read(folder).reform();
        assertThat(reform.id()).isEqualTo("less-absence");
        assertThat(reform.by()).isEqualTo("the Government of Spain");
        assertThat(reform.stage()).isEqualTo(Reform.Stage.PROPOSED);
        assertThat(reform.from()).isEqualTo(BEGINS);
    }

    @Test
    void aChangedLimitHoldsFromTheDayOfTheReformAndTheOldOneUntilTheDayBefore() {
        List<ProvisionValue> values =
                override(new ReformFixture().reformed(folder)).values();
        assertThat(values).hasSize(2);
        assertThat(values.get(0).until()).contains(LocalDate.parse("2026-12-31"));
        assertThat(values.get(0).keep())
                .isEqualTo(override(ReformFixture.law(folder)).values().get(0).keep());
        assertThat(values.get(1).from()).isEqualTo(BEGINS);
        assertThat(limit(values.get(1))).isEqualTo(Period.ofMonths(24));
    }

    @Test
    void whatAChangeDoesNotNameStaysAsTheLawHasIt() {
        List<ProvisionValue> values =
                override(new ReformFixture().reformed(folder)).values();
        assertThat(values.get(1).measure()).isEqualTo(values.get(0).measure());
        assertThat(values.get(1).effect()).isEqualTo(values.get(0).effect());
        assertThat(values.get(1).sources().get(0).act()).isEqualTo("PAPER");
    }

    @Test
    void nothingOfTheTextThatWasReadIsSaidOfTheNewOne() {
        ReformFixture reform = new ReformFixture().replace(ReformFixture.ABSENCE, "changes:\n", """
                        changes:
                          es.temporary.absence: {from: "2020-01-01", keep: {at-most: P3M}, source: {act: PAPER, at: "p 5"}, grade: TEXT}
                        """);
        ProvisionValue changed = provision(reform.reformed(folder), "es.temporary.absence")
                .values()
                .get(1);
        assertThat(changed.from()).isEqualTo(LocalDate.parse("2020-01-01"));
        assertThat(changed.readings()).isEmpty();
        assertThat(changed.taken()).isEmpty();
    }

    @Test
    void whatTheLawItselfEndsLaterEndsAllTheSame() {
        ReformFixture reform = new ReformFixture().replace(ReformFixture.ABSENCE, "changes:\n", """
                        changes:
                          es.temporary.absence: {from: "2020-01-01", keep: {at-most: P3M}, source: {act: PAPER, at: "p 5"}, grade: TEXT}
                        """);
        assertThat(provision(reform.reformed(folder), "es.temporary.absence").values())
                .extracting(value -> value.from() + (value.none() ? " none" : ""))
                .containsExactly("2011-06-30", "2020-01-01", "2024-03-04 none");
    }

    @Test
    void whereTheLawBeginsAfterTheDayOfTheReformTheChangeBeginsWithIt() {
        ReformFiles reform = new ReformFixture().read(folder).holdingFrom(LocalDate.parse("2000-01-01"));
        List<ProvisionValue> values = override(
                        RuleBasesLoader.load(RulesFixture.valid().writeTo(folder.resolve("rules")), reform)
                                .orThrow())
                .values();
        assertThat(values).extracting(ProvisionValue::from).containsExactly(LocalDate.parse("2009-12-13"));
        assertThat(limit(values.get(0))).isEqualTo(Period.ofMonths(24));
    }

    @Test
    void aChangedPartStandsInValuesThatTheLawBringsLaterToo() {
        ReformFixture reform = new ReformFixture().put("es/residency.yaml", """
                changes:
                  es.temporary:
                    employer: {from: "2015-01-01", value: several, source: {act: PAPER, at: "p 6"}, grade: TEXT}
                """);
        assertThat(reform.reformed(folder)
                        .status("es.temporary")
                        .orElseThrow()
                        .attributes()
                        .get("employer"))
                .extracting(value -> value.from() + " " + value.value())
                .containsExactly("2009-12-13 one", "2015-01-01 several", "2022-08-16 several");
    }

    @Test
    void aRepealedProvisionIsNoRuleFromTheDayOn() {
        ReformFixture reform = new ReformFixture()
                .replace(ReformFixture.ABSENCE, "    keep: {at-most: P24M}\n", "    none: \"true\"\n");
        List<ProvisionValue> values = override(reform.reformed(folder)).values();
        assertThat(values).extracting(ProvisionValue::none).containsExactly(false, true);
        assertThat(values.get(1).keep()).isEmpty();
    }

    @Test
    void sharesOfTimeChangeByThePathwayTheyCountTowards() {
        ReformFixture reform = new ReformFixture()
                .put(
                        "es/residency.yaml",
                        "changes:\n  es.student: {counts-towards: {es.temporary.keep: {share: \"1\", source: {act: PAPER, at: \"p 6\"}, grade: TEXT}}}\n");
        assertThat(reform.reformed(folder)
                        .status("es.student")
                        .orElseThrow()
                        .countsTowards()
                        .get("es.temporary.keep"))
                .extracting(value -> value.from() + " " + value.value())
                .containsExactly("2011-06-30 1/2", "2027-01-01 1");
    }

    @Test
    void otherRequirementsBeginWithTheReform() {
        Pathway pathway = new ReformFixture()
                .reformed(folder)
                .pathway("es.temporary.keep")
                .orElseThrow();
        assertThat(pathway.requirements())
                .extracting(Pathway.DatedRequirements::from)
                .containsExactly(LocalDate.parse("2011-06-30"), LocalDate.parse("2025-05-20"), BEGINS);
        assertThat(pathway.requirementsOn(BEGINS))
                .isEqualTo(new Pathway.AllOf(
                        List.of(new Pathway.Single("es.temporary.absence"), new Pathway.Single("es.paper.means"))));
    }

    @Test
    void aNewProvisionWhoseValuesNameNoDayBeginsWithTheReform() {
        RuleBases reformed = new ReformFixture().reformed(folder);
        assertThat(provision(reformed, "es.paper.means").values().get(0).from()).isEqualTo(BEGINS);
        assertThat(reformed.bases().get("es").ruleTexts()).containsKey("es.paper.means");
        assertThat(reformed.bases().get("es").drl()).containsKey("es/reform/absence.drl");
    }

    @Test
    void takenToHoldFromAnotherDayEverythingBeginsThen() {
        LocalDate earlier = LocalDate.parse("2020-02-01");
        // What the law alone requires later is then required by nobody, which only the check of law minds.
        RuleBases reformed = RuleBasesLoader.load(
                        RulesFixture.valid().writeTo(folder.resolve("rules")),
                        new ReformFixture().read(folder).holdingFrom(earlier))
                .orThrow();
        assertThat(override(reformed).values().get(1).from()).isEqualTo(earlier);
        assertThat(provision(reformed, "es.paper.means").values().get(0).from()).isEqualTo(earlier);
        assertThat(reformed.pathway("es.temporary.keep").orElseThrow().requirements())
                .extracting(Pathway.DatedRequirements::from)
                .containsExactly(LocalDate.parse("2011-06-30"), earlier);
    }

    @Test
    void theEditionOfWhatChangesIsAnotherAndNoOtherIs() {
        RuleBases law = ReformFixture.law(folder);
        ReformFiles reform = new ReformFixture().read(folder);
        RuleBases reformed = ReformFixture.reformed(folder, reform);
        RuleBases later = ReformFixture.reformed(folder, reform.holdingFrom(BEGINS.plusDays(1)));
        assertThat(reformed.bases().get("eu").contentHash())
                .isEqualTo(law.bases().get("eu").contentHash());
        assertThat(List.of(law, reformed, later))
                .extracting(bases -> bases.bases().get("es").contentHash())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoPartOfTheReformIsLeftAlone() {
        RuleBases law = ReformFixture.law(folder);
        RuleBases reformed = new ReformFixture().reformed(folder);
        assertThat(reformed.bases().get("eu")).isEqualTo(law.bases().get("eu"));
        assertThat(provision(reformed, "es.temporary.absence")).isEqualTo(provision(law, "es.temporary.absence"));
    }

    private static Provision override(RuleBases bases) {
        return bases.provision("es", "eu.ltr.absence").orElseThrow();
    }

    private static Provision provision(RuleBases bases, String id) {
        return bases.provision("es", id).orElseThrow();
    }

    private static Period limit(ProvisionValue value) {
        return ((Condition.PeriodOperand) value.keep().orElseThrow().operands().get(0)).period();
    }
}
