package org.circula.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.circula.engine.fact.Fact;
import org.circula.engine.fact.Findings;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.Match;

/** Collects what the rules of one session record, put by put. */
final class CollectedFindings implements Findings {

    private final Map<Rule, KnownRule> rules;
    private List<Matches.Collector> byPut = List.of();

    CollectedFindings(Map<Rule, KnownRule> rules) {
        this.rules = rules;
    }

    @Override
    public void record(Match match) {
        KnownRule rule = rules.get(match.getRule());
        if (rule == null) {
            throw new IllegalStateException("A rule recorded a finding that the rule base does not know: "
                    + match.getRule().getName());
        }
        List<Fact> matched = new ArrayList<>();
        for (Object object : match.getObjects()) {
            if (object instanceof Fact fact) {
                matched.add(fact);
            }
        }
        byPut.get(matched.get(0).put()).add(rule, matched);
    }

    /** From now on what is recorded goes here: the id of a put among the facts is its position. */
    void begin(List<Matches.Collector> collectors) {
        byPut = collectors;
    }
}
