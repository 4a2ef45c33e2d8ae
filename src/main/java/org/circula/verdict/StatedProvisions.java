package org.circula.verdict;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.circula.law.Pathway;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;

/**
 * The provisions that the requirements of pathways name, as each jurisdiction whose law may answer states them: the same for every
 * life, so looked up once.
 */
final class StatedProvisions {

    private final RuleBases law;
    private final IdentityHashMap<Requirement, Map<String, RequiredProvisions>> required = new IdentityHashMap<>();

    StatedProvisions(RuleBases law) {
        this.law = law;
        for (RuleBase base : law.bases().values()) {
            for (Pathway pathway : base.pathways().values()) {
                for (Pathway.DatedRequirements dated : pathway.requirements()) {
                    Map<String, RequiredProvisions> byJurisdiction = new HashMap<>();
                    for (String jurisdiction : answering(pathway)) {
                        byJurisdiction.put(jurisdiction, look(dated.requirement(), jurisdiction));
                    }
                    required.put(dated.requirement(), byJurisdiction);
                }
            }
        }
    }

    /** The provisions that a list of requirements names, in its order; looked up now where it is not one of the law. */
    RequiredProvisions requiredBy(Requirement requirement, String jurisdiction) {
        RequiredProvisions known = required.getOrDefault(requirement, Map.of()).get(jurisdiction);
        return known == null ? look(requirement, jurisdiction) : known;
    }

    /** The provision of this id as the jurisdiction states it. */
    Provision in(String jurisdiction, String id) {
        return law.provision(jurisdiction, id).orElseThrow();
    }

    /** The jurisdictions whose law answers a pathway: for one of the Union each State's. */
    private Iterable<String> answering(Pathway pathway) {
        return pathway.jurisdiction().equals(RuleBases.UNION) ? law.bases().keySet() : List.of(pathway.jurisdiction());
    }

    private RequiredProvisions look(Requirement requirement, String jurisdiction) {
        return RequiredProvisions.of(requirement, id -> in(jurisdiction, id));
    }
}
