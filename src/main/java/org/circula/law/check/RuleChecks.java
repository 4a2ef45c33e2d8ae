package org.circula.law.check;

import java.util.List;
import java.util.stream.Stream;
import org.circula.law.Faults;
import org.circula.law.parse.RulesDraft;

/** The checks that a rules folder goes through after its files are read. */
public final class RuleChecks {

    private static final List<RuleCheck> WITHOUT_WHICH_NOTHING_FITS =
            List.of(new KnownNames(), new NamesGivenOnce(), new RulesJoined());

    private static final List<RuleCheck> FURTHER = List.of(
            new ProvisionsUsed(),
            new RulesFitPathways(),
            new PathwaysCovered(),
            new StatusChains(),
            new EffectsOfKeeping(),
            new UnitsFit(),
            new AnswersFit(),
            new WordsAsked(),
            new DatesFit(),
            new TextsDated(),
            new PlainWords(),
            new CoverageFits());

    /** What the model needs to make sense. */
    public static final RuleChecks NEEDED = new RuleChecks(WITHOUT_WHICH_NOTHING_FITS);

    /** Everything that can be checked without firing a rule. */
    public static final RuleChecks ALL = new RuleChecks(
            Stream.concat(WITHOUT_WHICH_NOTHING_FITS.stream(), FURTHER.stream()).toList());

    private final List<RuleCheck> checks;

    private RuleChecks(List<RuleCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Runs all checks, whatever the earlier ones found. */
    public void check(RulesDraft draft, Faults faults) {
        checks.forEach(check -> check.check(draft, faults));
    }
}
