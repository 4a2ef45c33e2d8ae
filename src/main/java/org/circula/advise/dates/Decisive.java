package org.circula.advise.dates;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.circula.law.Pathway;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * The provisions that make an answer what it is: of a no those by which it is no, of an open one those on which it hangs. What a way
 * asks for that is lost already, or not needed since another is there, is not among them.
 */
final class Decisive {

    private final Map<String, Finding> findings;
    private final Set<Outcome> outcomes;
    private final Predicate<Pathway.Requirement> decides;

    private Decisive(Verdict verdict) {
        this.findings = verdict.findings().stream()
                .collect(Collectors.toMap(finding -> finding.provision().id(), Function.identity()));
        this.outcomes = outcomes(verdict.answer());
        this.decides = verdict.answer() == Answer.NO ? this::isLost : this::isOpen;
    }

    /** The ids of these provisions, in the order in which the pathway names them; none of a yes. */
    static List<String> provisions(Verdict verdict) {
        if (verdict.answer() == Answer.YES) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        new Decisive(verdict)
                .collect(verdict.put().pathway().requirementsOn(verdict.put().asOf()), found);
        return List.copyOf(found);
    }

    private void collect(Pathway.Requirement requirement, Set<String> found) {
        if (!decides.test(requirement)) {
            return;
        }
        if (requirement instanceof Pathway.Single single) {
            if (outcomes.contains(findings.get(single.provision()).outcome())) {
                found.add(single.provision());
            }
            return;
        }
        List<Pathway.Requirement> members =
                requirement instanceof Pathway.AllOf all ? all.members() : ((Pathway.AnyOf) requirement).members();
        members.forEach(member -> collect(member, found));
    }

    private boolean isLost(Pathway.Requirement requirement) {
        return !Awaited.NO_LONGER_NO.isMet(requirement, findings);
    }

    private boolean isOpen(Pathway.Requirement requirement) {
        return !isLost(requirement) && !Awaited.YES.isMet(requirement, findings);
    }

    private static Set<Outcome> outcomes(Answer answer) {
        return switch (answer) {
            case YES -> EnumSet.noneOf(Outcome.class);
            case NO -> EnumSet.of(Outcome.NOT_MET);
            case DISCRETIONARY -> EnumSet.of(Outcome.DISCRETIONARY);
            case NEEDS_FACTS -> EnumSet.of(Outcome.UNKNOWN);
        };
    }
}
