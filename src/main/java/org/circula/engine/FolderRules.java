package org.circula.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.circula.engine.bring.PutFacts;
import org.circula.law.LeftSide;
import org.circula.law.Place;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * The compiled rules of one folder, the Union's or a State's, without those of any other. Safe for use by several threads.
 *
 * <p>No rule sees what another did, so the rules of two folders say apart what they would say in one base. The Union's are
 * therefore compiled once, however many States answer by them.
 */
final class FolderRules implements AutoCloseable {

    private final String folder;
    private final Map<Rule, KnownRule> rules;
    private final List<LeftSide> leftSides;
    private final Set<String> pathways;
    private final SessionPool sessions;

    /**
     * Rules that are compiled.
     *
     * @param folder whose they are
     * @param base what Drools made of them
     * @param rules what is known of each
     * @param leftSides what they ask for; none matches a put of a pathway that is not named there
     */
    FolderRules(String folder, KieBase base, Map<Rule, KnownRule> rules, List<LeftSide> leftSides) {
        this.folder = folder;
        this.rules = Collections.unmodifiableMap(new IdentityHashMap<>(rules));
        this.leftSides = List.copyOf(leftSides);
        this.pathways = leftSides.stream()
                .flatMap(leftSide -> leftSide.pathways().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.sessions = new SessionPool(base, this.rules);
    }

    List<LeftSide> leftSides() {
        return leftSides;
    }

    SessionPool sessions() {
        return sessions;
    }

    /**
     * Adds what these rules match, each put in its place.
     *
     * @param puts the id of each among the facts is its position
     * @param matches one for each put
     * @throws RuleBaseDefectException where a rule throws
     */
    void fire(List<PutFacts> puts, List<Matches.Collector> matches) {
        List<PutFacts> concerned = concerned(puts);
        if (concerned.isEmpty()) {
            return;
        }
        PooledSession session = sessions.take();
        boolean clean = false;
        try {
            fire(session, concerned, matches);
            session.clean();
            clean = true;
        } finally {
            if (clean) {
                sessions.giveBack(session);
            } else {
                session.dispose();
            }
        }
    }

    /** The same in a session that never saw another put. */
    void fireInFreshSession(List<PutFacts> puts, List<Matches.Collector> matches) {
        PooledSession session = sessions.fresh();
        try {
            fire(session, concerned(puts), matches);
        } finally {
            session.dispose();
        }
    }

    private List<PutFacts> concerned(List<PutFacts> puts) {
        List<PutFacts> concerned = new ArrayList<>(puts.size());
        for (PutFacts put : puts) {
            if (pathways.contains(put.shape().pathway())) {
                concerned.add(put);
            }
        }
        return concerned;
    }

    private void fire(PooledSession session, List<PutFacts> concerned, List<Matches.Collector> matches) {
        session.findings().begin(matches);
        for (PutFacts facts : concerned) {
            facts.forEach(session::insert);
        }
        try {
            session.fire();
        } catch (ConsequenceException thrown) {
            throw defect(Optional.ofNullable(rules.get(thrown.getRule())), thrown.getCause());
        } catch (RuntimeException thrown) {
            throw defect(Optional.empty(), thrown);
        }
    }

    /** Says what was thrown, but not on which facts: they are somebody's life. */
    private RuleBaseDefectException defect(Optional<KnownRule> rule, Throwable thrown) {
        RuleDefect defect = new RuleDefect(
                rule.map(KnownRule::place).orElse(new Place(folder, 0)),
                rule.map(KnownRule::name),
                rule.map(KnownRule::provision),
                "threw " + thrown + "; a rule only records: findings.record( drools.getMatch() );");
        return new RuleBaseDefectException(folder, defect, thrown);
    }

    /** Gives back the sessions. Nobody may be asking these rules any more. Closing them again does nothing. */
    @Override
    public void close() {
        sessions.close();
    }
}
