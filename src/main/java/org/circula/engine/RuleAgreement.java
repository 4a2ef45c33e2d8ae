package org.circula.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.circula.engine.bring.FactBringer;
import org.circula.law.RuleBases;

/**
 * Whether rules agree with the provisions and pathways they name. Drools says nothing of a misspelt pathway or id: the rule just
 * never fires, or its finding belongs to nothing.
 *
 * <p>A State may have a rule of its own for a provision of the Union: what both record is one mark.
 */
final class RuleAgreement {

    private final RuleBases bases;
    private final String jurisdiction;

    RuleAgreement(RuleBases bases, String jurisdiction) {
        this.bases = bases;
        this.jurisdiction = jurisdiction;
    }

    /** What does not agree. */
    List<RuleDefect> check(List<RuleSource> sources) {
        List<RuleDefect> defects = new ArrayList<>();
        Map<String, RuleSource.SingleRule> byProvision = new HashMap<>();
        for (RuleSource source : sources) {
            String folder = source.folder();
            for (RuleSource.SingleRule rule : source.rules()) {
                checkId(folder, rule, byProvision, defects);
                checkLeftSide(rule, defects);
            }
        }
        return defects;
    }

    private void checkId(
            String folder,
            RuleSource.SingleRule rule,
            Map<String, RuleSource.SingleRule> byProvision,
            List<RuleDefect> defects) {
        if (rule.provision().isEmpty()) {
            defects.add(rule.defect("It has no @id(\"…\"); name the provision it is about."));
            return;
        }
        String provision = rule.provision().get();
        if (bases.provision(jurisdiction, provision).isEmpty()) {
            defects.add(rule.defect("There is no provision \"" + provision + "\"; state it in YAML or mend the @id."));
        }
        RuleSource.SingleRule earlier = byProvision.putIfAbsent(folder + " " + provision, rule);
        if (earlier != null) {
            defects.add(rule.defect("The rule at " + earlier.place() + " has the same @id(\"" + provision
                    + "\"); in one folder a provision has one rule."));
        }
    }

    private void checkLeftSide(RuleSource.SingleRule rule, List<RuleDefect> defects) {
        if (rule.provision().isEmpty()) {
            return;
        }
        Set<String> pathways = rule.leftSide().pathways();
        if (pathways.isEmpty()) {
            defects.add(rule.defect("It names no pathway; write Put( pathway == \"…\" )."));
        }
        for (String pathway : pathways) {
            if (bases.pathway(pathway).isEmpty()) {
                defects.add(rule.defect("There is no pathway \"" + pathway + "\"; state it in YAML or mend the word."));
            }
        }
        try {
            FactBringer.of(List.of(rule.leftSide()));
        } catch (IllegalArgumentException unanswerable) {
            defects.add(rule.defect(String.valueOf(unanswerable.getMessage())));
        }
    }
}
