package org.circula.harness.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.circula.assess.LawVocabulary;
import org.circula.harness.Scenario;
import org.circula.harness.ScenarioFile;
import org.circula.harness.ScenarioReader;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.SourceText;

/** A card of one State with something of each kind that can be mutated, and scenarios on it. */
public final class TinyLaw {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("principles.yaml", """
                    principles:
                      absence-tolerance: {says: "Time spent away does not cost a status"}
                    """),
            Map.entry("facts.yaml", """
                    events: {notice: {says: "Gave notice", question: "When did you give notice?"}}
                    reasons: {work: {says: "for work"}}
                    """),
            Map.entry("territories.yaml", """
                    territories:
                      EU:
                        says: "the Union"
                        members: {"ES": [{from: "1986-01-01"}], "FR": [{from: "1957-03-25"}]}
                        source: {act: TREATY, at: "Art 1"}
                        grade: MEMORY
                    """),
            Map.entry("series.yaml", "series: {}\n"),
            Map.entry("sources.yaml", """
                    sources:
                      TREATY: {title: "Treaty", says: "the treaty"}
                    """),
            Map.entry("es/sources.yaml", """
                    sources:
                      ACT: {title: "Act", says: "the act", address: "https://example.org", text-of: "2026-04-15"}
                    """),
            Map.entry("es/facts.yaml", """
                    answers:
                      es.means: {type: yes-no, question: "Do you have means?"}
                      es.home: {type: yes-no, question: "Do you have a home?"}
                    """),
            Map.entry("es/absence.yaml", """
                    pathways:
                      es.card.keep:
                        says: Keep the card
                        question: keep
                        for: {holds-any: [es.card], in: "ES"}
                        encoded: {from: "2010-01-01"}
                        requires:
                          - from: "2010-01-01"
                            all-of: [es.card.absence]
                          - from: "2020-01-01"
                            all-of: [es.card.absence, es.card.in-all, {any-of: [es.card.means, es.card.home]}]
                    statuses:
                      es.card:
                        says: The card
                        class: residence
                        counts-towards:
                          es.card.keep: [{from: "2010-01-01", share: "1/2", source: {act: ACT, at: "Art 1"}, grade: TEXT}]
                    provisions:
                      es.card.absence:
                        kind: limit
                        says: The card is kept while no absence reaches this length
                        principle: {breaks: absence-tolerance}
                        lifted-by: [es.card.noticed]
                        values:
                          - from: "2010-01-01"
                            measure: {take: nearest-absence, outside: "ES", since: grant-of-status, broken-by: any-presence}
                            keep: {less-than: P6M}
                            effect: lapses-by-law
                            source: {act: ACT, at: "Art 2"}
                            grade: TEXT
                          - from: "2015-01-01"
                            measure: {take: nearest-absence, outside: "ES", since: grant-of-status, broken-by: any-presence}
                            keep: {less-than: P12M}
                            effect: lapses-by-law
                            source: {act: ACT, at: "Art 3"}
                            grade: TEXT
                        judgments:
                          - {case: "Case 1", decided: "2018-05-01", reaches-back: true, before: {measure.broken-by: residence-resumed}, source: {act: ACT, at: "Art 2"}, grade: TEXT}
                      es.card.in-all:
                        kind: limit
                        says: The card is kept while all absences together stay within this length
                        principle: {breaks: absence-tolerance}
                        values:
                          - from: "2020-01-01"
                            measure: {take: worst-window-absence, outside: "ES", since: grant-of-status, window: P2Y, sum: months-then-30-days}
                            keep: {at-most: P18M}
                            effect: lapses-by-law
                            source: {act: ACT, at: "Art 4"}
                            grade: TEXT
                      es.card.means:
                        kind: test
                        says: There are means
                        principle: neutral
                        values: [{from: "2020-01-01", asks: es.means, effect: lapses-by-law, source: {act: ACT, at: "Art 5"}, grade: TEXT}]
                      es.card.home:
                        kind: test
                        says: There is a home
                        principle: neutral
                        values: [{from: "2020-01-01", asks: es.home, effect: lapses-by-law, source: {act: ACT, at: "Art 6"}, grade: TEXT}]
                      es.card.noticed:
                        kind: exception
                        how: leaves-out
                        says: Absences for work that were made known are not counted
                        values: [{from: "2010-01-01", days: {away-for: [work]}, source: {act: ACT, at: "Art 7"}, grade: TEXT}]
                    """),
            Map.entry("es/absence.drl", """
                    package es.absence

                    import org.circula.engine.fact.*;

                    global org.circula.engine.fact.Findings findings;

                    rule "The card outlives a short absence, when and then again"
                      @id("es.card.absence")
                    when
                      Put( pathway == "es.card.keep" )
                    then
                      findings.record( drools.getMatch() );
                    end

                    rule "Absences in all"
                      @id("es.card.in-all")
                    when
                      Put( pathway == "es.card.keep", state == "ES" )
                    then
                      findings.record( drools.getMatch() );
                    end

                    rule "There are means"
                      @id("es.card.means")
                    when
                      Put( pathway == "es.card.keep" )
                    then
                      findings.record( drools.getMatch() );
                    end

                    rule "There is a home"
                      @id("es.card.home")
                    when
                      Put( pathway == "es.card.keep" )
                    then
                      findings.record( drools.getMatch() );
                    end

                    rule "Work that was made known"
                      @id("es.card.noticed")
                    when
                      Put( pathway == "es.card.keep", $put : id )
                      AwayFor( put == $put, reason == "work" )
                      Event( put == $put, kind == "notice" )
                    then
                      findings.record( drools.getMatch() );
                    end
                    """));

    private final Path folder;
    private final RuleBases law;

    private TinyLaw(Path folder, RuleBases law) {
        this.folder = folder;
        this.law = law;
    }

    /** Writes the law into a folder and reads it. */
    public static TinyLaw in(Path folder) {
        FILES.forEach((name, text) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
        return new TinyLaw(folder, RuleBasesLoader.load(folder).orThrow());
    }

    RuleBases law() {
        return law;
    }

    public Path folder() {
        return folder;
    }

    List<Mutant> mutants() {
        return new Mutants(law, folder).of("es");
    }

    List<Mutant> mutants(MutantKind kind) {
        return mutants().stream().filter(mutant -> mutant.kind() == kind).toList();
    }

    /** What the mutants of a kind change, each as the id and the change in words. */
    List<String> changes(MutantKind kind) {
        return mutants(kind).stream()
                .map(mutant -> mutant.about() + ": " + mutant.says())
                .toList();
    }

    /** Scenarios, as a file of them is written. */
    List<Scenario> scenarios(String yaml) {
        ScenarioFile file = new ScenarioReader(LawVocabulary.of(law))
                .read("tiny.yaml", SourceText.read(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        if (!file.faults().isEmpty()) {
            throw new IllegalArgumentException(file.faults().toString());
        }
        return file.scenarios();
    }
}
