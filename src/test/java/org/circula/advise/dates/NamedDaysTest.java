package org.circula.advise.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.circula.assess.RealLaw;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.person.Life;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day on which a country joins a territory bears on")
class NamedDaysTest {

    private static final LocalDate CROATIA_JOINS_THE_UNION = LocalDate.of(2013, 7, 1);
    private static final LocalDate CROATIA_JOINS_SCHENGEN = LocalDate.of(2023, 1, 1);

    private final LawInTime law = new LawInTime(RealLaw.law());

    @Test
    @DisplayName("what is counted outside the territory")
    void whatIsCountedOutsideIt() {
        assertThat(law.changesOfProvision("eu.ltr.absence.loss-consecutive", "it"))
                .contains(CROATIA_JOINS_THE_UNION)
                .doesNotContain(CROATIA_JOINS_SCHENGEN);
    }

    @Test
    @DisplayName("what is counted inside it")
    void whatIsCountedInsideIt() {
        assertThat(law.changesOfProvision("eu.short-stay.ninety", "it")).contains(CROATIA_JOINS_SCHENGEN);
    }

    @Test
    @DisplayName("a provision whose rule asks for nationals of its countries")
    void aProvisionWhoseRuleAsksForItsNationals() {
        String id = RealLaw.law().bases().get("eu").ruleTexts().entrySet().stream()
                .filter(rule -> rule.getValue().leftSide().patterns().stream()
                        .anyMatch(pattern -> pattern.allowed("of").contains("EU")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        assertThat(law.changesOfProvision(id, "eu")).contains(CROATIA_JOINS_THE_UNION);
    }

    @Test
    @DisplayName("a provision by its exceptions")
    void aProvisionByItsExceptions() {
        for (Provision provision : RealLaw.law().bases().get("eu").provisions().values()) {
            for (String exception : provision.liftedBy()) {
                assertThat(law.changesOfProvision(provision.id(), "eu"))
                        .as(provision.id())
                        .containsAll(law.changesOfProvision(exception, "eu"));
            }
        }
    }

    @Test
    @DisplayName("all that is asked of a life whose stay is told to be outside it")
    void allThatIsAskedOfAStayOutsideIt() {
        Life inside = RealPuts.life("stays: [{in: \"IT\", from: \"2010-01-01\"}]");
        Life outside = RealPuts.life("stays: [{outside: SCHENGEN, from: \"2010-01-01\"}]");
        Pathway pathway = RealLaw.law().pathway("it.ltr.acquire").orElseThrow();
        LocalDate before = CROATIA_JOINS_SCHENGEN.minusDays(1);
        Provision excluded = RealLaw.law().provision("it", "it.ltr.excluded").orElseThrow();
        assertThat(law.named(pathway, "it", inside).after(before, excluded, "it"))
                .isNotEqualTo(CROATIA_JOINS_SCHENGEN);
        assertThat(law.named(pathway, "it", outside).after(before, excluded, "it"))
                .isEqualTo(CROATIA_JOINS_SCHENGEN);
    }
}
