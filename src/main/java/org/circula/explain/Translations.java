package org.circula.explain;

import java.util.Map;
import java.util.Optional;

/**
 * What rule bases say of their provisions, pathways and statuses in a language other than English, by id. English stands in
 * the rule bases themselves.
 *
 * @param sentences by id
 */
public record Translations(Map<String, String> sentences) {

    public Translations {
        sentences = Map.copyOf(sentences);
    }

    /** English: what the rule bases say themselves. */
    public static Translations none() {
        return new Translations(Map.of());
    }

    /** The translation under an id. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(sentences.get(id));
    }
}
