package org.circula.simulate;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
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

    private static final Set<Outcome> IN_THE_WAY = EnumSet.of(Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.DISCRETIONARY);

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

    /**
     * The provisions that turn the answer: for a yes by the reform those that stood in its way by the law as it is and do so no more,
     * for any other answer those that stand in its way and did not do so before, or not in the same way.
     */
    public List<String> turned() {
        boolean yes = reformed.filter(verdict -> verdict.answer() == Answer.YES).isPresent();
        List<Finding> before = inTheWay(law);
        List<Finding> after = inTheWay(reformed);
        return yes ? without(before, after) : without(after, before);
    }

    private static List<Finding> inTheWay(Optional<Verdict> verdict) {
        return verdict.map(Verdict::findings).orElse(List.of()).stream()
                .filter(finding -> IN_THE_WAY.contains(finding.outcome()))
                .toList();
    }

    private static List<String> without(List<Finding> some, List<Finding> others) {
        return some.stream()
                .filter(finding -> others.stream().noneMatch(other -> sameOutcome(finding, other)))
                .map(finding -> finding.provision().id())
                .distinct()
                .toList();
    }

    private static boolean sameOutcome(Finding one, Finding other) {
        return one.provision().id().equals(other.provision().id()) && one.outcome() == other.outcome();
    }
}
