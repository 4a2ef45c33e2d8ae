package org.circula.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.circula.engine.bring.FactBringer;
import org.circula.law.LeftSide;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Compiles the rules of each folder by themselves and joins those of a jurisdiction with the Union's. Safe for use by several
 * threads: it holds nothing but the rule bases, which do not change.
 *
 * <p>Never all rules in one base, since a big one with a test of the country in each rule is many times slower.
 */
final class RuleBaseCompiler {

    private static final Pattern FIRST_TWO_NAMES = Pattern.compile("[^.]+\\.[^.]+");

    private final RuleBases bases;
    private final CompiledAhead before;
    private final RuleBuilder builder;

    /**
     * A compiler of these rule bases.
     *
     * @param before where rules are looked for that need not be compiled again
     */
    RuleBaseCompiler(RuleBases bases, CompiledAhead before) {
        this.bases = bases;
        this.before = before;
        this.builder = new RuleBuilder(packages(bases));
    }

    /**
     * Each file of rules is a package of its own: {@code es/absence.drl} is {@code es.absence}, and all rules of a reform are in
     * {@code es.reform}.
     */
    private static List<String> packages(RuleBases bases) {
        return bases.bases().values().stream()
                .flatMap(base -> base.drl().keySet().stream())
                .map(file -> FIRST_TWO_NAMES.matcher(file.replace('/', '.')))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .distinct()
                .toList();
    }

    /**
     * The rules of one folder, as they were compiled before or compiled now.
     *
     * @throws RuleBaseDefectException where they do not compile, or do not agree with the provisions
     */
    FolderRules compile(String folder) {
        List<RuleSource> sources = sources(folder);
        List<RuleDefect> disagreements = new RuleAgreement(bases, folder).check(sources);
        Optional<RuleBuilder.Built> builtBefore =
                disagreements.isEmpty() ? builder.builtBefore(before, folder, sources) : Optional.empty();
        return assemble(folder, builtBefore.orElseGet(() -> build(folder, sources, disagreements)), sources);
    }

    /**
     * Compiles the rules of one folder and writes what comes of it, unless a rule does more than record.
     *
     * @param directory where to
     * @throws RuleBaseDefectException where they do not compile, or do not agree with the provisions
     * @throws IOException where it cannot be written
     */
    void compileAhead(String folder, Path directory) throws IOException {
        List<RuleSource> sources = sources(folder);
        RuleBuilder.Built built = build(folder, sources, new RuleAgreement(bases, folder).check(sources));
        if (built.onlyRecording()) {
            CompiledAhead.write(directory, folder, CompiledText.of(sources), built.packages());
        }
    }

    /**
     * Joins the rules by which a jurisdiction answers, and tries those of its own folder once. Whoever calls this for all
     * jurisdictions, the Union too, has tried every rule.
     *
     * @param folders the rules of its own folder and the Union's, as far as they are compiled
     * @throws RuleBaseDefectException where a rule never fires, or throws
     */
    CompiledRuleBase join(String jurisdiction, List<FolderRules> folders) {
        List<LeftSide> leftSides = new ArrayList<>();
        folders.forEach(folder -> leftSides.addAll(folder.leftSides()));
        CompiledRuleBase joined = new CompiledRuleBase(jurisdiction, folders, FactBringer.of(leftSides));
        List<RuleSource> own = sources(jurisdiction);
        List<RuleDefect> defects = new SmokeEvaluation(bases, joined).defects(own);
        if (defects.isEmpty()) {
            return joined;
        }
        throw new RuleBaseDefectException(jurisdiction, withRules(defects, jurisdiction, own));
    }

    /** Where a left side throws, Drools does not say which: each rule is tried alone then. */
    private List<RuleDefect> withRules(List<RuleDefect> defects, String jurisdiction, List<RuleSource> sources) {
        Set<RuleDefect> named = new TreeSet<>();
        for (RuleSource source : sources) {
            for (RuleSource.SingleRule rule : source.rules()) {
                List<RuleSource> alone = List.of(source.only(rule));
                try (FolderRules compiled = assemble(jurisdiction, builder.build(alone), alone)) {
                    CompiledRuleBase base =
                            new CompiledRuleBase(jurisdiction, List.of(compiled), FactBringer.of(compiled.leftSides()));
                    new SmokeEvaluation(bases, base)
                            .defects(alone)
                            .forEach(defect -> named.add(rule.defect(defect.message())));
                }
            }
        }
        return named.isEmpty() ? defects : List.copyOf(named);
    }

    private List<RuleSource> sources(String folder) {
        RuleBase base = Objects.requireNonNull(bases.bases().get(folder));
        return base.drl().keySet().stream()
                .sorted()
                .map(file -> RuleSource.of(base, file))
                .toList();
    }

    private RuleBuilder.Built build(String jurisdiction, List<RuleSource> sources, List<RuleDefect> disagreements) {
        BuildFaults faults = new BuildFaults(builder, sources);
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

    private FolderRules assemble(String folder, RuleBuilder.Built built, List<RuleSource> sources) {
        KieBase base = builder.base(built);
        Map<RuleKey, RuleSource.SingleRule> written = new HashMap<>();
        List<LeftSide> leftSides = new ArrayList<>();
        for (RuleSource source : sources) {
            for (RuleSource.SingleRule rule : source.rules()) {
                written.put(new RuleKey(rule.provision().orElseThrow(), rule.name()), rule);
                leftSides.add(rule.leftSide());
            }
        }
        return new FolderRules(folder, base, known(base, written), leftSides);
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

    /** What a compiled rule is found by. */
    private record RuleKey(String provision, String name) {}
}
