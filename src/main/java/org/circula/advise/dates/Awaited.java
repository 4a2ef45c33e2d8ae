package org.circula.advise.dates;

import java.util.Map;
import org.circula.law.Condition;
import org.circula.law.Pathway;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;

/** What is waited for. */
enum Awaited {
    /** A yes: each requirement is met for sure, so the end of the bounds that is worse for the person decides. */
    YES {
        @Override
        boolean isThere(Outcome outcome) {
            return outcome == Outcome.MET || outcome == Outcome.LIFTED || outcome == Outcome.NOT_APPLICABLE;
        }

        @Override
        Amount decidingEnd(Measured measured, Condition keep) {
            return keep.comparison().keepsAbove() ? measured.least() : measured.most();
        }
    },
    /** Anything but a no: each requirement is met perhaps, so the end of the bounds that is better for the person decides. */
    NO_LONGER_NO {
        @Override
        boolean isThere(Outcome outcome) {
            return outcome != Outcome.NOT_MET;
        }

        @Override
        Amount decidingEnd(Measured measured, Condition keep) {
            return keep.comparison().keepsAbove() ? measured.most() : measured.least();
        }
    };

    /** Whether a requirement with this outcome is as far as is waited for. */
    abstract boolean isThere(Outcome outcome);

    /** The end of the bounds that decides. */
    abstract Amount decidingEnd(Measured measured, Condition keep);

    /** Whether a requirement is as far as is waited for, by the findings of its provisions. */
    boolean isMet(Pathway.Requirement requirement, Map<String, Finding> findings) {
        if (requirement instanceof Pathway.Single single) {
            return isThere(findings.get(single.provision()).outcome());
        }
        return requirement instanceof Pathway.AllOf all
                ? all.members().stream().allMatch(member -> isMet(member, findings))
                : ((Pathway.AnyOf) requirement).members().stream().anyMatch(member -> isMetBy(member, findings));
    }

    /** Whether an alternative is as far: one that does not concern the person meets nothing. */
    boolean isMetBy(Pathway.Requirement alternative, Map<String, Finding> findings) {
        boolean notConcerned = alternative instanceof Pathway.Single single
                && findings.get(single.provision()).outcome() == Outcome.NOT_APPLICABLE;
        return !notConcerned && isMet(alternative, findings);
    }
}
