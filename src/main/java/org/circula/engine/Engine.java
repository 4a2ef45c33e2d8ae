package org.circula.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.RuleBases;
import org.circula.measure.LifeView;
import org.circula.verdict.Marks;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;

/**
 * The compiled rules of all jurisdictions: says which provisions concern the puts of a life, surely or perhaps.
 *
 * <p>It knows nothing of numbers, dates of law or conditions; so a change of values alone needs no other engine. Safe for use by
 * several threads. Closing it gives back what Drools holds.
 */
public final class Engine implements AutoCloseable {

    /** How many lives share a session at most: beyond that Drools gets slower, not faster. */
    private static final int LIVES_PER_SESSION = 64;

    private final Map<String, CompiledRuleBase> compiled;

    Engine(Map<String, CompiledRuleBase> compiled) {
        this.compiled = Collections.unmodifiableMap(new HashMap<>(compiled));
    }

    /**
     * The marks of each put; a put that no rule concerns has none.
     *
     * @throws RuleBaseDefectException where a rule throws; nothing is said then
     */
    public MarksOfPuts mark(List<Put> puts, LifeView life) {
        MarksOfPuts.Collector marks = new MarksOfPuts.Collector();
        for (Put put : puts) {
            Optional<Marks> remembered = baseFor(put.jurisdiction()).markFromMemory(put, life);
            if (remembered.isEmpty()) {
                return markSome(List.of(new LifePuts(puts, life))).get(0);
            }
            marks.add(put.number(), remembered.get());
        }
        return marks.marks();
    }

    /**
     * The same for many lives, in their order; several lives share a session.
     *
     * @throws RuleBaseDefectException where a rule throws; nothing is said then
     */
    public List<MarksOfPuts> markBatch(List<LifePuts> lives) {
        List<MarksOfPuts> marks = new ArrayList<>(lives.size());
        for (int first = 0; first < lives.size(); first += LIVES_PER_SESSION) {
            marks.addAll(markSome(lives.subList(first, Math.min(lives.size(), first + LIVES_PER_SESSION))));
        }
        return marks;
    }

    private List<MarksOfPuts> markSome(List<LifePuts> lives) {
        List<MarksOfPuts.Collector> marks = new ArrayList<>(lives.size());
        Map<CompiledRuleBase, Questions> byBase = new LinkedHashMap<>();
        for (int life = 0; life < lives.size(); life++) {
            marks.add(new MarksOfPuts.Collector());
            for (Put put : lives.get(life).puts()) {
                byBase.computeIfAbsent(baseFor(put.jurisdiction()), base -> new Questions())
                        .add(life, put, lives.get(life).life());
            }
        }
        byBase.forEach((base, questions) -> {
            List<Marks> answers = base.mark(questions.asked);
            for (int at = 0; at < answers.size(); at++) {
                int number = questions.asked.get(at).put().number();
                marks.get(questions.lifeOf.get(at)).add(number, answers.get(at));
            }
        });
        return marks.stream().map(MarksOfPuts.Collector::marks).toList();
    }

    /** The base that answers: a State without one has the Union's law alone. */
    CompiledRuleBase baseFor(String jurisdiction) {
        CompiledRuleBase own = compiled.get(jurisdiction);
        CompiledRuleBase base = own == null ? compiled.get(RuleBases.UNION) : own;
        if (base == null) {
            throw new IllegalArgumentException(
                    "There is no rule base for " + jurisdiction + ", and none for the Union to stand in for it.");
        }
        return base;
    }

    @Override
    public void close() {
        compiled.values().forEach(CompiledRuleBase::close);
    }

    /** The puts asked of one base, and whose they are. */
    private static final class Questions {
        private final List<CompiledRuleBase.Asked> asked = new ArrayList<>();
        private final List<Integer> lifeOf = new ArrayList<>();

        private void add(int life, Put put, LifeView view) {
            asked.add(new CompiledRuleBase.Asked(put, view));
            lifeOf.add(life);
        }
    }
}
