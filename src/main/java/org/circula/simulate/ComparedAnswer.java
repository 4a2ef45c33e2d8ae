package org.circula.simulate;

import java.util.List;
import java.util.Optional;
import org.circula.verdict.Finding;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/**
 * One question to one life, answered by the law as it is and by the law as a reform would have it. At least one of the two
 * answers it.
 *
 * @param law the verdict by the law as it is
 * @param reformed the verdict by the law as the reform would have it
 */
public record ComparedAnswer(Optional<Verdict> law, Optional<Verdict> reformed) {

    public ComparedAnswer {
        if (law.isEmpty() && reformed.isEmpty()) {
            throw new IllegalArgumentException("Neither law answers, so there is nothing to compare.");
        }
    }

    /** What was asked. */
    public Put put() {
        return reformed.or(() -> law).orElseThrow().put();
    }

    /** What the reform makes of the answer. */
    public Difference difference() {
        return Difference.between(law, reformed);
    }

    /** The provisions that answer otherwise by the reform than by the law as it is, or by one of the two alone. */
    public List<String> turned() {
        List<Finding> before = findings(law);
        return findings(reformed).stream()
                .filter(finding -> before.stream().noneMatch(other -> sameOutcome(finding, other)))
                .map(finding -> finding.provision().id())
                .distinct()
                .toList();
    }

    private static List<Finding> findings(Optional<Verdict> verdict) {
        return verdict.map(Verdict::findings).orElse(List.of());
    }

    private static boolean sameOutcome(Finding one, Finding other) {
        return one.provision().id().equals(other.provision().id()) && one.outcome() == other.outcome();
    }
}
