package org.circula.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.engine.bring.FactBringer;
import org.circula.engine.bring.PutFacts;
import org.circula.law.Place;
import org.circula.measure.LifeView;
import org.circula.verdict.Marks;
import org.circula.verdict.Put;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** The rules of one jurisdiction with those of the Union, ready to be asked. Safe for use by several threads. */
final class CompiledRuleBase implements AutoCloseable {

    /** Some thousand shapes take a few megabytes; the scenarios of a country meet some hundred. */
    private static final int SHAPES_REMEMBERED = 4_096;

    private final String jurisdiction;
    private final Map<Rule, KnownRule> rules;
    private final FactBringer facts;
    private final SessionPool sessions;
    private final MatchTable remembered = new MatchTable(SHAPES_REMEMBERED);

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

    MatchTable remembered() {
        return remembered;
    }

    /**
     * What the rules say of each put, in the order asked. They are fired only for facts of a shape that they have not met before.
     *
     * @throws RuleBaseDefectException where a rule throws; nothing is said then of any put
     */
    List<Marks> mark(List<Asked> asked) {
        List<Marks> marks = new ArrayList<>(asked.size());
        for (int at = 0; at < asked.size(); at++) {
            Optional<Marks> before =
                    markFromMemory(asked.get(at).put(), asked.get(at).life());
            if (before.isEmpty()) {
                marks.addAll(fireAndRemember(asked.subList(at, asked.size())));
                return marks;
            }
            marks.add(before.get());
        }
        return marks;
    }

    /** What the rules say of a put, where they have met facts of its shape before. */
    Optional<Marks> markFromMemory(Put put, LifeView life) {
        PutFacts brought = facts.bring(0, put, life);
        Matches before = remembered.find(brought.shape());
        return before == null ? Optional.empty() : Optional.of(before.marks(brought));
    }

    private List<Marks> fireAndRemember(List<Asked> asked) {
        List<PutFacts> brought = bring(asked);
        List<Matches> matches = fire(brought);
        for (int id = 0; id < brought.size(); id++) {
            remembered.remember(brought.get(id).shape(), matches.get(id));
        }
        return marks(matches, brought);
    }

    /** The same, with the rules fired whatever is remembered, and nothing remembered of it. */
    List<Marks> markByFiring(List<Asked> asked) {
        List<PutFacts> brought = bring(asked);
        return marks(fire(brought), brought);
    }

    /** The same for one put in a session that never saw another. */
    Marks markInFreshSession(Put put, LifeView life) {
        List<PutFacts> brought = bring(List.of(new Asked(put, life)));
        PooledSession session = sessions.fresh();
        try {
            return marks(fire(session, brought), brought).get(0);
        } finally {
            session.dispose();
        }
    }

    /** A session of these rules that is not pooled, with the facts of a put in it but not fired: for watching rules. */
    KieSession sessionAbout(Put put, LifeView life) {
        PooledSession session = sessions.fresh();
        List<PutFacts> brought = bring(List.of(new Asked(put, life)));
        session.findings().begin(brought);
        brought.get(0).forEach(session::insert);
        return session.session();
    }

    private List<PutFacts> bring(List<Asked> asked) {
        List<PutFacts> brought = new ArrayList<>(asked.size());
        for (int id = 0; id < asked.size(); id++) {
            brought.add(facts.bring(id, asked.get(id).put(), asked.get(id).life()));
        }
        return brought;
    }

    private static List<Marks> marks(List<Matches> matches, List<PutFacts> brought) {
        List<Marks> marks = new ArrayList<>(brought.size());
        for (int id = 0; id < brought.size(); id++) {
            marks.add(matches.get(id).marks(brought.get(id)));
        }
        return marks;
    }

    private List<Matches> fire(List<PutFacts> brought) {
        PooledSession session = sessions.take();
        boolean clean = false;
        try {
            List<Matches> matches = fire(session, brought);
            session.clean();
            clean = true;
            return matches;
        } finally {
            if (clean) {
                sessions.giveBack(session);
            } else {
                session.dispose();
            }
        }
    }

    private List<Matches> fire(PooledSession session, List<PutFacts> brought) {
        session.findings().begin(brought);
        for (PutFacts facts : brought) {
            facts.forEach(session::insert);
        }
        try {
            session.fire();
        } catch (ConsequenceException thrown) {
            throw defect(Optional.ofNullable(rules.get(thrown.getRule())), thrown.getCause());
        } catch (RuntimeException thrown) {
            throw defect(Optional.empty(), thrown);
        }
        List<Matches> matches = new ArrayList<>(brought.size());
        for (int id = 0; id < brought.size(); id++) {
            matches.add(session.findings().matches(id));
        }
        return matches;
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
