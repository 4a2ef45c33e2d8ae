package org.circula.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The left side of a rule, taken apart: which facts it asks for, and which words each of their fields may hold.
 *
 * @param patterns in the order written; one of them is the {@code Put}
 */
public record LeftSide(List<Pattern> patterns) {

    public LeftSide {
        patterns = List.copyOf(patterns);
    }

    /** The pathways whose puts the rule concerns. */
    public Set<String> pathways() {
        return patterns.stream()
                .filter(pattern -> pattern.factType().equals(FactShapes.PUT))
                .flatMap(pattern -> pattern.allowed(FactShapes.PATHWAY).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The patterns besides the put itself: the facts that the engine is asked to bring. */
    public List<Pattern> asked() {
        return patterns.stream()
                .filter(pattern -> !pattern.factType().equals(FactShapes.PUT))
                .toList();
    }

    /** Whether the rule concerns every put of its pathways, whoever asks. */
    public boolean concernsEverybody() {
        return patterns.stream()
                .allMatch(pattern -> pattern.factType().equals(FactShapes.PUT)
                        && pattern.allowed().keySet().equals(Set.of(FactShapes.PATHWAY)));
    }

    /**
     * One fact asked for.
     *
     * @param factType a name from {@link FactShapes}
     * @param allowed for each field that is compared the words it may hold; the join with the put is left out
     */
    public record Pattern(String factType, Map<String, List<String>> allowed) {
        public Pattern {
            allowed = allowed.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        }

        /** The words that a field may hold; none where the field is not compared. */
        public List<String> allowed(String field) {
            return allowed.getOrDefault(field, List.of());
        }
    }
}
