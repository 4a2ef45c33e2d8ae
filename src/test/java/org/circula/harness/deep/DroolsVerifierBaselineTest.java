package org.circula.harness.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.verifier.Verifier;
import org.drools.verifier.builder.VerifierBuilderFactory;
import org.drools.verifier.data.VerifierReport;
import org.drools.verifier.report.components.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.io.ResourceType;
import org.kie.internal.io.ResourceFactory;

/** The check that comes with Drools, on a law that is broken. */
@DisplayName("The verifier of Drools, which sees rules and no values")
class DroolsVerifierBaselineTest {

    private static final String HELD = """
            kind: limit
            says: The card was held for long
            principle: neutral
            values:
              - {from: "2020-01-01", measure: {take: time-held, kind: [es.card], in: "ES"}, keep: {%s}, effect: lapses-by-law, source: {act: ACT, at: "Art 2"}, grade: TEXT}
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("says of a contradiction in the values only that some texts are compared with one word alone")
    void seesNoContradictionOfValues() {
        Path rules = SmallLaw.requiring("es.card.old, es.card.new")
                .with("es.card.old", HELD.formatted("at-least: P5Y"))
                .with("es.card.new", HELD.formatted("less-than: P5Y"))
                .in(folder);
        assertThat(messagesOn(rules.resolve("es/absence.drl"))).containsExactly("MISSING_EQUALITY");
    }

    private static Set<String> messagesOn(Path drl) {
        Verifier verifier = VerifierBuilderFactory.newVerifierBuilder().newVerifier();
        try {
            verifier.addResourcesToVerify(ResourceFactory.newFileResource(drl.toFile()), ResourceType.DRL);
            assertThat(verifier.getErrors()).isEmpty();
            verifier.fireAnalysis();
            VerifierReport report = verifier.getResult();
            return Severity.values().stream()
                    .flatMap(severity -> report.getBySeverity(severity).stream())
                    .map(message -> message.getMessageType().toString())
                    .collect(Collectors.toSet());
        } finally {
            verifier.dispose();
        }
    }
}
