package org.circula.harness.mutate;

import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.RuleText;
import org.circula.law.StatusKind;

/** What a mutant puts in place of a piece of law. */
public sealed interface Change {

    /** Another provision under the same id, in the same base. */
    record OfProvision(Provision instead) implements Change {}

    /** Another pathway under the same id. */
    record OfPathway(Pathway instead) implements Change {}

    /** Another kind of status under the same id. */
    record OfStatus(StatusKind instead) implements Change {}

    /** Another rule for the same provision. */
    record OfRule(RuleText instead) implements Change {}
}
