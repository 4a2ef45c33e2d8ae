package org.circula.law;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that a rule may ask for, with the fields it may compare: the table of {@code docs/writing-a-rule-base.md}. */
public final class FactShapes {

    /** The question itself; every rule asks for exactly one. */
    public static final String PUT = "Put";

    /** The field of {@link #PUT} that other facts join on. */
    public static final String ID = "id";

    /** The field of every other fact that joins it with the put. */
    public static final String JOIN = "put";

    /** The field of {@link #PUT} that every rule compares. */
    public static final String PATHWAY = "pathway";

    /** The words of {@code Held.time}. */
    public static final List<String> TIMES = List.of("before", "with", "after");

    private static final Map<String, Map<String, Field>> SHAPES = shapes();

    private FactShapes() {}

    /**
     * What a field holds.
     *
     * @param words the kinds of name it may hold; empty where its own list of words counts
     * @param ownWords the words it may hold where it has a list of its own
     */
    public record Field(Set<WordKind> words, List<String> ownWords) {
        public Field {
            words = Set.copyOf(words);
            ownWords = List.copyOf(ownWords);
        }
    }

    /** The names of all facts. */
    public static Set<String> factTypes() {
        return SHAPES.keySet();
    }

    /** The fields of a fact that a rule may compare with words, by name; empty for an unknown fact. */
    public static Map<String, Field> fieldsOf(String factType) {
        return SHAPES.getOrDefault(factType, Map.of());
    }

    private static Map<String, Map<String, Field>> shapes() {
        Map<String, Map<String, Field>> shapes = new LinkedHashMap<>();
        shapes.put(
                PUT,
                Map.of(
                        PATHWAY,
                        naming(WordKind.PATHWAY),
                        "status",
                        naming(WordKind.STATUS),
                        "state",
                        naming(WordKind.COUNTRY)));
        shapes.put(
                "Held",
                Map.of(
                        "kind",
                        naming(WordKind.STATUS),
                        "time",
                        new Field(Set.of(), TIMES),
                        "state",
                        naming(WordKind.COUNTRY)));
        shapes.put("Nationality", Map.of("of", naming(WordKind.COUNTRY, WordKind.TERRITORY)));
        shapes.put("Event", Map.of("kind", naming(WordKind.EVENT), "state", naming(WordKind.COUNTRY)));
        shapes.put("AwayFor", Map.of("reason", naming(WordKind.REASON)));
        shapes.put("WorkedAs", Map.of("occupation", naming(WordKind.OCCUPATION)));
        shapes.put("InsuredIn", Map.of("state", naming(WordKind.COUNTRY), "branch", naming(WordKind.BRANCH)));
        shapes.put("LivesIn", Map.of("territory", naming(WordKind.COUNTRY, WordKind.TERRITORY)));
        shapes.put("Answered", Map.of("fact", naming(WordKind.ANSWER)));
        return java.util.Collections.unmodifiableMap(shapes);
    }

    private static Field naming(WordKind first, WordKind... others) {
        return new Field(EnumSet.of(first, others), List.of());
    }
}
