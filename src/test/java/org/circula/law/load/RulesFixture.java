package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.circula.law.Place;
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

    /** Replaces a text wherever it stands in a file. */
    RulesFixture replaceAll(String file, String old, String by) {
        if (!files.get(file).contains(old)) {
            throw new IllegalArgumentException("'" + old + "' does not stand in " + file);
        }
        files.put(file, files.get(file).replace(old, by));
        return this;
    }

    /** Asserts that nothing is wrong. */
    void isAccepted(Path folder) {
        assertThat(faults(folder)).isEmpty();
    }

    /** Asserts a fault on the line where a text first stands, with sentences that hold these parts. */
    void isRefused(Path folder, String file, String textOnLine, String... parts) {
        int line = lineOf(file, textOnLine);
        List<RuleFault> faults = faults(folder);
        assertThat(faults).as("faults at %s:%d among %s", file, line, faults).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(new Place(file, line));
            assertThat(fault.message()).contains(parts);
        });
    }

    /** Asserts a fault about a file or folder as a whole. */
    void isRefusedAsAWhole(Path folder, String file, String... parts) {
        assertThat(faults(folder)).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(new Place(file, 0));
            assertThat(fault.message()).contains(parts);
        });
    }

    /** Asserts that this and nothing else is wrong, on a line given by its number. */
    void isRefusedForThisAloneAt(Path folder, String file, int line, String... parts) {
        List<RuleFault> faults = faults(folder);
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).place()).isEqualTo(new Place(file, line));
        assertThat(faults.get(0).message()).contains(parts);
    }

    /** Asserts that this and nothing else is wrong. */
    void isRefusedForThisAlone(Path folder, String file, String textOnLine, String... parts) {
        isRefused(folder, file, textOnLine, parts);
        assertThat(faults(folder)).hasSize(1);
    }

    /** The line, from 1, on which a text first stands. */
    int lineOf(String file, String text) {
        String content = files.get(file);
        int index = content.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("'" + text + "' does not stand in " + file);
        }
        return (int) content.substring(0, index)
                        .chars()
                        .filter(one -> one == '\n')
                        .count()
                + 1;
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
