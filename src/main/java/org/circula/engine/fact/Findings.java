package org.circula.engine.fact;

import org.kie.api.runtime.rule.Match;

/** Where rules record that they matched; every rule's only consequence is {@code findings.record( drools.getMatch() );}. */
public interface Findings {

    /** Keeps the rule's provision and the facts it rests on. */
    void record(Match match);
}
