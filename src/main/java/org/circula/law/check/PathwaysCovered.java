package org.circula.law.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.circula.law.DatedBy;
import org.circula.law.Faults;
import org.circula.law.Pathway;
import org.circula.law.Pathway.AllOf;
import org.circula.law.Pathway.AnyOf;
import org.circula.law.Pathway.DatedRequirements;
import org.circula.law.Pathway.Requirement;
import org.circula.law.Pathway.Single;
import org.circula.law.Place;
import org.circula.law.Provision;
import org.circula.law.parse.References.Role;
import org.circula.law.parse.References.Use;
import org.circula.law.parse.RulesDraft;

/** From the first encoded day on, every provision that a pathway requires has a value. */
final class PathwaysCovered implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        Map<String, Place> places = new HashMap<>();
        for (Use use : draft.references().uses()) {
            if (use.role() == Role.REQUIRED) {
                places.putIfAbsent(use.user() + " " + use.name(), use.place());
            }
        }
        for (Pathway pathway : draft.pathways()) {
            for (DatedRequirements list : pathway.requirements()) {
                LocalDate first = list.from().isAfter(pathway.encodedFrom()) ? list.from() : pathway.encodedFrom();
                check(list.requirement(), pathway, first, draft, places, faults);
            }
        }
    }

    private static void check(
            Requirement requirement,
            Pathway pathway,
            LocalDate first,
            RulesDraft draft,
            Map<String, Place> places,
            Faults faults) {
        if (requirement instanceof AllOf all) {
            all.members().forEach(member -> check(member, pathway, first, draft, places, faults));
        } else if (requirement instanceof AnyOf any) {
            any.members().forEach(member -> check(member, pathway, first, draft, places, faults));
        } else if (requirement instanceof Single single) {
            draft.provision(single.provision()).ifPresent(provision -> {
                LocalDate begins = provision.values().get(0).from();
                if (provision.datedBy() == DatedBy.AS_OF && begins.isAfter(first)) {
                    Place place = places.getOrDefault(pathway.id() + " " + provision.id(), pathway.place());
                    faults.add(place, message(pathway, provision, first, begins));
                }
            });
        }
    }

    private static String message(Pathway pathway, Provision provision, LocalDate first, LocalDate begins) {
        return "'" + pathway.id() + "' requires '" + provision.id() + "' from " + first
                + " on, but its first value begins on "
                + begins
                + ". Give it a value for the time before (none: true with a source, if the law had no such rule), or"
                + " let the pathway begin later.";
    }
}
