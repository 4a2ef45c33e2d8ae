package org.circula.law.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Faults;
import org.circula.law.Place;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.RuleText;
import org.circula.law.parse.DomainParser.Parsed;
import org.circula.law.parse.References.Role;
import org.circula.law.parse.References.Use;
import org.circula.law.parse.RulesDraft;

/** A rule concerns the pathways that name its provision, all of them and no others; one that may stay silent says so. */
final class RulesFitPathways implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        Map<String, RuleText> rules = new HashMap<>();
        draft.rules().forEach(rule -> rules.putIfAbsent(rule.provision(), rule));
        Map<String, Set<String>> pathways = pathwaysByProvision(draft);
        for (Use use : draft.references().uses()) {
            RuleText rule = rules.get(use.name());
            boolean names = use.role() == Role.REQUIRED || use.role() == Role.SHOWN;
            if (names
                    && rule != null
                    && isRead(rule)
                    && !rule.leftSide().pathways().contains(use.user())) {
                faults.add(
                        use.place(),
                        "The rule of '" + use.name() + "' (" + rule.place() + ") does not concern the pathway '"
                                + use.user()
                                + "', so the provision would stay silent. Add the pathway to the rule: Put( pathway in (…) ).");
            }
        }
        for (Parsed parsed : draft.provisionsAndOverrides()) {
            Provision provision = parsed.provision();
            RuleText rule = rules.get(provision.id());
            if (rule != null && isRead(rule)) {
                concernsNoOthers(rule, pathways.getOrDefault(provision.id(), Set.of()), faults);
                silenceIsDeclared(provision, rule, Places.of(parsed, "may-not-apply"), faults);
            }
        }
    }

    /** A rule whose left side has faults of its own is left alone here. */
    private static boolean isRead(RuleText rule) {
        return !rule.leftSide().pathways().isEmpty();
    }

    /** The pathways that name each provision; an exception has those of whatever it touches. */
    private static Map<String, Set<String>> pathwaysByProvision(RulesDraft draft) {
        Map<String, Set<String>> pathways = new HashMap<>();
        for (Use use : draft.references().uses()) {
            if (use.role() == Role.REQUIRED || use.role() == Role.SHOWN) {
                pathways.computeIfAbsent(use.name(), ignored -> new HashSet<>()).add(use.user());
            }
        }
        for (Use use : draft.references().uses()) {
            if (use.role() == Role.LIFTING) {
                pathways.computeIfAbsent(use.name(), ignored -> new HashSet<>())
                        .addAll(pathways.getOrDefault(use.user(), Set.of()));
            }
        }
        return pathways;
    }

    private static void concernsNoOthers(RuleText rule, Set<String> naming, Faults faults) {
        if (naming.isEmpty()) {
            // That no pathway names it at all is a fault of its own.
            return;
        }
        Set<String> others = new TreeSet<>(rule.leftSide().pathways());
        others.removeAll(naming);
        for (String pathway : others) {
            faults.add(
                    rule.place(),
                    "The rule concerns the pathway '" + pathway + "', which neither requires nor shows '"
                            + rule.provision()
                            + "'. Take the pathway out of the rule, or name the provision in the pathway.");
        }
    }

    private static void silenceIsDeclared(Provision provision, RuleText rule, Place place, Faults faults) {
        boolean maySkip = provision.kind() == ProvisionKind.EXCEPTION || provision.mayNotApply();
        if (!maySkip && !rule.leftSide().concernsEverybody()) {
            faults.add(
                    place,
                    "The rule of '" + provision.id() + "' (" + rule.place()
                            + ") asks for more than the pathway, so it stays silent for some. Write may-not-apply: true, or let"
                            + " the rule ask for the pathway alone.");
        }
    }
}
