package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.circula.law.Effect;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;

/** Joins the findings of a put. */
record PlainFold(Function<String, PlainFinding> findings) {

    PlainOutcome outcome(Requirement requirement) {
        if (requirement instanceof Single single) {
            return findings.apply(single.provision()).outcome();
        }
        return requirement instanceof AllOf all
                ? PlainOutcome.allOf(all.members().stream().map(this::outcome).toList())
                : PlainOutcome.anyOf(((AnyOf) requirement)
                        .members().stream().map(this::outcome).toList());
    }

    /** The findings of that outcome that make the whole what it is. */
    List<PlainFinding> because(Requirement requirement, PlainOutcome outcome) {
        List<PlainFinding> reasons = new ArrayList<>();
        if (requirement instanceof Single single) {
            PlainFinding finding = findings.apply(single.provision());
            if (finding.outcome() == outcome) {
                reasons.add(finding);
            }
            return reasons;
        }
        if (outcome(requirement) == outcome) {
            List<Requirement> members =
                    requirement instanceof AllOf all ? all.members() : ((AnyOf) requirement).members();
            members.forEach(member -> reasons.addAll(because(member, outcome)));
        }
        return reasons;
    }

    /** What each provision said, for a reader who compares two judges. */
    List<String> said(Requirement requirement) {
        if (requirement instanceof Single single) {
            PlainFinding finding = findings.apply(single.provision());
            return List.of(finding.provision() + "=" + finding.outcome());
        }
        List<Requirement> members = requirement instanceof AllOf all ? all.members() : ((AnyOf) requirement).members();
        return members.stream().flatMap(member -> said(member).stream()).toList();
    }

    static Optional<Effect> hardest(List<PlainFinding> reasons) {
        return reasons.stream().flatMap(finding -> finding.effect().stream()).min(Comparator.naturalOrder());
    }

    static List<PlainFinding> ofTheHardest(List<PlainFinding> reasons) {
        return reasons.stream()
                .filter(finding -> finding.effect().equals(hardest(reasons)))
                .toList();
    }

    /** The first day on which one of them took what was to be kept; empty where a day of one cannot be said. */
    static Optional<LocalDate> firstDayGone(List<PlainFinding> reasons) {
        return !reasons.isEmpty()
                        && reasons.stream()
                                .allMatch(finding -> finding.goneFrom().isPresent())
                ? reasons.stream().map(finding -> finding.goneFrom().get()).min(Comparator.naturalOrder())
                : Optional.empty();
    }
}
