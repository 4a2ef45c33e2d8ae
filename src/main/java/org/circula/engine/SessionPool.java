package org.circula.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * The sessions of one base. Making one costs more than using it, so they are kept; one in which a rule threw is not.
 *
 * <p>There are never more than were once in use at the same time.
 */
final class SessionPool implements AutoCloseable {

    private final KieBase base;
    private final Map<Rule, KnownRule> rules;
    private final ConcurrentLinkedDeque<PooledSession> free = new ConcurrentLinkedDeque<>();

    SessionPool(KieBase base, Map<Rule, KnownRule> rules) {
        this.base = base;
        this.rules = rules;
    }

    /** A session without facts. The one used last comes first: its memory is still near. */
    PooledSession take() {
        PooledSession session = free.pollFirst();
        return session == null ? fresh() : session;
    }

    /** A new session, which need not come back. */
    PooledSession fresh() {
        return new PooledSession(base.newKieSession(), rules);
    }

    /** Keeps a clean session for the next. */
    void giveBack(PooledSession session) {
        free.addFirst(session);
    }

    @Override
    public void close() {
        for (PooledSession session = free.pollFirst(); session != null; session = free.pollFirst()) {
            session.dispose();
        }
    }
}
