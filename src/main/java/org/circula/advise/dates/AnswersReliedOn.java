package org.circula.advise.dates;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.circula.law.Pathway;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * The requirements of a yes that are met by what the person said, and by nothing that is counted: somebody who still lives in a State
 * today may no longer live there after years away, and no calendar tells.
 */
final class AnswersReliedOn {

    private final Map<String, Finding> findings;

    private AnswersReliedOn(Verdict verdict) {
        this.findings = verdict.findings().stream()
                .collect(Collectors.toMap(finding -> finding.provision().id(), Function.identity()));
    }

    /**
     * The ids of these provisions, in the order in which the pathway names them; of several ways that stand, of the one that relies on
     * the fewest. None of an answer that is not yes.
     */
    static List<String> of(Verdict verdict) {
        return verdict.answer() == Answer.YES
                ? List.copyOf(new AnswersReliedOn(verdict)
                        .reliedOn(verdict.put()
                                .pathway()
                                .requirementsOn(verdict.put().asOf())))
                : List.of();
    }

    private Set<String> reliedOn(Pathway.Requirement requirement) {
        if (requirement instanceof Pathway.Single single) {
            Finding finding = findings.get(single.provision());
            boolean byAnAnswer = Awaited.YES.isThere(finding.outcome())
                    && finding.value().flatMap(ProvisionValue::asks).isPresent();
            return byAnAnswer ? Set.of(single.provision()) : Set.of();
        }
        if (requirement instanceof Pathway.AllOf all) {
            Set<String> together = new LinkedHashSet<>();
            all.members().forEach(member -> together.addAll(reliedOn(member)));
            return together;
        }
        return ((Pathway.AnyOf) requirement)
                .members().stream()
                        .filter(member -> Awaited.YES.isMetBy(member, findings))
                        .map(this::reliedOn)
                        .min(Comparator.comparingInt(Set::size))
                        .orElse(Set.of());
    }
}
