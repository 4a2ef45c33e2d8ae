package org.circula.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.circula.harness.Scenario;
import org.circula.law.DatedBy;
import org.circula.law.Judgment;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.person.Life;
import org.circula.person.LivesElsewhen;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each day on which the law of some provision changes, the day before it and the day after it. */
@DisplayName("On each day on which the law changes, the day before and the day after")
class EveryBoundaryDayTest {

    /** Of the scenarios on a pathway, so many lives are put on each boundary day. */
    private static final int LIVES = 6;

    @Test
    @DisplayName("every pathway gives exactly one finding for each provision that it requires, and none for others")
    void oneFindingEach() {
        Map<String, List<Scenario>> scenarios = scenariosByPathway();
        List<String> wrong = new ArrayList<>();
        int[] verdicts = {0};
        Set<String> provisionsSeen = new TreeSet<>();
        for (RuleBase base : RealLaw.law().bases().values()) {
            for (Pathway pathway : base.pathways().values()) {
                for (LocalDate day : boundaryDays(pathway)) {
                    for (Scenario scenario : some(scenarios.getOrDefault(pathway.id(), List.of()))) {
                        Life moved = LivesElsewhen.moved(
                                scenario.life(),
                                day.toEpochDay() - scenario.asOf().toEpochDay());
                        for (Verdict verdict : verdicts(moved, day, pathway, scenario)) {
                            verdicts[0]++;
                            check(verdict, scenario, wrong);
                            verdict.findings()
                                    .forEach(finding -> provisionsSeen.add(
                                            finding.provision().id()));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(verdicts[0]).as("verdicts looked at").isGreaterThan(3_000);
        assertThat(required())
                .as("provisions required by some pathway and never put")
                .isSubsetOf(provisionsSeen);
    }

    @Test
    @DisplayName("a status granted, a claim or an application made on such a day is judged by the law of that day")
    void valuesOfOtherAxes() {
        Map<String, List<Scenario>> scenarios = scenariosByPathway();
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (RuleBase base : RealLaw.law().bases().values()) {
            for (Pathway pathway : base.pathways().values()) {
                for (Provision provision : provisionsOnOtherAxes(pathway)) {
                    for (LocalDate day : boundaryDays(provision)) {
                        for (Scenario scenario : some(scenarios.getOrDefault(pathway.id(), List.of()))) {
                            looked += checkAxis(pathway, provision, day, scenario, wrong);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).as("findings looked at").isGreaterThan(500);
    }

    /** Moves the life so that what dates the provision happens on the day; the finding must cite the value of that day. */
    private static int checkAxis(
            Pathway pathway, Provision provision, LocalDate day, Scenario scenario, List<String> wrong) {
        Optional<LocalDate> dates = LivesElsewhen.dayThatDates(scenario.life(), provision.datedBy(), scenario.asOf());
        if (dates.isEmpty()) {
            return 0;
        }
        long days = day.toEpochDay() - dates.get().toEpochDay();
        Life moved = LivesElsewhen.moved(scenario.life(), days);
        LocalDate asOf = scenario.asOf().plusDays(days);
        if (!pathway.encodes(asOf)) {
            return 0;
        }
        int looked = 0;
        for (Verdict verdict : verdicts(moved, asOf, pathway, scenario)) {
            check(verdict, scenario, wrong);
            for (Finding finding : verdict.findings()) {
                boolean same = finding.provision().id().equals(provision.id())
                        && finding.countedOn().equals(day);
                if (same) {
                    looked++;
                    finding.value()
                            .filter(value -> !value.speaksOf(day))
                            .ifPresent(value -> wrong.add(provision.id() + " on " + day + " is judged by the value of "
                                    + value.from() + ": " + scenario.name()));
                }
            }
        }
        return looked;
    }

    private static void check(Verdict verdict, Scenario scenario, List<String> wrong) {
        List<String> required = new ArrayList<>(new LinkedHashSet<>(
                provisions(verdict.put().pathway().requirementsOn(verdict.put().asOf()))));
        List<String> found = verdict.findings().stream()
                .map(finding -> finding.provision().id())
                .toList();
        if (!found.equals(required)) {
            wrong.add(verdict.put().pathway().id() + " on " + verdict.put().asOf() + " requires " + required
                    + " and found " + found + ": " + scenario.name());
        }
    }

    private static List<Verdict> verdicts(Life life, LocalDate day, Pathway pathway, Scenario scenario) {
        return pathway.encodes(day)
                ? RealLaw.assess(life, day, scenario.reading(), List.of(pathway.id()))
                        .verdicts()
                : List.of();
    }

    private static Map<String, List<Scenario>> scenariosByPathway() {
        Map<String, List<Scenario>> byPathway = new HashMap<>();
        for (Scenario scenario : RealLaw.scenarios()) {
            for (String pathway : scenario.pathways()) {
                byPathway.computeIfAbsent(pathway, id -> new ArrayList<>()).add(scenario);
            }
        }
        return byPathway;
    }

    private static List<Scenario> some(List<Scenario> all) {
        int step = Math.max(1, all.size() / LIVES);
        return Stream.iterate(0, at -> at < all.size(), at -> at + step)
                .map(all::get)
                .limit(LIVES)
                .toList();
    }

    private static Set<LocalDate> boundaryDays(Pathway pathway) {
        Set<LocalDate> days = new TreeSet<>();
        pathway.requirements().forEach(dated -> around(dated.from(), days));
        pathway.requirements().stream()
                .flatMap(dated -> provisions(dated.requirement()).stream())
                .flatMap(id -> RealLaw.law().provision(pathway.jurisdiction(), id).stream())
                .forEach(provision -> days.addAll(boundaryDays(provision)));
        around(pathway.encodedFrom(), days);
        pathway.encodedUntil().ifPresent(until -> around(until, days));
        return days;
    }

    private static Set<LocalDate> boundaryDays(Provision provision) {
        Set<LocalDate> days = new TreeSet<>();
        for (ProvisionValue value : provision.values()) {
            around(value.from(), days);
            value.until().ifPresent(until -> around(until, days));
            value.inForceFrom().ifPresent(from -> around(from, days));
            value.inForceUntil().ifPresent(until -> around(until, days));
        }
        provision.judgments().stream().map(Judgment::turnsOn).forEach(day -> around(day, days));
        provision.liftedBy().stream()
                .flatMap(id -> RealLaw.law().provision(provision.jurisdiction(), id).stream())
                .flatMap(exception -> exception.values().stream())
                .forEach(value -> around(value.from(), days));
        return days;
    }

    private static void around(LocalDate day, Set<LocalDate> days) {
        days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
    }

    private static List<Provision> provisionsOnOtherAxes(Pathway pathway) {
        Map<String, Provision> found = new TreeMap<>();
        pathway.requirements().stream()
                .flatMap(dated -> provisions(dated.requirement()).stream())
                .flatMap(id -> RealLaw.law().provision(pathway.jurisdiction(), id).stream())
                .filter(provision -> provision.datedBy() != DatedBy.AS_OF)
                .forEach(provision -> found.put(provision.id(), provision));
        return List.copyOf(found.values());
    }

    private static Set<String> required() {
        Set<String> required = new TreeSet<>();
        RealLaw.law()
                .bases()
                .values()
                .forEach(base -> base.pathways()
                        .values()
                        .forEach(pathway -> pathway.requirements()
                                .forEach(dated -> required.addAll(provisions(dated.requirement())))));
        return required;
    }

    private static List<String> provisions(Pathway.Requirement requirement) {
        if (requirement instanceof Pathway.Single single) {
            return List.of(single.provision());
        }
        List<Pathway.Requirement> members =
                requirement instanceof Pathway.AllOf allOf ? allOf.members() : ((Pathway.AnyOf) requirement).members();
        return members.stream().flatMap(member -> provisions(member).stream()).toList();
    }
}
