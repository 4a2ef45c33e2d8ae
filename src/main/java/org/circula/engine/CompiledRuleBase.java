package org.circula.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.engine.bring.FactBringer;
import org.circula.engine.bring.PutFacts;
import org.circula.measure.LifeView;
import org.circula.verdict.Marks;
import org.circula.verdict.Put;
import org.kie.api.runtime.KieSession;

/** The rules of one jurisdiction with those of the Union, ready to be asked. Safe for use by several threads. */
final class CompiledRuleBase implements AutoCloseable {

    /** Some thousand shapes take a few megabytes; the scenarios of a country meet some hundred. */
    private static final int SHAPES_REMEMBERED = 4_096;

    private final String jurisdiction;
    private final List<FolderRules> folders;
    private final FactBringer facts;
    private final MatchTable remembered = new MatchTable(SHAPES_REMEMBERED);

    /**
     * The rules by which a jurisdiction answers.
     *
     * @param folders whose rules they are; the Union's may be among those of other jurisdictions too
     * @param facts what all these rules ask for
     */
    CompiledRuleBase(String jurisdiction, List<FolderRules> folders, FactBringer facts) {
        this.jurisdiction = jurisdiction;
        this.folders = List.copyOf(folders);
        this.facts = facts;
    }

    /** One put of one life. */
    record Asked(Put put, LifeView life) {}

    String jurisdiction() {
        return jurisdiction;
    }

    List<FolderRules> folders() {
        return folders;
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

    /** The same for one put in sessions that never saw another. */
    Marks markInFreshSessions(Put put, LifeView life) {
        List<PutFacts> brought = bring(List.of(new Asked(put, life)));
        List<Matches.Collector> matches = collectors(brought);
        folders.forEach(folder -> folder.fireInFreshSession(brought, matches));
        return marks(collected(matches), brought).get(0);
    }

    /** A session of the rules of each folder that is not pooled, with the facts of a put in it but not fired: for watching rules. */
    List<KieSession> sessionsAbout(Put put, LifeView life) {
        List<PutFacts> brought = bring(List.of(new Asked(put, life)));
        return folders.stream()
                .map(folder -> {
                    PooledSession session = folder.sessions().fresh();
                    session.findings().begin(collectors(brought));
                    brought.get(0).forEach(session::insert);
                    return session.session();
                })
                .toList();
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
        List<Matches.Collector> matches = collectors(brought);
        for (FolderRules folder : folders) {
            folder.fire(brought, matches);
        }
        return collected(matches);
    }

    private static List<Matches.Collector> collectors(List<PutFacts> brought) {
        List<Matches.Collector> collectors = new ArrayList<>(brought.size());
        for (PutFacts facts : brought) {
            collectors.add(new Matches.Collector(facts));
        }
        return collectors;
    }

    private static List<Matches> collected(List<Matches.Collector> collectors) {
        List<Matches> matches = new ArrayList<>(collectors.size());
        for (Matches.Collector collector : collectors) {
            matches.add(collector.matches());
        }
        return matches;
    }

    /** Gives back the sessions, the Union's too. Nobody may be asking these rules any more. */
    @Override
    public void close() {
        folders.forEach(FolderRules::close);
    }
}
