package org.circula.harness.external.adapters;

import java.util.List;
import java.util.Optional;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/** What adapters read from the findings of a verdict. */
final class Findings {

    private Findings() {}

    /**
     * The finding on a provision that the pathway requires.
     *
     * @throws java.util.NoSuchElementException where the pathway does not require it
     */
    static Finding on(String provision, Verdict verdict) {
        return ifAny(provision, verdict).orElseThrow();
    }

    /** The finding on a provision, where the pathway requires it on the day asked about. */
    static Optional<Finding> ifAny(String provision, Verdict verdict) {
        return named(provision, verdict.findings());
    }

    /** What the pathway shows beside its requirements, where the law had such a provision on the day. */
    static Optional<Finding> shown(String provision, Verdict verdict) {
        return named(provision, verdict.shown());
    }

    private static Optional<Finding> named(String provision, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.provision().id().equals(provision))
                .findFirst();
    }

    /** The days, or whatever else was counted, where the count is known; empty for what is measured otherwise. */
    static Optional<Long> count(Finding finding) {
        return finding.measured()
                .filter(Measured::isExact)
                .map(Measured::least)
                .filter(Amount.Count.class::isInstance)
                .map(count -> ((Amount.Count) count).number());
    }
}
