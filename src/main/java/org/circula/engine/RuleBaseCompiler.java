package org.circula.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.circula.engine.bring.FactBringer;
import org.circula.law.LeftSide;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Compiles the rules of one jurisdiction together with those of the Union into a base of their own.
 *
 * <p>One base for each jurisdiction, since a big one with a test of the country in each rule is many times slower.
 */
final class RuleBaseCompiler {

    private final RuleBases bases;
    private final RuleBuilder builder = new RuleBuilder();

    RuleBaseCompiler(RuleBases bases) {
        this.bases = bases;
    }

    /**
     * Compiles the rules and tries each once.
     *
     * @throws RuleBaseDefectException where they do not compile, do not agree with the provisions, or never fire
     */
    CompiledRuleBase compile(String jurisdiction) {
        List<RuleSource> sources = sources(jurisdiction);
        List<RuleDefect> disagreements = new RuleAgreement(bases, jurisdiction).check(sources);
        RuleBuilder.Built built = build(jurisdiction, sources, new BuildFaults(builder, sources), disagreements);
        CompiledRuleBase compiled = assemble(jurisdiction, built, sources);
        List<RuleDefect> defects = new SmokeEvaluation(bases, compiled).defects(sources);
        if (defects.isEmpty()) {
            return compiled;
        }
        compiled.close();
        throw new RuleBaseDefectException(jurisdiction, withRules(defects, jurisdiction, sources));
    }

    /** Where a left side throws, Drools does not say which: each rule is tried alone then. */
    private List<RuleDefect> withRules(List<RuleDefect> defects, String jurisdiction, List<RuleSource> sources) {
        Set<RuleDefect> named = new TreeSet<>();
        for (RuleSource source : sources) {
            for (RuleSource.SingleRule rule : source.rules()) {
                RuleSource alone = source.only(rule);
                RuleBuilder.Built built = builder.build(List.of(alone));
                try (CompiledRuleBase compiled = assemble(jurisdiction, built, List.of(alone))) {
                    new SmokeEvaluation(bases, compiled)
                            .defects(List.of(alone))
                            .forEach(defect -> named.add(rule.defect(defect.message())));
                }
            }
        }
        return named.isEmpty() ? defects : List.copyOf(named);
    }

    private List<RuleSource> sources(String jurisdiction) {
        Set<String> included = new TreeSet<>(List.of(RuleBases.UNION, jurisdiction));
        List<RuleSource> sources = new ArrayList<>();
        for (String folder : included) {
            RuleBase base = bases.bases().get(folder);
            if (base != null) {
                base.drl().keySet().stream().sorted().forEach(file -> sources.add(RuleSource.of(base, file)));
            }
        }
        return sources;
    }

    private RuleBuilder.Built build(
            String jurisdiction, List<RuleSource> sources, BuildFaults faults, List<RuleDefect> disagreements) {
        List<RuleDefect> defects = new ArrayList<>(disagreements);
        try {
            RuleBuilder.Built built = builder.build(sources);
            if (built.errors().isEmpty() && defects.isEmpty()) {
                return built;
            }
            if (!built.errors().isEmpty()) {
                defects.addAll(faults.explain(built.errors()));
            }
        } catch (RuntimeException thrown) {
            defects.addAll(faults.explain(thrown));
        }
        throw new RuleBaseDefectException(
                jurisdiction, defects.stream().sorted().toList());
    }

    private CompiledRuleBase assemble(String jurisdiction, RuleBuilder.Built built, List<RuleSource> sources) {
        KieBase base = builder.base(built);
        Map<RuleKey, RuleSource.SingleRule> written = new HashMap<>();
        List<LeftSide> leftSides = new ArrayList<>();
        for (RuleSource source : sources) {
            for (RuleSource.SingleRule rule : source.rules()) {
                written.put(new RuleKey(rule.provision().orElseThrow(), rule.name()), rule);
                leftSides.add(rule.leftSide());
            }
        }
        return new CompiledRuleBase(jurisdiction, base, known(base, written), FactBringer.of(leftSides));
    }

    private static Map<Rule, KnownRule> known(KieBase base, Map<RuleKey, RuleSource.SingleRule> written) {
        Map<Rule, KnownRule> known = new IdentityHashMap<>();
        for (KiePackage kiePackage : base.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                RuleSource.SingleRule source = Objects.requireNonNull(written.get(
                        new RuleKey(String.valueOf(rule.getMetaData().get("id")), rule.getName())));
                known.put(rule, new KnownRule(source.provision().orElseThrow(), source.name(), source.place()));
            }
        }
        return known;
    }

    /** What a compiled rule is found by: a State and the Union may each have a rule for one provision. */
    private record RuleKey(String provision, String name) {}
}
