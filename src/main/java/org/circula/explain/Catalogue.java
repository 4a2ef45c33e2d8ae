package org.circula.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences common to all verdicts in one language, by key; read from {@code messages/explain_<language>.properties}.
 *
 * <p>A key that is asked for and missing is a mistake of the program: a test walks over all keys that can be asked for.
 */
public final class Catalogue {

    private final Locale language;
    private final Map<String, Template> templates;

    private Catalogue(Locale language, Map<String, Template> templates) {
        this.language = language;
        this.templates = Map.copyOf(templates);
    }

    /** The catalogue of a language (ISO 639-1), or empty where Circula does not speak it. */
    public static Optional<Catalogue> of(String language) {
        try (InputStream file = Catalogue.class.getResourceAsStream(
                "/messages/explain_" + language.toLowerCase(Locale.ROOT) + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties written = new Properties();
            written.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, Template> templates = new HashMap<>();
            written.stringPropertyNames().forEach(key -> templates.put(key, Template.of(written.getProperty(key))));
            return Optional.of(new Catalogue(Locale.forLanguageTag(language), templates));
        } catch (IOException failure) {
            throw new UncheckedIOException("The messages for " + language + " cannot be read.", failure);
        }
    }

    /** The English catalogue, which is always there. */
    public static Catalogue english() {
        return of("en").orElseThrow();
    }

    /** The language of the sentences. */
    public Locale language() {
        return language;
    }

    /** The sentence under a key with its slots filled. */
    public String say(String key, Map<String, ?> values) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException(
                    "The messages in " + language.getDisplayLanguage(Locale.ENGLISH) + " have no key " + key + ".");
        }
        return template.fill(values);
    }

    /** The sentence under a key that has no slots. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** The sentence under a key with one slot. */
    public String say(String key, String slot, Object value) {
        return say(key, Map.of(slot, value));
    }

    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /** All keys, in alphabetical order. */
    public Set<String> keys() {
        return new TreeSet<>(templates.keySet());
    }

    /** The slots that the sentence under a key wants filled. */
    public Set<String> slots(String key) {
        return templates.get(key).slots();
    }
}
