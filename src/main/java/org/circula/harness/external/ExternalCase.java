package org.circula.harness.external;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The expected key under which values stand day by day, each {@code {date, value}}. */
    private static final String DAY_BY_DAY = "assertions";

    /** The days on which the case asks, in its order; none where it asks once. */
    public List<LocalDate> days() {
        return List.copyOf(dayByDay().keySet());
    }

    /** The expected values that can be compared: yes and no, numbers, days and countries; those of one day under that day. */
    public Map<String, Object> comparable() {
        Map<String, Object> values = new LinkedHashMap<>();
        dayByDay().forEach((day, value) -> values.put(day.toString(), value));
        for (SourceValue.Entry entry : expected.entries()) {
            if (!PROSE.contains(entry.key())) {
                CaseValue.of(entry.value()).ifPresent(value -> values.put(entry.key(), value));
            }
        }
        return values;
    }

    /** The expected keys that hold prose, with their words; nothing here compares them. */
    public Map<String, String> prose() {
        Map<String, String> words = new LinkedHashMap<>();
        for (SourceValue.Entry entry : expected.entries()) {
            if (PROSE.contains(entry.key()) && entry.value() instanceof SourceValue.Scalar scalar && !scalar.absent()) {
                words.put(entry.key(), scalar.text());
            }
        }
        return words;
    }

    /** The same, with the values of these keys as the words that they are. */
    public Map<String, Object> comparable(Set<String> words) {
        Map<String, Object> values = new LinkedHashMap<>(comparable());
        for (SourceValue.Entry entry : expected.entries()) {
            if (words.contains(entry.key()) && entry.value() instanceof SourceValue.Scalar scalar && !scalar.absent()) {
                values.put(entry.key(), scalar.text());
            }
        }
        return values;
    }

    /** Expected keys whose values are lists or mappings, which are no prose and no countries, and which nothing here compares. */
    public List<String> structured() {
        return expected.entries().stream()
                .filter(entry -> !PROSE.contains(entry.key()) && !(entry.value() instanceof SourceValue.Scalar))
                .filter(entry -> CaseValue.of(entry.value()).isEmpty())
                .map(SourceValue.Entry::key)
                .filter(key -> !key.equals(DAY_BY_DAY) || dayByDay().isEmpty())
                .toList();
    }

    /** Values by day; none unless every item gives a day of its own and a value that can be compared. */
    private Map<LocalDate, Object> dayByDay() {
        if (!(expected.get(DAY_BY_DAY).orElse(null) instanceof SourceValue.Sequence list)) {
            return Map.of();
        }
        Map<LocalDate, Object> values = new LinkedHashMap<>();
        for (SourceValue item : list.items()) {
            Optional<LocalDate> day =
                    valueOf(item, "date").filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
            Optional<Object> value = valueOf(item, "value");
            if (day.isEmpty() || value.isEmpty() || values.put(day.get(), value.get()) != null) {
                return Map.of();
            }
        }
        return values;
    }

    private static Optional<Object> valueOf(SourceValue item, String key) {
        return item instanceof SourceValue.Mapping mapping ? mapping.get(key).flatMap(CaseValue::of) : Optional.empty();
    }
}
