package org.circula.law.check;

import org.circula.law.Faults;
import org.circula.law.parse.RulesDraft;

/** One family of things that must hold in a rules folder. */
@FunctionalInterface
public interface RuleCheck {

    /** Adds a fault for each thing that does not hold. */
    void check(RulesDraft draft, Faults faults);
}
