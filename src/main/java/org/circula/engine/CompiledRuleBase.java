package org.circula.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.engine.bring.FactBringer;
import org.circula.law.Place;
import org.circula.measure.LifeView;
import org.circula.verdict.Mark;
import org.circula.verdict.Put;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** The rules of one jurisdiction with those of the Union, ready to be asked. Safe for use by several threads. */
final class CompiledRuleBase implements AutoCloseable {

    private final String jurisdiction;
    private final Map<Rule, KnownRule> rules;
    private final FactBringer facts;
    private final SessionPool sessions;

    CompiledRuleBase(String jurisdiction, KieBase base, Map<Rule, KnownRule> rules, FactBringer facts) {
        this.jurisdiction = jurisdiction;
        this.rules = Collections.unmodifiableMap(new IdentityHashMap<>(rules));
        this.facts = facts;
        this.sessions = new SessionPool(base, this.rules);
    }

    /** One put of one life. */
    record Asked(Put put, LifeView life) {}

    String jurisdiction() {
        return jurisdiction;
    }

    Collection<KnownRule> rules() {
        return rules.values();
    }

    SessionPool sessions() {
        return sessions;
    }

    /**
     * What the rules say of each put, in the order asked.
     *
     * @throws RuleBaseDefectException where a rule throws; nothing is said then of any put
     */
    List<List<Mark>> mark(List<Asked> asked) {
        PooledSession session = sessions.take();
        boolean clean = false;
        try {
            List<List<Mark>> marks = fire(session, asked);
            session.clean();
            clean = true;
            return marks;
        } finally {
            if (clean) {
                sessions.giveBack(session);
            } else {
                session.dispose();
            }
        }
    }

    /** The same for one put in a session that never saw another. */
    List<Mark> markInFreshSession(Put put, LifeView life) {
        PooledSession session = sessions.fresh();
        try {
            return fire(session, List.of(new Asked(put, life))).get(0);
        } finally {
            session.dispose();
        }
    }

    /** A session of these rules that is not pooled, with the facts of a put in it but not fired: for watching rules. */
    KieSession sessionAbout(Put put, LifeView life) {
        PooledSession session = sessions.fresh();
        session.findings().begin(1);
        facts.bring(0, put, life, session::insert);
        return session.session();
    }

    private List<List<Mark>> fire(PooledSession session, List<Asked> asked) {
        session.findings().begin(asked.size());
        for (int id = 0; id < asked.size(); id++) {
            facts.bring(id, asked.get(id).put(), asked.get(id).life(), session::insert);
        }
        try {
            session.fire();
        } catch (ConsequenceException thrown) {
            throw defect(Optional.ofNullable(rules.get(thrown.getRule())), thrown.getCause());
        } catch (RuntimeException thrown) {
            throw defect(Optional.empty(), thrown);
        }
        List<List<Mark>> marks = new ArrayList<>(asked.size());
        for (int id = 0; id < asked.size(); id++) {
            marks.add(session.findings().marks(id));
        }
        return marks;
    }

    /** Says what was thrown, but not on which facts: they are somebody's life. */
    private RuleBaseDefectException defect(Optional<KnownRule> rule, Throwable thrown) {
        RuleDefect defect = new RuleDefect(
                rule.map(KnownRule::place).orElse(new Place(jurisdiction, 0)),
                rule.map(KnownRule::name),
                rule.map(KnownRule::provision),
                "threw " + thrown + "; a rule only records: findings.record( drools.getMatch() );");
        return new RuleBaseDefectException(jurisdiction, defect, thrown);
    }

    /** Gives back the sessions. Nobody may be asking these rules any more. */
    @Override
    public void close() {
        sessions.close();
    }
}
