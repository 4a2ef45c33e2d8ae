package org.circula.harness.external;

import java.util.Optional;
import java.util.function.Predicate;
import org.circula.harness.MeasuredInWords;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * What an answer rests on.
 *
 * @param provision the id of the provision; where a case asks only for a count, what counted
 * @param outcome the outcome of the finding
 * @param measured the measured value in words; empty for a test
 */
public record RestsOn(String provision, String outcome, String measured) {

    /** Advice on a limit. */
    public static RestsOn advice(String provision, String says) {
        return new RestsOn(provision, "ADVISED", says);
    }

    /** A finding. */
    public static RestsOn finding(Finding finding) {
        return new RestsOn(
                finding.provision().id(),
                finding.outcome().name(),
                finding.measured().map(MeasuredInWords::say).orElse(""));
    }

    /**
     * The finding that decided a verdict: the first that was not met, or where nothing is lacking the first that was met, else
     * the first that a judgment decides, else the first.
     */
    public static RestsOn verdict(Verdict verdict) {
        Outcome deciding = verdict.answer() == Answer.NO ? Outcome.NOT_MET : Outcome.MET;
        return finding(first(verdict, finding -> finding.outcome() == deciding)
                .or(() -> first(verdict, finding -> finding.understoodBy().isPresent()))
                .orElse(verdict.findings().get(0)));
    }

    private static Optional<Finding> first(Verdict verdict, Predicate<Finding> which) {
        return verdict.findings().stream().filter(which).findFirst();
    }
}
