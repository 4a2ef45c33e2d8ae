package org.circula.law.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.circula.law.RuleFault;

/** A small rules folder without fault, in memory until it is written, so that a test can break one thing in it. */
final class RulesFixture {

    private final Map<String, String> files = new TreeMap<>();

    static RulesFixture valid() {
        RulesFixture fixture = new RulesFixture();
        fixture.files.putAll(ValidRules.FILES);
        return fixture;
    }

    /** Replaces a text that stands exactly once in a file. */
    RulesFixture replace(String file, String old, String by) {
        String content = files.get(file);
        int first = content.indexOf(old);
        if (first < 0 || content.indexOf(old, first + 1) >= 0) {
            throw new IllegalArgumentException("'" + old + "' does not stand exactly once in " + file);
        }
        files.put(file, content.replace(old, by));
        return this;
    }

    RulesFixture append(String file, String text) {
        files.merge(file, text, String::concat);
        return this;
    }

    RulesFixture put(String file, String text) {
        files.put(file, text);
        return this;
    }

    RulesFixture remove(String file) {
        files.remove(file);
        return this;
    }

    /** The line, from 1, on which a text first stands. */
    int lineOf(String file, String text) {
        String content = files.get(file);
        int index = content.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("'" + text + "' does not stand in " + file);
        }
        return (int) content.substring(0, index).lines().count()
                + (content.substring(0, index).endsWith("\n") ? 1 : 0);
    }

    Path writeTo(Path folder) {
        files.forEach((name, content) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
        return folder;
    }

    LoadingResult load(Path folder) {
        return RuleBasesLoader.check(writeTo(folder));
    }

    List<RuleFault> faults(Path folder) {
        LoadingResult result = load(folder);
        return result instanceof LoadingResult.Refused refused ? refused.faults() : List.of();
    }
}
