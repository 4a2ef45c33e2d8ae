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

    private static final Comparator<LocatedPathway> BY_ID = Comparator.comparing(LocatedPathway::id);

    private final Map<String, LocatedPathway> byId = new HashMap<>();

    private final Map<String, List<LocatedPathway>> byJurisdiction = new HashMap<>();

    /** The pathways on keeping each kind of status, and with them those that are about no kind. */
    private final Map<String, List<LocatedPathway>> keepingByKind = new HashMap<>();

    private final List<LocatedPathway> keepingForOthers;

    PathwayIndex(RuleBases law) {
        Map<String, LocatedPathway> forOthers = new TreeMap<>();
        Map<String, Map<String, LocatedPathway>> byKind = new HashMap<>();
        for (RuleBase base : law.bases().values()) {
            List<LocatedPathway> ofBase = base.pathways().values().stream()
                    .map(pathway -> LocatedPathway.of(pathway, law))
                    .sorted(BY_ID)
                    .toList();
            byJurisdiction.put(base.jurisdiction(), ofBase);
            for (LocatedPathway pathway : ofBase) {
                // One id may be stated by two bases; the law knows which of them is meant by it.
                byId.put(
                        pathway.id(),
                        LocatedPathway.of(law.pathway(pathway.id()).orElseThrow(), law));
                if (pathway.pathway().question() == Pathway.Question.KEEP) {
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
            LocatedPathway pathway,
            Map<String, Map<String, LocatedPathway>> byKind,
            Map<String, LocatedPathway> forOthers) {
        Pathway.Concerns concerns = pathway.pathway().concerns();
        if (concerns instanceof Pathway.Holders holders) {
            index(pathway, holders.kinds(), byKind);
        } else if (concerns instanceof Pathway.HoldersEver holders) {
            index(pathway, holders.kinds(), byKind);
        } else {
            forOthers.put(pathway.id(), pathway);
        }
    }

    private static void index(
            LocatedPathway pathway, List<String> kinds, Map<String, Map<String, LocatedPathway>> byKind) {
        for (String kind : kinds) {
            byKind.computeIfAbsent(kind, key -> new TreeMap<>()).put(pathway.id(), pathway);
        }
    }

    /** All pathways of these rule bases, by their ids. */
    List<LocatedPathway> of(Collection<String> jurisdictions) {
        List<LocatedPathway> found = new ArrayList<>();
        for (String jurisdiction : jurisdictions) {
            found.addAll(byJurisdiction.getOrDefault(jurisdiction, List.of()));
        }
        found.sort(BY_ID);
        return found;
    }

    /**
     * The pathways of these ids, each once, in the order asked.
     *
     * @throws IllegalArgumentException where there is no such pathway
     */
    List<LocatedPathway> named(List<String> ids) {
        List<LocatedPathway> found = new ArrayList<>(ids.size());
        for (int at = 0; at < ids.size(); at++) {
            if (ids.indexOf(ids.get(at)) == at) {
                found.add(named(ids.get(at)));
            }
        }
        return found;
    }

    private LocatedPathway named(String id) {
        LocatedPathway pathway = byId.get(id);
        if (pathway == null) {
            throw new IllegalArgumentException("No rule base states the pathway " + id + ".");
        }
        return pathway;
    }

    /** The pathways on keeping that may concern whoever has these statuses, by their ids. */
    List<LocatedPathway> keeping(List<StatusChain> statuses) {
        List<LocatedPathway> all = statuses.isEmpty() ? keepingForOthers : keeping(statuses.get(0));
        for (int at = 1; at < statuses.size(); at++) {
            all = merged(all, keeping(statuses.get(at)));
        }
        return all;
    }

    private List<LocatedPathway> keeping(StatusChain status) {
        return keepingByKind.getOrDefault(status.kind(), keepingForOthers);
    }

    /** Both lists in one, in the order of ids that both have, each pathway once. */
    private static List<LocatedPathway> merged(List<LocatedPathway> some, List<LocatedPathway> others) {
        if (some == others) {
            return some;
        }
        List<LocatedPathway> all = new ArrayList<>(some.size() + others.size());
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
