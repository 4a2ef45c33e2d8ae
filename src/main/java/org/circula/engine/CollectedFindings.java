package org.circula.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.circula.engine.fact.Fact;
import org.circula.engine.fact.Findings;
import org.circula.measure.Missing;
import org.circula.verdict.Mark;
import org.circula.verdict.Truth;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.Match;

/**
 * Collects what the rules of one session record and merges it: a rule that matches a put several times is one mark, YES if any
 * match rests on what is known alone.
 */
final class CollectedFindings implements Findings {

    private final Map<Rule, KnownRule> rules;
    private final List<TreeMap<String, Merged>> byPut = new ArrayList<>();

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
        boolean surely = true;
        int put = -1;
        List<?> matched = match.getObjects();
        for (int at = 0; at < matched.size(); at++) {
            if (matched.get(at) instanceof Fact fact) {
                put = fact.put();
                surely &= fact.truth() == Truth.YES;
            }
        }
        Merged merged = byPut.get(put).computeIfAbsent(rule.provision(), provision -> new Merged(rule));
        if (surely) {
            merged.surely = true;
        } else if (!merged.surely) {
            merged.add(matched);
        }
    }

    /** Forgets everything and makes room for this many puts. */
    void begin(int puts) {
        byPut.clear();
        for (int put = 0; put < puts; put++) {
            byPut.add(new TreeMap<>());
        }
    }

    /** The marks of a put, in the order of their provisions. */
    List<Mark> marks(int put) {
        Collection<Merged> found = byPut.get(put).values();
        List<Mark> marks = new ArrayList<>(found.size());
        for (Merged merged : found) {
            marks.add(merged.mark());
        }
        return List.copyOf(marks);
    }

    /** The matches of one rule on one put. */
    private static final class Merged {
        private final KnownRule rule;
        private boolean surely;
        private final Set<Missing> missing = new HashSet<>();

        private Merged(KnownRule rule) {
            this.rule = rule;
        }

        private void add(List<?> matched) {
            for (Object object : matched) {
                if (object instanceof Fact fact) {
                    missing.addAll(fact.missing());
                }
            }
        }

        private Mark mark() {
            return surely
                    ? rule.surely()
                    : new Mark(
                            rule.provision(),
                            Truth.MAYBE,
                            missing.stream().sorted().toList());
        }
    }
}
