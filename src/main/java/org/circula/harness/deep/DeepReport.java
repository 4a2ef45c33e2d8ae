package org.circula.harness.deep;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What looking deep came to.
 *
 * @param coverage one entry for each pathway
 * @param findings in the order of the bases, faults and warnings
 * @param days how many days the walk through time looked at
 * @param seed what the draws began with
 */
public record DeepReport(List<Coverage> coverage, List<DeepFinding> findings, long days, long seed) {

    public DeepReport {
        coverage = List.copyOf(coverage);
        findings = List.copyOf(findings);
    }

    /** Whether something is wrong for certain. */
    public boolean hasFaults() {
        return findings.stream().anyMatch(DeepFinding::certain);
    }

    /** The coverage by the base whose law answers. */
    public Map<String, List<Coverage>> byBase() {
        return coverage.stream()
                .collect(Collectors.groupingBy(Coverage::jurisdiction, TreeMap::new, Collectors.toList()));
    }

    /** The findings of a base. */
    public List<DeepFinding> of(String jurisdiction) {
        return findings.stream()
                .filter(finding -> finding.jurisdiction().equals(jurisdiction))
                .toList();
    }
}
