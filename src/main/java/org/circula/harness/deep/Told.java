package org.circula.harness.deep;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * What came of putting a pathway to a life.
 *
 * @param verdict the verdict; empty where the pathway is not put to the life, or a provision was silent without leave
 * @param spoke the provisions whose rules spoke
 * @param silent the required provision that was silent without leave
 */
record Told(Optional<Verdict> verdict, Set<String> spoke, Optional<String> silent) {

    /** The findings on what is required, then on what is shown. */
    List<Finding> findings() {
        return verdict.map(found -> Stream.concat(found.findings().stream(), found.shown().stream())
                        .toList())
                .orElse(List.of());
    }

    Optional<Finding> on(String provision) {
        return findings().stream()
                .filter(finding -> finding.provision().id().equals(provision))
                .findFirst();
    }
}
