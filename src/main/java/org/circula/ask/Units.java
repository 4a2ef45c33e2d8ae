package org.circula.ask;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.ask.turn.Joint;
import org.circula.law.Pathway;
import org.circula.measure.StatusChain;
import org.circula.verdict.Finding;
import org.circula.verdict.Fold;
import org.circula.verdict.Outcome;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;

/**
 * What a verdict is joined from: its provisions, whether the pathway is put at all, and whether the status through which it
 * concerns the person still stands.
 */
record Units(Joint joint, List<String> provisions) {

    static final String PUT = "whether it is put";
    static final String STANDS = "whether the status stands";

    static Units of(Pathway pathway, LocalDate asOf) {
        Pathway.Requirement requirement = pathway.requirementsOn(asOf);
        Joint asked = Joint.all(List.of(Joint.one(STANDS), Joint.of(requirement)));
        return new Units(Joint.ifPut(PUT, asked), Fold.provisions(requirement));
    }

    /** What each comes to. */
    static Map<String, Outcome> outcomes(Optional<Verdict> verdict, List<String> provisions) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put(PUT, put(verdict));
        outcomes.put(STANDS, verdict.map(Units::stands).orElse(Outcome.MET));
        Map<String, Outcome> found = new LinkedHashMap<>();
        verdict.map(Verdict::findings)
                .orElse(List.of())
                .forEach(finding -> found.put(finding.provision().id(), finding.outcome()));
        provisions.forEach(id -> outcomes.putIfAbsent(id, found.getOrDefault(id, Outcome.NOT_APPLICABLE)));
        return outcomes;
    }

    static Optional<Finding> finding(Optional<Verdict> verdict, String provision) {
        return verdict.map(Verdict::findings).orElse(List.of()).stream()
                .filter(finding -> finding.provision().id().equals(provision))
                .findFirst();
    }

    private static Outcome put(Optional<Verdict> verdict) {
        if (verdict.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return verdict.get().put().truth() == Truth.YES ? Outcome.MET : Outcome.UNKNOWN;
    }

    /** A pathway for holders is refused where the status is gone on the day, and open where that is open. */
    private static Outcome stands(Verdict verdict) {
        Optional<StatusChain> held = verdict.put().held();
        boolean hangs = verdict.put().pathway().question() != Pathway.Question.KEEP
                && verdict.put().pathway().concerns() instanceof Pathway.Holders;
        if (!hangs
                || held.isEmpty()
                || held.get().held().surely().contains(verdict.put().asOf())) {
            return Outcome.MET;
        }
        return held.get().held().perhaps().contains(verdict.put().asOf()) ? Outcome.UNKNOWN : Outcome.NOT_MET;
    }
}
