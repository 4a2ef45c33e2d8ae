package org.circula.harness.mutate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.assess.Assessment;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.harness.MeasuredInWords;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioRunner;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * Makes scenarios that expect what the law as it is answers, and asks whether a mutant fails them.
 *
 * <p>Verdicts and effects are expected first; the finding of the changed provision only where they are the same.
 */
final class TellingScenario {

    private final Mutant mutant;
    private final Assessor original;
    private final ScenarioRunner onOriginal;
    private final ScenarioRunner onMutant;
    private final Question.Reading reading;

    TellingScenario(Mutant mutant, Assessor original, Assessor mutated, Question.Reading reading) {
        this.mutant = mutant;
        this.original = original;
        this.onOriginal = new ScenarioRunner(original);
        this.onMutant = new ScenarioRunner(mutated);
        this.reading = reading;
    }

    /** The scenario by whose verdict the mutant is told from the law; empty where the verdict is the same. */
    Optional<Scenario> byVerdict(Case life, List<String> pathways) {
        return expecting(life, pathways, false).filter(this::tells);
    }

    /** The same, by what the changed provision finds. */
    Optional<Scenario> byFinding(Case life, List<String> pathways) {
        return expecting(life, pathways, true).filter(this::tells);
    }

    private boolean tells(Scenario scenario) {
        return !onMutant.run(scenario).passed() && onOriginal.run(scenario).passed();
    }

    private Optional<Scenario> expecting(Case life, List<String> pathways, boolean withFinding) {
        Assessment answered;
        try {
            answered = original.assess(
                    new Question(life.life(), life.asOf(), Optional.empty(), reading, List.of(), pathways));
        } catch (RuntimeException nothingToExpect) {
            return Optional.empty();
        }
        Map<String, String> expect = new LinkedHashMap<>();
        Map<String, String> effects = new LinkedHashMap<>();
        for (String pathway : pathways) {
            List<Verdict> verdicts = answered.verdicts().stream()
                    .filter(verdict -> verdict.put().pathway().id().equals(pathway))
                    .toList();
            if (verdicts.stream().map(Verdict::word).distinct().count() == 1) {
                expect.put(pathway, verdicts.get(0).word());
                verdicts.get(0).effect().ifPresent(effect -> effects.put(pathway, effect.word()));
            }
        }
        if (expect.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Scenario.ExpectedFinding> findings = new LinkedHashMap<>();
        if (withFinding) {
            found(answered)
                    .ifPresent(finding -> findings.put(
                            mutant.about(),
                            new Scenario.ExpectedFinding(
                                    finding.outcome().name(),
                                    finding.measured().map(MeasuredInWords::say),
                                    finding.share().map(MeasuredInWords::say))));
        }
        return Optional.of(new Scenario(
                "",
                0,
                "Tells the law from its mutant: " + mutant.about() + " " + mutant.says(),
                life.asOf(),
                reading,
                List.of(),
                life.life(),
                expect,
                effects,
                findings,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of()));
    }

    private Optional<Finding> found(Assessment answered) {
        return answered.verdicts().stream()
                .flatMap(verdict -> Stream.concat(verdict.findings().stream(), verdict.shown().stream()))
                .filter(finding -> finding.provision().id().equals(mutant.about()))
                .findFirst();
    }
}
