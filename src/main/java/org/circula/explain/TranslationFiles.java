package org.circula.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;

/**
 * The files {@code messages_<language>.properties} of a rules folder: what each base says of its pathways, statuses and
 * provisions in another language than English.
 *
 * <p>A base that has such a file translates everything: a language is spoken wholly or not at all.
 */
public final class TranslationFiles {

    private static final String BEFORE = "messages_";
    private static final String AFTER = ".properties";

    private TranslationFiles() {}

    /** What all bases say in a language. */
    public static Translations read(Path rules, String language) {
        Map<String, String> sentences = new HashMap<>();
        for (Path folder : folders(rules)) {
            Path file = folder.resolve(BEFORE + language + AFTER);
            if (Files.isRegularFile(file)) {
                sentences.putAll(sentences(file));
            }
        }
        return new Translations(sentences);
    }

    /** What is missing in languages that bases declare, each as "file: key". */
    public static List<String> missing(Path rules, RuleBases law) {
        List<String> missing = new ArrayList<>();
        for (Path folder : folders(rules)) {
            RuleBase base = law.bases().get(folder.getFileName().toString());
            for (Path file : base == null ? List.<Path>of() : files(folder)) {
                Map<String, String> sentences = sentences(file);
                keys(base).stream()
                        .filter(key -> !sentences.containsKey(key))
                        .forEach(key -> missing.add(folder.getFileName() + "/" + file.getFileName() + ": " + key));
            }
        }
        return missing;
    }

    /** The key of a provision: its id, led by the State's base where it stands in place of the Union's. */
    static String key(Provision provision) {
        return provision.id().startsWith(provision.jurisdiction() + ".")
                ? provision.id()
                : provision.jurisdiction() + "/" + provision.id();
    }

    private static Set<String> keys(RuleBase base) {
        Set<String> keys = new TreeSet<>(base.pathways().keySet());
        keys.addAll(base.statuses().keySet());
        base.allProvisions().forEach(provision -> keys.add(key(provision)));
        return keys;
    }

    private static List<Path> folders(Path rules) {
        return listed(rules).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> files(Path folder) {
        return listed(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(BEFORE)
                        && file.getFileName().toString().endsWith(AFTER))
                .toList();
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read.", unreadable);
        }
    }

    private static Map<String, String> sentences(Path file) {
        Properties written = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            written.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", unreadable);
        }
        Map<String, String> sentences = new HashMap<>();
        written.stringPropertyNames().forEach(key -> sentences.put(key, written.getProperty(key)));
        return sentences;
    }
}
