package org.circula.harness.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.circula.law.DatedBy;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.verdict.Fold;

/**
 * On which days a provision can be asked at all: a pathway refuses days outside its encoded period, so a date moved there changes no
 * answer, whatever the life.
 */
final class AskableDays {

    private final Map<String, List<Pathway>> pathwaysByProvision = new HashMap<>();
    private final RuleBases law;

    AskableDays(RuleBases law) {
        this.law = law;
        for (RuleBase base : law.bases().values()) {
            for (Pathway pathway : base.pathways().values()) {
                pathway.requirements()
                        .forEach(dated ->
                                Fold.provisions(dated.requirement()).forEach(provision -> note(provision, pathway)));
                pathway.shows().forEach(provision -> note(provision, pathway));
            }
        }
    }

    private void note(String provision, Pathway pathway) {
        List<Pathway> known = pathwaysByProvision.computeIfAbsent(provision, id -> new ArrayList<>());
        if (known.contains(pathway)) {
            return;
        }
        known.add(pathway);
        for (RuleBase base : law.bases().values()) {
            base.allProvisions().stream()
                    .filter(stated -> stated.id().equals(provision))
                    .flatMap(stated -> stated.liftedBy().stream())
                    .forEach(exception -> note(exception, pathway));
        }
    }

    /** Whether some pathway that names the provision answers questions about this day; always, where another day picks its value. */
    boolean mayBeAsked(Provision provision, LocalDate day) {
        return provision.datedBy() != DatedBy.AS_OF || mayBeAskedAsOf(provision.id(), day);
    }

    /** Whether some pathway that names the provision answers questions about this day. */
    boolean mayBeAskedAsOf(String provision, LocalDate day) {
        return pathwaysByProvision.getOrDefault(provision, List.of()).stream()
                .anyMatch(pathway -> pathway.encodes(day) && asks(pathway, provision, day));
    }

    /** Whether some count towards a pathway may ask for the shares of this day: always, where one counts on another day than the one asked about. */
    boolean mayBeCountedTowards(String pathway, LocalDate day) {
        List<Provision> counting = law.bases().values().stream()
                .flatMap(base -> base.allProvisions().stream())
                .filter(provision -> countsTowards(provision, pathway))
                .toList();
        return counting.stream().anyMatch(provision -> mayBeAsked(provision, day));
    }

    private static boolean countsTowards(Provision provision, String pathway) {
        return provision.values().stream()
                .flatMap(value -> Spots.in(value, List.of("measure", "part", "whole", "onlyIf")).stream())
                .anyMatch(spot -> spot.node() instanceof MeasureSpecification measure
                        && measure.towards().filter(pathway::equals).isPresent());
    }

    private boolean asks(Pathway pathway, String provision, LocalDate day) {
        List<String> asked = new ArrayList<>(Fold.provisions(pathway.requirementsOn(day)));
        asked.addAll(pathway.shows());
        return asked.contains(provision) || asked.stream().anyMatch(id -> isLiftedBy(id, provision));
    }

    private boolean isLiftedBy(String provision, String exception) {
        return law.bases().values().stream()
                .flatMap(base -> java.util.stream.Stream.of(base.provisions(), base.overrides()))
                .flatMap(stated -> java.util.stream.Stream.ofNullable(stated.get(provision)))
                .anyMatch(stated -> stated.liftedBy().contains(exception));
    }
}
