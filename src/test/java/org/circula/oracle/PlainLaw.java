package org.circula.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.circula.law.LeftSide;
import org.circula.law.Pathway;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;

/**
 * The law of all bases, by id.
 *
 * @param rules the left side of each provision's one rule; an override has the Union's
 */
record PlainLaw(
        RuleBases bases, Map<String, StatusKind> kinds, Map<String, LeftSide> rules, Map<String, Pathway> pathways) {

    static PlainLaw of(RuleBases bases) {
        PlainLaw law = new PlainLaw(bases, new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (RuleBase base : bases.bases().values()) {
            law.kinds.putAll(base.statuses());
            law.pathways.putAll(base.pathways());
            base.ruleTexts().forEach((id, text) -> law.rules.put(id, text.leftSide()));
        }
        return law;
    }

    List<Pathway> keeping() {
        return pathways.values().stream()
                .filter(pathway -> pathway.question() == Pathway.Question.KEEP)
                .toList();
    }
}
