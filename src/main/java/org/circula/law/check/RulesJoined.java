package org.circula.law.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Faults;
import org.circula.law.RuleText;
import org.circula.law.Spelling;
import org.circula.law.WordKind;
import org.circula.law.parse.References.Definition;
import org.circula.law.parse.RulesDraft;

/** Rule and provision are joined by id, both ways, one to one; overrides take the Union's rule. */
final class RulesJoined implements RuleCheck {

    @Override
    public void check(RulesDraft draft, Faults faults) {
        Map<String, RuleText> byId = new HashMap<>();
        Map<String, RuleText> byName = new HashMap<>();
        for (RuleText rule : draft.rules()) {
            RuleText sameId = byId.putIfAbsent(rule.provision(), rule);
            if (sameId != null) {
                faults.add(
                        rule.place(),
                        "The provision '" + rule.provision() + "' already has a rule in " + sameId.place()
                                + ", and both would fire. Keep one, or give this one a provision of its own.");
            }
            String nameInPackage = rule.place().file() + " " + rule.name();
            RuleText sameName = byName.putIfAbsent(nameInPackage, rule);
            if (sameName != null) {
                faults.add(
                        rule.place(),
                        "The name '" + rule.name() + "' is already that of the rule in " + sameName.place()
                                + ". Say what is different about this one.");
            }
        }
        draft.folders().forEach(folder -> rulesHaveProvisions(folder, draft, faults));
        draft.references().defined(WordKind.PROVISION).forEach((id, given) -> {
            if (!byId.containsKey(id)) {
                given.forEach(definition -> missingRule(id, definition, faults));
            }
        });
    }

    private static void rulesHaveProvisions(RulesDraft.Folder folder, RulesDraft draft, Faults faults) {
        Set<String> own = new TreeSet<>();
        draft.references().defined(WordKind.PROVISION).forEach((id, given) -> {
            if (given.stream().anyMatch(definition -> definition.folder().equals(folder.jurisdiction()))) {
                own.add(id);
            }
        });
        for (RuleText rule : folder.rules()) {
            if (!own.contains(rule.provision())) {
                faults.add(rule.place(), noProvision(rule, folder, own));
            }
        }
    }

    private static String noProvision(RuleText rule, RulesDraft.Folder folder, Set<String> own) {
        boolean overridden = folder.domains().overrides().stream()
                .anyMatch(override -> override.provision().id().equals(rule.provision()));
        if (overridden) {
            return "'" + rule.provision()
                    + "' is an override, and those take the Union's rule: both would fire. Take this rule" + " out.";
        }
        String advice = Spelling.nearest(rule.provision(), own)
                .map(meant -> "Did you mean '" + meant + "'? Else state")
                .orElse("State");
        return "The rule's @id '" + rule.provision() + "' is no provision of this folder. " + advice
                + " it under 'provisions:', or take the rule out.";
    }

    private static void missingRule(String id, Definition definition, Faults faults) {
        String yaml = definition.place().file();
        String drl = yaml.substring(0, yaml.length() - "yaml".length()) + "drl";
        faults.add(
                definition.place(),
                "The provision '" + id + "' has no rule, so it would never be found. Write one with @id(\"" + id
                        + "\") in " + drl + ".");
    }
}
