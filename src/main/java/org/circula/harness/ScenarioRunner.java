package org.circula.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.assess.Assessment;
import org.circula.assess.Assessment.NotPut;
import org.circula.assess.Assessor;
import org.circula.assess.Question;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/** Puts a scenario to the real engine and compares. */
public final class ScenarioRunner {

    private final Assessor assessor;

    public ScenarioRunner(Assessor assessor) {
        this.assessor = assessor;
    }

    /** Runs one scenario. */
    public ScenarioResult run(Scenario scenario) {
        List<String> failures = new ArrayList<>();
        Assessment assessment;
        try {
            assessment = assessor.assess(new Question(
                    scenario.life(),
                    scenario.asOf(),
                    Optional.empty(),
                    scenario.reading(),
                    List.of(),
                    scenario.pathwaysPut()));
        } catch (RuntimeException problem) {
            return new ScenarioResult(
                    scenario,
                    List.of(problem.getClass().getSimpleName() + ": " + problem.getMessage()),
                    Optional.empty());
        }
        scenario.expect().forEach((key, word) -> compareWord(key, word, assessment, failures));
        scenario.effects().forEach((key, effect) -> compareEffect(key, effect, assessment, failures));
        scenario.findings().forEach((id, expected) -> compareFinding(id, expected, assessment, failures));
        scenario.silent().forEach(id -> compareSilent(id, assessment, failures));
        scenario.cites().forEach(citation -> compareCitation(citation, assessment, failures));
        scenario.asks().forEach(fact -> compareAsked(fact, assessment, failures));
        scenario.otherwise().forEach((key, word) -> compareOtherwise(key, word, assessment, failures));
        return new ScenarioResult(scenario, failures, Optional.of(assessment));
    }

    private static void compareWord(String key, String expected, Assessment assessment, List<String> failures) {
        List<Verdict> verdicts = verdicts(key, assessment);
        if (verdicts.isEmpty()) {
            String actual = assessment.notPut().stream()
                    .filter(notPut -> notPut.pathway().equals(Scenario.pathwayOf(key)))
                    .map(NotPut::reason)
                    .map(reason -> reason == Assessment.Reason.OUTSIDE_ENCODED_PERIOD ? "REFUSED" : "NOT_PUT")
                    .findFirst()
                    .orElse("NOT_PUT");
            if (!actual.equals(expected)) {
                failures.add(key + ": expected " + expected + ", got " + actual + " "
                        + assessment.notPut().stream().map(NotPut::says).toList());
            }
            return;
        }
        for (Verdict verdict : verdicts) {
            if (!verdict.word().equals(expected)) {
                failures.add(key + ": expected " + expected + ", got " + verdict.word() + " " + findings(verdict));
            }
        }
    }

    private static void compareEffect(String key, String expected, Assessment assessment, List<String> failures) {
        for (Verdict verdict : verdicts(key, assessment)) {
            String actual = verdict.effect().map(effect -> effect.word()).orElse("none");
            if (!actual.equals(expected)) {
                failures.add(key + ": expected the effect " + expected + ", got " + actual);
            }
        }
    }

    private static void compareFinding(
            String id, Scenario.ExpectedFinding expected, Assessment assessment, List<String> failures) {
        List<Finding> found = findings(id, assessment);
        if (found.isEmpty()) {
            failures.add(id + ": expected a finding, got none");
            return;
        }
        boolean outcomeSeen =
                found.stream().anyMatch(finding -> finding.outcome().name().equals(expected.outcome()));
        if (!outcomeSeen) {
            failures.add(id + ": expected " + expected.outcome() + ", got "
                    + found.stream().map(finding -> finding.outcome().name()).toList());
        }
        expected.measured().ifPresent(measured -> {
            List<String> actual = found.stream()
                    .flatMap(finding -> finding.measured().stream())
                    .map(MeasuredInWords::say)
                    .toList();
            if (!actual.contains(measured)) {
                failures.add(id + ": expected to measure \"" + measured + "\", got " + actual);
            }
        });
        expected.share().ifPresent(share -> {
            List<String> actual = found.stream()
                    .flatMap(finding -> finding.share().stream())
                    .map(MeasuredInWords::say)
                    .toList();
            if (!actual.contains(share)) {
                failures.add(id + ": expected the share \"" + share + "\", got " + actual);
            }
        });
    }

    private static void compareSilent(String id, Assessment assessment, List<String> failures) {
        boolean spoke =
                findings(id, assessment).stream().anyMatch(finding -> finding.outcome() != Outcome.NOT_APPLICABLE);
        boolean lifted = assessment.verdicts().stream()
                .flatMap(verdict -> verdict.findings().stream())
                .anyMatch(finding -> finding.liftedBy().equals(Optional.of(id)));
        if (spoke || lifted) {
            failures.add(id + ": expected to stay silent, but it spoke");
        }
    }

    private static void compareCitation(String citation, Assessment assessment, List<String> failures) {
        List<String> cited = assessment.verdicts().stream()
                .flatMap(verdict ->
                        java.util.stream.Stream.concat(verdict.findings().stream(), verdict.shown().stream()))
                .flatMap(finding -> java.util.stream.Stream.concat(
                        finding.value().stream()
                                .flatMap(value -> value.sources().stream())
                                .map(Object::toString),
                        finding.understoodBy().stream()))
                .distinct()
                .toList();
        if (cited.stream().noneMatch(actual -> actual.contains(citation))) {
            failures.add("expected a citation of " + citation + ", got " + cited);
        }
    }

    private static void compareAsked(String fact, Assessment assessment, List<String> failures) {
        List<String> asked = assessment.verdicts().stream()
                .flatMap(verdict -> verdict.missing().stream())
                .map(missing -> missing.word())
                .distinct()
                .toList();
        if (!asked.contains(fact)) {
            failures.add("expected to be asked for " + fact + ", got " + asked);
        }
    }

    private static void compareOtherwise(String key, String word, Assessment assessment, List<String> failures) {
        boolean found = verdicts(key, assessment).stream()
                .flatMap(verdict -> verdict.otherReadings().stream().map(reading -> word(verdict, reading.answer())))
                .anyMatch(word::equals);
        if (!found) {
            failures.add(key + ": expected some reading not taken to answer " + word + ", none does");
        }
    }

    private static String word(Verdict verdict, Answer answer) {
        return new Verdict(
                        verdict.put(),
                        answer,
                        verdict.effect(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty())
                .word();
    }

    private static List<Verdict> verdicts(String key, Assessment assessment) {
        int at = key.indexOf('@');
        String qualifier = at < 0 ? "" : key.substring(at + 1);
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.put().pathway().id().equals(Scenario.pathwayOf(key)))
                .filter(verdict -> qualifier.isEmpty()
                        || verdict.put().state().equals(Optional.of(qualifier))
                        || verdict.put()
                                .held()
                                .map(held -> held.kind().equals(qualifier))
                                .orElse(false))
                .toList();
    }

    private static List<Finding> findings(String id, Assessment assessment) {
        return assessment.verdicts().stream()
                .flatMap(verdict ->
                        java.util.stream.Stream.concat(verdict.findings().stream(), verdict.shown().stream()))
                .filter(finding -> finding.provision().id().equals(id))
                .toList();
    }

    private static Map<String, String> findings(Verdict verdict) {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        verdict.findings()
                .forEach(finding -> all.put(
                        finding.provision().id(),
                        finding.outcome()
                                + finding.measured()
                                        .map(measured -> " " + MeasuredInWords.say(measured))
                                        .orElse("")
                                + finding.liftedBy().map(by -> " by " + by).orElse("")));
        return all;
    }
}
