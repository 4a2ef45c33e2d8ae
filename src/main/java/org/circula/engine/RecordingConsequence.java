package org.circula.engine;

import org.circula.engine.fact.Findings;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;

/** What every rule does where it matches, {@code findings.record( drools.getMatch() );}, written once in Java. */
final class RecordingConsequence implements Consequence<KnowledgeHelper> {

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void evaluate(KnowledgeHelper drools, ValueResolver session) {
        ((Findings) session.getGlobal("findings")).record(drools.getMatch());
    }
}
