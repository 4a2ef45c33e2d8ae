package org.circula.harness.mutate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.circula.assess.Marker;
import org.circula.engine.Engine;
import org.circula.engine.Engines;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.verdict.Mark;
import org.circula.verdict.Marks;
import org.circula.verdict.MarksOfPuts;
import org.circula.verdict.Put;
import org.jspecify.annotations.Nullable;

/**
 * All mutants of rules compiled together, each under an id of its own: one build and one firing tell what every one of them would
 * mark. Closing it gives back what Drools holds.
 */
final class RuleVariants implements AutoCloseable {

    /** Stands between the provision and the number of the variant; no id has it. */
    private static final String MARK = "~";

    private final Engine engine;
    private final Map<Mutant, String> ids;

    private RuleVariants(Engine engine, Map<Mutant, String> ids) {
        this.engine = engine;
        this.ids = ids;
    }

    /** Compiles the mutants of rules among these; the others have no part in it. */
    static RuleVariants compile(RuleBases law, List<Mutant> mutants) {
        Map<Mutant, String> ids = new IdentityHashMap<>();
        Map<String, Map<String, RuleText>> byBase = new TreeMap<>();
        for (Mutant mutant : mutants) {
            if (mutant.change() instanceof Change.OfRule rule) {
                String id = mutant.about() + MARK + (ids.size() + 1);
                ids.put(mutant, id);
                byBase.computeIfAbsent(mutant.jurisdiction(), key -> new TreeMap<>())
                        .put(id, rule.instead());
            }
        }
        Map<String, RuleBase> bases = new TreeMap<>();
        law.bases()
                .forEach((jurisdiction, base) ->
                        bases.put(jurisdiction, withVariants(base, byBase.getOrDefault(jurisdiction, Map.of()))));
        return new RuleVariants(Engines.compileAll(new RuleBases(law.words(), bases)), ids);
    }

    private static RuleBase withVariants(RuleBase base, Map<String, RuleText> variants) {
        Map<String, Provision> provisions = new HashMap<>(base.provisions());
        Map<String, RuleText> rules = new HashMap<>();
        Map<String, List<String>> texts = new TreeMap<>();
        variants.forEach((id, rule) -> {
            provisions.put(id, base.provisions().get(rule.provision()));
            String text = renamed(rule, id);
            rules.put(id, new RuleText(id, rule.name(), text, rule.leftSide(), rule.place()));
            texts.computeIfAbsent(rule.place().file(), file -> new ArrayList<>())
                    .add(text);
        });
        Map<String, String> drl = texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> RuleMutants.header(base.drl().get(entry.getKey()))
                                + String.join("\n\n", entry.getValue()) + "\n"));
        RuleBase withRules = RecordCopy.with(RecordCopy.with(base, "ruleTexts", rules), "drl", drl);
        return RecordCopy.with(withRules, "provisions", provisions);
    }

    private static String renamed(RuleText rule, String id) {
        return rule.text()
                .replaceFirst("rule\\s+\"[^\"]*\"", "rule \"" + id + "\"")
                .replaceFirst("@id\\s*\\(\\s*\"[^\"]*\"\\s*\\)", "@id(\"" + id + "\")");
    }

    /** Marks as the law's own rules do, but for the one that the mutant changes. */
    Marker marker(Mutant mutant, Marker original) {
        String id = ids.get(mutant);
        if (id == null) {
            return original;
        }
        return (puts, life) -> {
            MarksOfPuts own = original.mark(puts, life);
            MarksOfPuts others = engine.mark(puts, life);
            MarksOfPuts.Collector marks = new MarksOfPuts.Collector();
            for (Put put : puts) {
                List<Mark> replaced = new ArrayList<>(own.on(put).all());
                replaced.removeIf(mark -> mark.provision().equals(mutant.about()));
                others.on(put).all().stream()
                        .filter(mark -> mark.provision().equals(id))
                        .forEach(mark -> replaced.add(new Mark(mutant.about(), mark.truth(), mark.missing())));
                marks.add(put.number(), Marks.of(replaced));
            }
            return marks.marks();
        };
    }

    /** The mutants of rules that would mark some put of a scenario otherwise than the law's own rules do: only they can be told. */
    Set<Mutant> markedOtherwise(Trace trace, Marker original) {
        Set<Mutant> otherwise = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Trace.Asked asked : trace.puts()) {
            Map<String, Mark> own = byProvision(original, asked);
            Map<String, Mark> varied = byProvision(engine::mark, asked);
            String pathway = asked.put().pathway().id();
            ids.forEach((mutant, id) -> {
                RuleText rule = ((Change.OfRule) mutant.change()).instead();
                if (rule.leftSide().pathways().contains(pathway)
                        && !sameMark(own.get(mutant.about()), varied.get(id))) {
                    otherwise.add(mutant);
                }
            });
        }
        return otherwise;
    }

    private static Map<String, Mark> byProvision(Marker marker, Trace.Asked asked) {
        Map<String, Mark> marks = new HashMap<>();
        marker.mark(List.of(asked.put()), asked.life())
                .on(asked.put())
                .all()
                .forEach(mark -> marks.put(mark.provision(), mark));
        return marks;
    }

    private static boolean sameMark(@Nullable Mark one, @Nullable Mark other) {
        return one == null || other == null
                ? one == other
                : one.truth() == other.truth() && one.missing().equals(other.missing());
    }

    @Override
    public void close() {
        engine.close();
    }
}
