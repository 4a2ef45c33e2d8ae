package org.circula.engine.bring;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One fact that a rule asks for.
 *
 * @param factType the name of a fact
 * @param allowed for each field that is compared, the words it may hold
 */
public record RulePattern(String factType, Map<String, List<String>> allowed) {

    public RulePattern {
        allowed = allowed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Whether this asks for the put itself. */
    public boolean isPut() {
        return factType.equals("Put");
    }

    /** The words that a field may hold; none where the field is not compared. */
    public List<String> words(String field) {
        return allowed.getOrDefault(field, List.of());
    }
}
