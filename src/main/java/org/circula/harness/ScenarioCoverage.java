package org.circula.harness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * What scenarios have shown of each provision.
 *
 * @param rows one for each provision of each base, in the order of their ids
 * @param verdicts how many verdicts the scenarios gave
 * @param definite how many of them were a yes or a no
 */
public record ScenarioCoverage(List<Row> rows, int verdicts, int definite) {

    public ScenarioCoverage {
        rows = List.copyOf(rows);
    }

    /**
     * One provision.
     *
     * @param jurisdiction the base that states it
     * @param provision its id
     * @param kind its kind
     * @param seen the outcomes seen; for an exception LIFTED where it was at work
     * @param gaps what no scenario has shown and must
     */
    public record Row(
            String jurisdiction, String provision, ProvisionKind kind, Set<Outcome> seen, List<Outcome> gaps) {
        public Row {
            gaps = List.copyOf(gaps);
        }
    }

    /** Gathers what the results show. */
    public static ScenarioCoverage of(RuleBases law, List<ScenarioResult> results) {
        Map<String, Set<Outcome>> seen = new TreeMap<>();
        int verdicts = 0;
        int definite = 0;
        for (ScenarioResult result : results) {
            for (Verdict verdict :
                    result.assessment().map(found -> found.verdicts()).orElse(List.of())) {
                verdicts++;
                definite += verdict.answer() == Answer.YES || verdict.answer() == Answer.NO ? 1 : 0;
                Stream.concat(verdict.findings().stream(), verdict.shown().stream())
                        .forEach(finding -> note(finding, seen));
            }
        }
        List<Row> rows = new ArrayList<>();
        law.bases()
                .values()
                .forEach(base -> base.allProvisions().forEach(provision -> {
                    Set<Outcome> outcomes = seen.getOrDefault(
                            key(provision.jurisdiction(), provision.id()), EnumSet.noneOf(Outcome.class));
                    rows.add(new Row(
                            base.jurisdiction(),
                            provision.id(),
                            provision.kind(),
                            outcomes,
                            gaps(provision, outcomes)));
                }));
        return new ScenarioCoverage(rows, verdicts, definite);
    }

    /** The provisions of which something is still to be shown. */
    public List<Row> withGaps() {
        return rows.stream().filter(row -> !row.gaps().isEmpty()).toList();
    }

    /** The share of verdicts that were a yes or a no, in percent. */
    public int definitePercent() {
        return verdicts == 0 ? 0 : definite * 100 / verdicts;
    }

    private static void note(Finding finding, Map<String, Set<Outcome>> seen) {
        String jurisdiction = finding.provision().jurisdiction();
        seen.computeIfAbsent(key(jurisdiction, finding.provision().id()), ignored -> EnumSet.noneOf(Outcome.class))
                .add(finding.outcome());
        finding.liftedBy().ifPresent(exception -> {
            for (String stating : List.of(jurisdiction, RuleBases.UNION)) {
                seen.computeIfAbsent(key(stating, exception), ignored -> EnumSet.noneOf(Outcome.class))
                        .add(Outcome.LIFTED);
            }
        });
    }

    private static List<Outcome> gaps(Provision provision, Set<Outcome> seen) {
        boolean neverARule = provision.values().stream().allMatch(ProvisionValue::none);
        List<Outcome> needed = new ArrayList<>();
        switch (provision.kind()) {
            case LIMIT -> needed.addAll(neverARule ? List.of() : List.of(Outcome.MET, Outcome.NOT_MET));
            case TEST, DUTY -> {
                boolean asks = provision.values().stream()
                        .anyMatch(value -> value.asks().isPresent());
                if (asks) {
                    needed.addAll(List.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN));
                } else if (!neverARule) {
                    needed.add(
                            provision.values().stream()
                                            .anyMatch(value -> value.holds().orElse(false))
                                    ? Outcome.MET
                                    : Outcome.NOT_MET);
                }
            }
            case EXCEPTION -> needed.addAll(neverARule ? List.of() : List.of(Outcome.LIFTED));
            case QUANTITY -> needed.add(Outcome.MET);
        }
        needed.removeAll(seen);
        return needed;
    }

    private static String key(String jurisdiction, String provision) {
        return jurisdiction + " " + provision;
    }
}
