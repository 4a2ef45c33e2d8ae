package org.circula.harness.deep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A card of one State and nothing else, whole in itself; a test writes a requirement or two into it. */
public final class SmallLaw {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("principles.yaml", """
                    principles:
                      absence-tolerance: {says: "Time spent away does not cost a status"}
                    """),
            Map.entry("facts.yaml", """
                    events: {application: {says: "Applied", question: "When did you apply?"}}
                    reasons: {work: {says: "for work"}, study: {says: "for study"}}
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
                    """));

    private static final String KEEPING = """
            pathways:
              es.card.keep:
                says: Keep the card
                question: keep
                for: {holds-any: [es.card], in: "ES"}
                encoded: {from: "2020-01-01"}
                requires: [%s]
            statuses:
              es.card:
                says: The card
                class: residence
              es.other:
                says: Another card
                class: residence
            provisions:
            """;

    private final Map<String, String> files = new LinkedHashMap<>(FILES);
    private final StringBuilder rules = new StringBuilder("""
            package es.absence

            import org.circula.engine.fact.*;

            global org.circula.engine.fact.Findings findings;
            """);

    /** The law of a card that is kept while these are met. */
    public static SmallLaw requiring(String requirements) {
        SmallLaw law = new SmallLaw();
        law.files.put("es/absence.yaml", KEEPING.formatted(requirements));
        return law;
    }

    /** One provision, as it stands under {@code provisions}, and what its rule asks beside the pathway. */
    public SmallLaw with(String id, String yaml, String asked) {
        files.merge("es/absence.yaml", ("  " + id + ":\n" + yaml.indent(4)), String::concat);
        rules.append("""

                rule "The rule of %s"
                  @id("%s")
                when
                  Put( pathway == "es.card.keep", $put : id )
                  %s
                then
                  findings.record( drools.getMatch() );
                end
                """.formatted(inWords(id), id, asked));
        return this;
    }

    /** A provision that concerns everybody whom the pathway concerns. */
    public SmallLaw with(String id, String yaml) {
        return with(id, yaml, "");
    }

    /** Another text in place of one that stands in the law so far. */
    public SmallLaw but(String file, String text, String instead) {
        files.compute(file, (name, before) -> before.replace(text, instead));
        return this;
    }

    /** Writes the law into a folder. */
    public Path in(Path folder) {
        files.put("es/absence.drl", rules.toString());
        files.forEach((name, text) -> write(folder.resolve(name), text));
        return folder;
    }

    private static String inWords(String id) {
        return id.replace('.', ' ').replace('-', ' ');
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
