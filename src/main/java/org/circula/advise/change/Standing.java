package org.circula.advise.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.advise.dates.TriedPut;
import org.circula.law.Pathway;
import org.circula.law.ProvisionValue;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Verdict;

/**
 * What a put comes to in one situation, its own verdict and those on keeping the status that it hangs on.
 *
 * @param verdict the verdict; empty where the pathway is not put then
 * @param keeping the verdicts on keeping the status of the put by which it is gone or perhaps gone, where the put is about
 *     something else
 * @param keepingNamed the same of statuses that a requirement in the way names: had they been kept, it might be met
 */
record Standing(Optional<Verdict> verdict, List<Verdict> keeping, List<Verdict> keepingNamed) {

    static Standing of(TriedPut put, Situation situation) {
        TriedPut.Judged judged = put.on(situation.life(), situation.day());
        if (judged.verdict().isEmpty()) {
            return new Standing(judged.verdict(), List.of(), List.of());
        }
        Verdict verdict = judged.verdict().get();
        List<Verdict> gone = judged.keepingOfOthers().stream()
                .filter(Standing::endsTheStatus)
                .toList();
        return new Standing(
                judged.verdict(),
                gone.stream().filter(other -> isHungOn(verdict, other)).toList(),
                gone.stream()
                        .filter(other -> !isHungOn(verdict, other) && isNamedInTheWay(verdict, other))
                        .toList());
    }

    private static boolean isNamedInTheWay(Verdict verdict, Verdict keep) {
        return verdict.findings().stream()
                .filter(Standing::isInTheWay)
                .flatMap(finding -> finding.value().flatMap(ProvisionValue::measure).stream())
                .anyMatch(measure -> keep.put()
                        .held()
                        .filter(held -> measure.statusKinds().contains(held.kind()))
                        .isPresent());
    }

    private static boolean isHungOn(Verdict verdict, Verdict keep) {
        return verdict.put().held().isPresent()
                && keep.put().held().isPresent()
                && verdict.put().held().get().isSameAs(keep.put().held().get());
    }

    /**
     * Whether the status is gone, or perhaps gone, by this verdict on keeping it. One that only may be withdrawn stands until
     * somebody withdraws it, and is in nobody's way till then.
     */
    private static boolean endsTheStatus(Verdict keep) {
        return keep.lapsesByLaw() || keep.mayLapseByLaw();
    }

    boolean isYes() {
        return verdict.filter(found -> found.answer() == Answer.YES).isPresent();
    }

    /** The findings on all requirements, those of keeping a status among them. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        verdict.ifPresent(found -> findings.addAll(found.findings()));
        keeping.forEach(found -> findings.addAll(found.findings()));
        keepingNamed.forEach(found -> findings.addAll(found.findings()));
        return findings;
    }

    /** The provisions that are met, lifted, or do not concern the person. */
    Set<String> good() {
        Set<String> good = new TreeSet<>();
        findings().stream()
                .filter(finding -> !isInTheWay(finding))
                .forEach(finding -> good.add(finding.provision().id()));
        return good;
    }

    /**
     * What is in the way of the put itself while the status that it is about, or one that it names, is gone or perhaps gone: it may be
     * so for no other reason.
     */
    Set<String> hangingOnTheStatus() {
        Set<String> hanging = new TreeSet<>();
        if (!keeping.isEmpty() || !keepingNamed.isEmpty()) {
            verdict.ifPresent(found -> found.findings().stream()
                    .filter(Standing::isInTheWay)
                    .forEach(finding -> hanging.add(finding.provision().id())));
        }
        return hanging;
    }

    /** Whether these provisions, once met, would be enough. */
    boolean wouldBeYes(Set<String> good) {
        return verdict.filter(found -> holds(found, good)).isPresent()
                && keeping.stream().allMatch(found -> holds(found, good));
    }

    private static boolean holds(Verdict verdict, Set<String> good) {
        LocalDate day = verdict.put().asOf();
        return holds(verdict.put().pathway().requirementsOn(day), good);
    }

    private static boolean holds(Pathway.Requirement requirement, Set<String> good) {
        if (requirement instanceof Pathway.Single single) {
            return good.contains(single.provision());
        }
        return requirement instanceof Pathway.AllOf all
                ? all.members().stream().allMatch(member -> holds(member, good))
                : ((Pathway.AnyOf) requirement).members().stream().anyMatch(member -> holds(member, good));
    }

    static boolean isInTheWay(Finding finding) {
        return switch (finding.outcome()) {
            case NOT_MET, UNKNOWN, DISCRETIONARY -> true;
            case MET, LIFTED, NOT_APPLICABLE -> false;
        };
    }
}
