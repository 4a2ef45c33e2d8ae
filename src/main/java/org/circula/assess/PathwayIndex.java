package org.circula.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.measure.StatusChain;

/** The pathways of all rule bases as assessments look for them; worked out once, for the law is the same for every life. */
final class PathwayIndex {

    private static final Comparator<Pathway> BY_ID = Comparator.comparing(Pathway::id);

    private final Map<String, List<Pathway>> byJurisdiction = new HashMap<>();
    private final Map<String, List<Pathway>> keepingByKind = new HashMap<>();
    private final List<Pathway> keepingForOthers = new ArrayList<>();

    PathwayIndex(RuleBases law) {
        for (RuleBase base : law.bases().values()) {
            byJurisdiction.put(
                    base.jurisdiction(),
                    base.pathways().values().stream().sorted(BY_ID).toList());
            for (Pathway pathway : base.pathways().values()) {
                if (pathway.question() == Pathway.Question.KEEP) {
                    indexKeeping(pathway);
                }
            }
        }
    }

    private void indexKeeping(Pathway pathway) {
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            indexKeeping(pathway, holders.kinds());
        } else if (pathway.concerns() instanceof Pathway.HoldersEver holders) {
            indexKeeping(pathway, holders.kinds());
        } else {
            keepingForOthers.add(pathway);
        }
    }

    private void indexKeeping(Pathway pathway, List<String> kinds) {
        for (String kind : kinds) {
            keepingByKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(pathway);
        }
    }

    /** All pathways of these rule bases, by their ids. */
    List<Pathway> of(Collection<String> jurisdictions) {
        List<Pathway> found = new ArrayList<>();
        for (String jurisdiction : jurisdictions) {
            found.addAll(byJurisdiction.getOrDefault(jurisdiction, List.of()));
        }
        found.sort(BY_ID);
        return found;
    }

    /** The pathways on keeping that may concern whoever has these statuses, by their ids. */
    List<Pathway> keeping(List<StatusChain> statuses) {
        TreeMap<String, Pathway> byId = new TreeMap<>();
        keepingForOthers.forEach(pathway -> byId.put(pathway.id(), pathway));
        for (StatusChain status : statuses) {
            for (Pathway pathway : keepingByKind.getOrDefault(status.kind(), List.of())) {
                byId.put(pathway.id(), pathway);
            }
        }
        return List.copyOf(byId.values());
    }
}
