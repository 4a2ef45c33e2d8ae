package org.circula.harness.mutate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.circula.assess.LifeAssessor;
import org.circula.assess.Marker;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioResult;
import org.circula.harness.ScenarioRunner;
import org.circula.law.RuleBases;
import org.circula.measure.LifeView;
import org.circula.person.HeldStatus;
import org.circula.verdict.Finding;
import org.circula.verdict.Margin;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;

/**
 * What a scenario touched when it was run on the law as it is: only a scenario that touches what a mutant changes can tell.
 *
 * @param scenario the scenario
 * @param result what came of it
 * @param puts the puts that the rules were asked about, each with the life as it was then
 * @param marked the provisions that they marked
 * @param pathways the pathways put, those of keeping that nobody asked for among them
 * @param statuses the kinds of status in the life
 * @param distances of each provision the room to its limit, where it has one
 */
record Trace(
        Scenario scenario,
        ScenarioResult result,
        List<Asked> puts,
        Set<String> marked,
        Set<String> pathways,
        Set<String> statuses,
        Map<String, Long> distances) {

    /** A put and the life that it was put to. */
    record Asked(Put put, LifeView life) {}

    /** Runs a scenario and watches what it touches. */
    static Trace of(RuleBases law, Marker marker, Scenario scenario, Judging judging) {
        List<Asked> puts = new ArrayList<>();
        Set<String> marked = new HashSet<>();
        Marker watched = (asked, life) -> {
            asked.forEach(put -> puts.add(new Asked(put, life)));
            MarksOfPuts marks = marker.mark(asked, life);
            asked.forEach(put -> marks.on(put).all().forEach(mark -> marked.add(mark.provision())));
            return marks;
        };
        LifeAssessor assessor = judging.assessor(law, watched);
        ScenarioResult result = new ScenarioRunner(assessor).run(scenario);
        Set<String> pathways = new HashSet<>();
        puts.forEach(asked -> pathways.add(asked.put().pathway().id()));
        Set<String> statuses = new HashSet<>();
        scenario.life().statuses().items().stream().map(HeldStatus::kind).forEach(statuses::add);
        return new Trace(
                scenario,
                result,
                Collections.unmodifiableList(puts),
                Set.copyOf(marked),
                Set.copyOf(pathways),
                Set.copyOf(statuses),
                distances(result));
    }

    private static Map<String, Long> distances(ScenarioResult result) {
        Map<String, Long> distances = new HashMap<>();
        result.assessment()
                .ifPresent(assessment -> assessment.verdicts().stream()
                        .flatMap(verdict -> Stream.concat(verdict.findings().stream(), verdict.shown().stream()))
                        .forEach(finding -> distances.merge(finding.provision().id(), distance(finding), Math::min)));
        return Map.copyOf(distances);
    }

    private static long distance(Finding finding) {
        return finding.margin().map(Margin::amount).map(Math::abs).orElse(Long.MAX_VALUE / 2);
    }

    /** How near the scenario comes to a provision: the room to its limit; without any, as far as can be. */
    long distanceTo(String provision) {
        return distances.getOrDefault(provision, Long.MAX_VALUE);
    }

    /** Whether the scenario touches what the mutant changes; a changed rule is asked what it marks. */
    boolean touches(Mutant mutant) {
        Change change = mutant.change();
        if (change instanceof Change.OfProvision) {
            return marked.contains(mutant.about());
        }
        if (change instanceof Change.OfPathway) {
            return pathways.contains(mutant.about());
        }
        if (change instanceof Change.OfStatus) {
            return statuses.contains(mutant.about());
        }
        return ((Change.OfRule) change).instead().leftSide().pathways().stream().anyMatch(pathways::contains);
    }
}
