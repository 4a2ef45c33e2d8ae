package org.circula.law.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.circula.law.Faults;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.RuleText;
import org.circula.law.TerritoryReference;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.References.Role;
import org.circula.law.parse.References.Use;
import org.circula.law.parse.RulesDraft;

/**
 * Pathways to keep a status may hang on other statuses that are held, but not in a circle: whether a status is kept is judged
 * after those it hangs on.
 */
final class StatusChains implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        Map<String, Set<String>> hangsOn = new TreeMap<>();
        Map<String, Pathway> keptBy = new HashMap<>();
        Map<String, Set<String>> kindsByPathway = kindsAskedByPathway(draft);
        for (Pathway pathway : draft.pathways()) {
            if (pathway.question() == Pathway.Question.KEEP && pathway.concerns() instanceof Pathway.Holders holders) {
                Set<String> others = new TreeSet<>(kindsByPathway.getOrDefault(pathway.id(), Set.of()));
                holders.kinds().forEach(others::remove);
                for (String kind : holders.kinds()) {
                    hangsOn.computeIfAbsent(kind, ignored -> new TreeSet<>()).addAll(others);
                    keptBy.putIfAbsent(kind, pathway);
                }
            }
        }
        Set<String> reported = new TreeSet<>();
        for (String kind : hangsOn.keySet()) {
            if (!reported.contains(kind)) {
                circleThrough(kind, hangsOn).ifPresent(circle -> {
                    reported.addAll(circle);
                    faults.add(
                            keptBy.get(kind).place(),
                            "Whether these statuses are kept hangs on each other in a circle: "
                                    + String.join(" → ", circle) + " → " + kind
                                    + ". Let one of the provisions ask for what was held before, or for something else.");
                });
            }
        }
    }

    /** The shortest way from a status back to itself. */
    private static Optional<List<String>> circleThrough(String start, Map<String, Set<String>> hangsOn) {
        Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(start)));
        Set<String> seen = new TreeSet<>();
        while (!ways.isEmpty()) {
            List<String> way = ways.removeFirst();
            for (String next : hangsOn.getOrDefault(way.get(way.size() - 1), Set.of())) {
                if (next.equals(start)) {
                    return Optional.of(way);
                }
                if (seen.add(next)) {
                    List<String> longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.add(longer);
                }
            }
        }
        return Optional.empty();
    }

    /** For each pathway the kinds of status, held at the same time, that its provisions and their exceptions ask for. */
    private static Map<String, Set<String>> kindsAskedByPathway(RulesDraft draft) {
        Map<String, Set<String>> kindsByProvision = new HashMap<>();
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            Provision provision = parsed.provision();
            Set<String> kinds = kindsByProvision.computeIfAbsent(provision.id(), ignored -> new TreeSet<>());
            provision.values().stream()
                    .flatMap(value -> value.measure().stream())
                    .map(StatusChains::kindsMeasured)
                    .forEach(kinds::addAll);
        }
        for (RuleText rule : draft.rules()) {
            Set<String> kinds = kindsByProvision.computeIfAbsent(rule.provision(), ignored -> new TreeSet<>());
            rule.leftSide().patterns().stream()
                    .filter(pattern -> pattern.factType().equals("Held")
                            && pattern.allowed("time").contains("with"))
                    .forEach(pattern -> kinds.addAll(pattern.allowed("kind")));
        }
        List<Use> uses = draft.references().uses();
        uses.stream()
                .filter(use -> use.role() == Role.LIFTING)
                .forEach(use -> kindsByProvision
                        .computeIfAbsent(use.user(), ignored -> new TreeSet<>())
                        .addAll(kindsByProvision.getOrDefault(use.name(), Set.of())));
        Map<String, Set<String>> kindsByPathway = new HashMap<>();
        uses.stream()
                .filter(use -> use.role() == Role.REQUIRED)
                .forEach(use -> kindsByPathway
                        .computeIfAbsent(use.user(), ignored -> new TreeSet<>())
                        .addAll(kindsByProvision.getOrDefault(use.name(), Set.of())));
        return kindsByPathway;
    }

    /** Kinds whose running grant a measure rests on; days under statuses that have ended hang on nothing. */
    private static Collection<String> kindsMeasured(MeasureSpecification measure) {
        Stream<String> granted =
                measure.lookBack() instanceof LookBack.SinceGrantOf since ? Stream.of(since.kind()) : Stream.empty();
        Stream<String> states = Stream.of(measure.in(), measure.outside())
                .flatMap(Optional::stream)
                .filter(TerritoryReference.StateThatGranted.class::isInstance)
                .map(place -> ((TerritoryReference.StateThatGranted) place).kind());
        return Stream.concat(granted, states).toList();
    }
}
