package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.circula.law.RuleBases;
import org.circula.law.RuleFault;

/** A small reform without fault of the small rules folder without fault, so that a test can break one thing in it. */
final class ReformFixture {

    static final String ABSENCE = "es/absence.yaml";
    static final String ABSENCE_RULES = "es/absence.drl";
    static final String REFORM = "reform.yaml";

    private final Map<String, String> files =
            new TreeMap<>(Map.of(REFORM, """
            says: Fewer months away are allowed
            by: the Government of Spain
            stage: proposed
            seen: "2026-06-23"
            from: "2027-01-01"
            """, "es/sources.yaml", """
            sources:
              PAPER: {title: "Papel", says: "the paper", text-of: "2026-06-01"}
            """, ABSENCE, """
            changes:
              eu.ltr.absence:
                keep: {at-most: P24M}
                source: {act: PAPER, at: "p 3"}
                grade: TEXT
            requires:
              es.temporary.keep: [es.temporary.absence, es.paper.means]
            provisions:
              es.paper.means:
                kind: test
                says: The holder has means
                principle: neutral
                values:
                  - {asks: es.means, effect: may-be-withdrawn, source: {act: PAPER, at: "p 4"}, grade: TEXT}
            """, ABSENCE_RULES, """
            package es.reform.absence

            import org.circula.engine.fact.*;

            global org.circula.engine.fact.Findings findings;

            rule "The paper asks for means"
              @id("es.paper.means")
            when
              Put( pathway == "es.temporary.keep" )
            then
              findings.record( drools.getMatch() );
            end
            """));

    ReformFixture replace(String file, String old, String by) {
        String content = files.get(file);
        int first = content.indexOf(old);
        if (first < 0 || content.indexOf(old, first + 1) >= 0) {
            throw new IllegalArgumentException("'" + old + "' does not stand exactly once in " + file);
        }
        files.put(file, content.replace(old, by));
        return this;
    }

    ReformFixture put(String file, String text) {
        files.put(file, text);
        return this;
    }

    ReformFixture append(String file, String text) {
        files.merge(file, text, String::concat);
        return this;
    }

    /** Writes the law and the reform beside each other and reads the reform. */
    ReformFiles read(Path folder) {
        files.forEach((name, content) -> {
            try {
                Path file = folder.resolve("less-absence").resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
        return ReformFiles.read(folder.resolve("less-absence"));
    }

    RuleBases reformed(Path folder) {
        return reformed(folder, read(folder));
    }

    static RuleBases reformed(Path folder, ReformFiles reform) {
        return RuleBasesLoader.check(RulesFixture.valid().writeTo(folder.resolve("rules")), reform)
                .orThrow();
    }

    static RuleBases law(Path folder) {
        return RuleBasesLoader.check(RulesFixture.valid().writeTo(folder.resolve("rules")))
                .orThrow();
    }

    /** Asserts that this is wrong, in this file of the reform and on the line where a text first stands. */
    void isRefused(Path folder, String file, String textOnLine, String... parts) {
        List<RuleFault> faults = faults(folder);
        String content = files.get(file);
        long line = content.substring(0, content.indexOf(textOnLine))
                        .chars()
                        .filter(one -> one == '\n')
                        .count()
                + 1;
        assertThat(faults).as("faults %s", faults).anySatisfy(fault -> {
            assertThat(fault.place().file()).endsWith("less-absence/" + file);
            assertThat(fault.place().line()).isEqualTo((int) line);
            assertThat(fault.message()).contains(parts);
        });
    }

    List<RuleFault> faults(Path folder) {
        try {
            ReformFiles reform = read(folder);
            LoadingResult result = RuleBasesLoader.check(RulesFixture.valid().writeTo(folder.resolve("rules")), reform);
            return result instanceof LoadingResult.Refused refused ? refused.faults() : List.of();
        } catch (UnusableRulesException unusable) {
            return unusable.faults();
        }
    }
}
