package org.circula.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Effect;
import org.circula.law.LeftSide;
import org.circula.law.Pathway;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;

/**
 * The law of all bases, by id.
 *
 * @param rules the left side of each provision's one rule; an override has the Union's
 * @param ending pathways to keep a status that one of their provisions, in some base, ends by law
 */
record PlainLaw(
        RuleBases bases,
        Map<String, StatusKind> kinds,
        Map<String, LeftSide> rules,
        Map<String, Pathway> pathways,
        List<Pathway> ending) {

    private static final Map<RuleBases, PlainLaw> READ = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Read once for each set of bases, since each life asks for it. */
    static PlainLaw of(RuleBases bases) {
        return READ.computeIfAbsent(bases, PlainLaw::read);
    }

    private static PlainLaw read(RuleBases bases) {
        PlainLaw law = new PlainLaw(bases, new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        for (RuleBase base : bases.bases().values()) {
            law.kinds.putAll(base.statuses());
            law.pathways.putAll(base.pathways());
            base.ruleTexts().forEach((id, text) -> law.rules.put(id, text.leftSide()));
        }
        law.addEnding();
        return law;
    }

    private void addEnding() {
        Set<String> lapsing = new HashSet<>();
        for (RuleBase base : bases.bases().values()) {
            for (Provision provision : base.allProvisions()) {
                if (provision.values().stream()
                        .anyMatch(value -> value.effect().equals(Optional.of(Effect.LAPSES_BY_LAW)))) {
                    lapsing.add(provision.id());
                }
            }
        }
        for (Pathway pathway : pathways.values()) {
            boolean keeps = pathway.question() == Pathway.Question.KEEP;
            boolean ends = pathway.requirements().stream().anyMatch(dated -> someEnds(dated.requirement(), lapsing));
            if (keeps && ends) {
                ending.add(pathway);
            }
        }
    }

    private static boolean someEnds(Requirement requirement, Set<String> lapsing) {
        if (requirement instanceof Single single) {
            return lapsing.contains(single.provision());
        }
        List<Requirement> members = requirement instanceof AllOf all ? all.members() : ((AnyOf) requirement).members();
        return members.stream().anyMatch(member -> someEnds(member, lapsing));
    }
}
