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

    /** The pathways on keeping each kind of status, and with them those that are about no kind. */
    private final Map<String, List<Pathway>> keepingByKind = new HashMap<>();

    private final List<Pathway> keepingForOthers;

    PathwayIndex(RuleBases law) {
        Map<String, Pathway> forOthers = new TreeMap<>();
        Map<String, Map<String, Pathway>> byKind = new HashMap<>();
        for (RuleBase base : law.bases().values()) {
            byJurisdiction.put(
                    base.jurisdiction(),
                    base.pathways().values().stream().sorted(BY_ID).toList());
            for (Pathway pathway : base.pathways().values()) {
                if (pathway.question() == Pathway.Question.KEEP) {
                    index(pathway, byKind, forOthers);
                }
            }
        }
        byKind.forEach((kind, pathways) -> {
            pathways.putAll(forOthers);
            keepingByKind.put(kind, List.copyOf(pathways.values()));
        });
        keepingForOthers = List.copyOf(forOthers.values());
    }

    private static void index(
            Pathway pathway, Map<String, Map<String, Pathway>> byKind, Map<String, Pathway> forOthers) {
        if (pathway.concerns() instanceof Pathway.Holders holders) {
            index(pathway, holders.kinds(), byKind);
        } else if (pathway.concerns() instanceof Pathway.HoldersEver holders) {
            index(pathway, holders.kinds(), byKind);
        } else {
            forOthers.put(pathway.id(), pathway);
        }
    }

    private static void index(Pathway pathway, List<String> kinds, Map<String, Map<String, Pathway>> byKind) {
        for (String kind : kinds) {
            byKind.computeIfAbsent(kind, key -> new TreeMap<>()).put(pathway.id(), pathway);
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
        List<Pathway> all = statuses.isEmpty() ? keepingForOthers : keeping(statuses.get(0));
        for (int at = 1; at < statuses.size(); at++) {
            all = merged(all, keeping(statuses.get(at)));
        }
        return all;
    }

    private List<Pathway> keeping(StatusChain status) {
        return keepingByKind.getOrDefault(status.kind(), keepingForOthers);
    }

    /** Both lists in one, in the order of ids that both have, each pathway once. */
    private static List<Pathway> merged(List<Pathway> some, List<Pathway> others) {
        if (some == others) {
            return some;
        }
        List<Pathway> all = new ArrayList<>(some.size() + others.size());
        int at = 0;
        for (int other = 0; other < others.size(); other++) {
            while (at < some.size() && BY_ID.compare(some.get(at), others.get(other)) < 0) {
                all.add(some.get(at++));
            }
            if (at == some.size() || !some.get(at).id().equals(others.get(other).id())) {
                all.add(others.get(other));
            }
        }
        all.addAll(some.subList(at, some.size()));
        return all;
    }
}
