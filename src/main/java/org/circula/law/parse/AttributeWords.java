package org.circula.law.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes that a kind of status may have, and the words of each; an empty list means free text or a period. */
final class AttributeWords {

    static final String COUNTS_TOWARDS = "counts-towards";

    private static final Map<String, List<String>> WORDS = words();
    private static final List<String> PERIODS = List.of("validity", "decision-time");

    private AttributeWords() {}

    static List<String> attributes() {
        return List.copyOf(WORDS.keySet());
    }

    static List<String> wordsOf(String attribute) {
        return WORDS.getOrDefault(attribute, List.of());
    }

    static boolean isPeriod(String attribute) {
        return PERIODS.contains(attribute);
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("validity", List.of());
        words.put("entries", List.of("one", "two", "multiple"));
        words.put("employer", List.of("one", "several", "any", "sector", "none"));
        words.put("region", List.of("one", "any"));
        words.put("occupation", List.of("one", "any", "listed"));
        words.put("renewable", List.of("yes", "no", "once"));
        words.put("family", List.of("yes", "no", "limited"));
        words.put("work", List.of("yes", "no", "limited"));
        words.put("decision-time", List.of());
        words.put("silence", List.of("grants", "refuses"));
        words.put("equal-treatment", List.of("yes", "limited", "no"));
        words.put("expiry", List.of("ends-status", "harmless"));
        words.put("renewal-window", List.of());
        words.put("exit", List.of("must-leave", "may-stay"));
        return words;
    }
}
