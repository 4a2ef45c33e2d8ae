package org.circula.law.check;

import java.util.List;
import org.circula.law.Faults;
import org.circula.law.parse.RulesDraft;

/** The checks that a rules folder goes through after its files are read. */
public final class RuleChecks {

    /** What the model needs to make sense. */
    public static final RuleChecks NEEDED =
            new RuleChecks(List.of(new KnownNames(), new NamesGivenOnce(), new RulesJoined()));

    /** Everything that can be checked without firing a rule. */
    public static final RuleChecks ALL =
            new RuleChecks(List.of(new KnownNames(), new NamesGivenOnce(), new RulesJoined()));

    private final List<RuleCheck> checks;

    private RuleChecks(List<RuleCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Runs all checks, whatever the earlier ones found. */
    public void check(RulesDraft draft, Faults faults) {
        checks.forEach(check -> check.check(draft, faults));
    }
}
