package org.circula.harness.external;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.circula.person.SourceValue;

/**
 * A case that others wrote.
 *
 * @param file where it stands
 * @param line the line it begins on
 * @param id its id
 * @param rule the kind of question
 * @param inputs what is given, as written
 * @param expected what its source says the answer is, as written
 * @param trust how far the source is trusted
 */
public record ExternalCase(
        String file,
        int line,
        String id,
        String rule,
        SourceValue.Mapping inputs,
        SourceValue.Mapping expected,
        Trust trust) {

    /** Keys that hold prose for people, whatever is written there. */
    private static final Set<String> PROSE =
            Set.of("principle", "reason", "ground", "condition", "reading", "guidanceView", "ruleText", "method");

    /** The expected values that can be compared: yes and no, numbers and days. */
    public Map<String, Object> comparable() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (SourceValue.Entry entry : expected.entries()) {
            if (!PROSE.contains(entry.key())) {
                CaseValue.of(entry.value()).ifPresent(value -> values.put(entry.key(), value));
            }
        }
        return values;
    }

    /** Expected keys whose values are lists or mappings, which are no prose and which nothing here compares. */
    public List<String> structured() {
        return expected.entries().stream()
                .filter(entry -> !PROSE.contains(entry.key()) && !(entry.value() instanceof SourceValue.Scalar))
                .map(SourceValue.Entry::key)
                .toList();
    }
}
