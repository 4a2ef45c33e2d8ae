package org.circula.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.measure.LifeView;
import org.circula.person.Life;
import org.circula.verdict.Marks;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;

/**
 * Tries every rule of a new base before it is used: Drools does not say that a rule can never fire.
 *
 * <p>Each rule must be seen to fire, for each of its pathways, for a life that has all it asks for; and every pathway must bear a
 * life of which nothing is known. It also warms the base up.
 */
final class SmokeEvaluation {

    private final RuleBases bases;
    private final CompiledRuleBase compiled;
    private final Territories territories;

    SmokeEvaluation(RuleBases bases, CompiledRuleBase compiled) {
        this.bases = bases;
        this.compiled = compiled;
        this.territories = new Territories(bases.words().territories());
    }

    /** The rules that stay silent or throw. */
    List<RuleDefect> defects(List<RuleSource> sources) {
        Set<RuleDefect> defects = new LinkedHashSet<>();
        Set<String> pathways = new TreeSet<>();
        for (RuleSource source : sources) {
            for (RuleSource.SingleRule rule : source.rules()) {
                for (String pathway : rule.leftSide().pathways()) {
                    pathways.add(pathway);
                    tryRule(rule, pathway, defects);
                }
            }
        }
        pathways.forEach(pathway -> tryUnknownLife(pathway, defects));
        return defects.stream().sorted().toList();
    }

    private void tryRule(RuleSource.SingleRule rule, String pathwayId, Set<RuleDefect> defects) {
        Pathway pathway = bases.pathway(pathwayId).orElseThrow();
        SmokeLife life = new SmokeLife(pathway, rule.leftSide(), bases, territories);
        Optional<Marks> marks = mark(life.put(), life.view(), defects);
        boolean silent = marks.isPresent()
                && marks.get().all().stream()
                        .noneMatch(mark -> mark.truth() == Truth.YES
                                && mark.provision().equals(rule.provision().orElseThrow()));
        if (silent) {
            defects.add(rule.defect("It does not fire for pathway \"" + pathwayId
                    + "\" though a life has all it asks for; look for a word that cannot be, or two that exclude each"
                    + " other."));
        }
    }

    private void tryUnknownLife(String pathwayId, Set<RuleDefect> defects) {
        Pathway pathway = bases.pathway(pathwayId).orElseThrow();
        Put put = new Put(
                0,
                pathway,
                compiled.jurisdiction(),
                Optional.empty(),
                pathway.in(),
                Truth.MAYBE,
                pathway.encodedFrom());
        mark(put, new LifeView(Life.unknown(), territories, put.asOf()), defects);
    }

    /** The marks, or empty where a rule threw, which says nothing of the others. */
    private Optional<Marks> mark(Put put, LifeView life, Set<RuleDefect> defects) {
        try {
            return Optional.of(compiled.markByFiring(List.of(new CompiledRuleBase.Asked(put, life)))
                    .get(0));
        } catch (RuleBaseDefectException thrown) {
            defects.addAll(thrown.defects());
            return Optional.empty();
        }
    }
}
