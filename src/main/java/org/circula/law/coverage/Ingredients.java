package org.circula.law.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.circula.law.FactShapes;
import org.circula.law.LeftSide;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;

/**
 * How many different parts rule bases are made of.
 *
 * @param pathways in all bases
 * @param provisions in all bases, overrides included
 * @param statuses kinds of status
 * @param rules in all bases
 * @param leftSides of rules that differ
 * @param leftSidesWithoutPathways that differ in more than the pathways they name
 * @param takes with the number of values that use each
 */
record Ingredients(
        int pathways,
        int provisions,
        int statuses,
        int rules,
        int leftSides,
        int leftSidesWithoutPathways,
        Map<String, Integer> takes) {

    static Ingredients of(RuleBases law) {
        List<RuleBase> bases = List.copyOf(law.bases().values());
        List<LeftSide> leftSides = bases.stream()
                .flatMap(base -> base.ruleTexts().values().stream())
                .map(rule -> rule.leftSide())
                .toList();
        return new Ingredients(
                bases.stream().mapToInt(base -> base.pathways().size()).sum(),
                bases.stream().mapToInt(base -> base.allProvisions().size()).sum(),
                bases.stream().mapToInt(base -> base.statuses().size()).sum(),
                leftSides.size(),
                (int) leftSides.stream().distinct().count(),
                (int) leftSides.stream()
                        .map(Ingredients::withoutPathways)
                        .distinct()
                        .count(),
                takes(bases));
    }

    private static List<LeftSide.Pattern> withoutPathways(LeftSide leftSide) {
        return leftSide.patterns().stream()
                .map(pattern -> {
                    Map<String, List<String>> others = new TreeMap<>(pattern.allowed());
                    others.remove(FactShapes.PATHWAY);
                    return new LeftSide.Pattern(pattern.factType(), others);
                })
                .filter(pattern -> !pattern.factType().equals(FactShapes.PUT)
                        || !pattern.allowed().isEmpty())
                .toList();
    }

    private static Map<String, Integer> takes(List<RuleBase> bases) {
        Map<String, Integer> takes = new TreeMap<>();
        bases.stream()
                .flatMap(base -> base.allProvisions().stream())
                .flatMap(provision -> provision.values().stream())
                .flatMap(Ingredients::measures)
                .forEach(measure -> takes.merge(measure.take().word(), 1, Integer::sum));
        return takes;
    }

    private static Stream<MeasureSpecification> measures(ProvisionValue value) {
        return Stream.of(
                        value.measure(),
                        value.part(),
                        value.whole(),
                        value.onlyIf().map(ProvisionValue.CountedClass::measure))
                .flatMap(measure -> measure.stream());
    }
}
