package org.circula.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.circula.engine.bring.FactBringer;
import org.circula.engine.bring.RulePattern;
import org.circula.engine.bring.RulePatterns;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;

/**
 * Compiles the rules of one jurisdiction together with those of the Union into a base of their own.
 *
 * <p>One base for each jurisdiction, since a big one with a test of the country in each rule is many times slower.
 */
final class RuleBaseCompiler {

    private final RuleBases bases;
    private final RuleBuilder builder;

    RuleBaseCompiler(RuleBases bases, CompilationMode mode) {
        this.bases = bases;
        this.builder = new RuleBuilder(mode);
    }

    /**
     * Compiles the rules and tries each once.
     *
     * @throws RuleBaseDefectException where they do not compile, do not agree with the provisions, or never fire
     */
    CompiledRuleBase compile(String jurisdiction) {
        Map<String, String> drl = drl(jurisdiction);
        List<RuleSource> sources = drl.entrySet().stream()
                .map(file -> RuleSource.of(file.getKey(), file.getValue()))
                .toList();
        List<RuleDefect> disagreements = new RuleAgreement(bases, jurisdiction).check(sources);
        RuleBuilder.Built built = build(jurisdiction, drl, new BuildFaults(builder, sources), disagreements);
        CompiledRuleBase compiled = assemble(jurisdiction, built, sources);
        List<RuleDefect> silent = new SmokeEvaluation(bases, compiled).defects(sources);
        if (!silent.isEmpty()) {
            compiled.close();
            throw new RuleBaseDefectException(jurisdiction, silent);
        }
        return compiled;
    }

    private Map<String, String> drl(String jurisdiction) {
        Map<String, String> drl = new TreeMap<>();
        for (String included : List.of(RuleBases.UNION, jurisdiction)) {
            Optional.ofNullable(bases.bases().get(included)).map(RuleBase::drl).ifPresent(drl::putAll);
        }
        return drl;
    }

    private RuleBuilder.Built build(
            String jurisdiction, Map<String, String> drl, BuildFaults faults, List<RuleDefect> disagreements) {
        List<RuleDefect> defects = new ArrayList<>(disagreements);
        try {
            RuleBuilder.Built built = builder.build(drl);
            if (built.errors().isEmpty() && defects.isEmpty()) {
                return built;
            }
            built.close();
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
        KieContainer container = builder.container(built);
        Map<RuleKey, RuleSource.SingleRule> written = new HashMap<>();
        List<List<RulePattern>> leftSides = new ArrayList<>();
        for (RuleSource source : sources) {
            for (RuleSource.SingleRule rule : source.rules()) {
                written.put(new RuleKey(rule.provision().orElseThrow(), rule.name()), rule);
                leftSides.add(RulePatterns.of(rule.text()));
            }
        }
        return new CompiledRuleBase(
                jurisdiction, built, container, known(container.getKieBase(), written), FactBringer.of(leftSides));
    }

    private static Map<Rule, KnownRule> known(KieBase base, Map<RuleKey, RuleSource.SingleRule> written) {
        Map<Rule, KnownRule> known = new HashMap<>();
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
