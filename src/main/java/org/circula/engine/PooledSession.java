package org.circula.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.circula.engine.fact.Fact;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A session with the findings that its rules record. Used by one thread at a time; holds no fact between two uses. */
final class PooledSession {

    private final KieSession session;
    private final CollectedFindings findings;
    private final List<FactHandle> inserted = new ArrayList<>();

    PooledSession(KieSession session, Map<Rule, KnownRule> rules) {
        this.session = session;
        this.findings = new CollectedFindings(rules);
        session.setGlobal("findings", findings);
    }

    KieSession session() {
        return session;
    }

    CollectedFindings findings() {
        return findings;
    }

    void insert(Fact fact) {
        inserted.add(session.insert(fact));
    }

    void fire() {
        session.fireAllRules();
    }

    /** Takes every fact out again, down to the matches they left in the network. */
    void clean() {
        for (FactHandle handle : inserted) {
            session.delete(handle);
        }
        inserted.clear();
        session.fireAllRules();
        findings.begin(List.of());
    }

    void dispose() {
        session.dispose();
    }
}
