package org.circula.harness.mutate;

import java.util.HashMap;
import java.util.Map;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;

/** The law as one mutant has it. Rules are not changed here: what they mark is changed where they mark it. */
final class MutatedLaw {

    private MutatedLaw() {}

    static RuleBases of(RuleBases law, Mutant mutant) {
        RuleBase base = law.bases().get(mutant.jurisdiction());
        RuleBase instead = of(base, mutant);
        if (instead == base) {
            return law;
        }
        Map<String, RuleBase> bases = new HashMap<>(law.bases());
        bases.put(base.jurisdiction(), instead);
        return new RuleBases(law.words(), bases);
    }

    private static RuleBase of(RuleBase base, Mutant mutant) {
        Change change = mutant.change();
        if (change instanceof Change.OfProvision provision) {
            boolean overrides = base.overrides().containsKey(mutant.about());
            return overrides
                    ? RecordCopy.with(base, "overrides", put(base.overrides(), mutant.about(), provision.instead()))
                    : RecordCopy.with(base, "provisions", put(base.provisions(), mutant.about(), provision.instead()));
        }
        if (change instanceof Change.OfPathway pathway) {
            return RecordCopy.with(base, "pathways", put(base.pathways(), mutant.about(), pathway.instead()));
        }
        if (change instanceof Change.OfStatus status) {
            return RecordCopy.with(base, "statuses", put(base.statuses(), mutant.about(), status.instead()));
        }
        return base;
    }

    private static <T> Map<String, T> put(Map<String, T> all, String id, T instead) {
        Map<String, T> others = new HashMap<>(all);
        others.put(id, instead);
        return others;
    }
}
