package org.circula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.circula.harness.mutate.TinyLaw;
import org.circula.law.load.UnusableRulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** The rules are read beside Spring's own start. */
class RulesReadAheadTest {

    @TempDir
    private Path folder;

    private final RulesReadAhead ahead = new RulesReadAhead();

    @Test
    void theConfigurationTakesTheRulesThatWereReadAhead() throws IOException {
        TinyLaw.in(folder);
        ahead.begin(settings(), Runnable::run);

        assertThat(new CirculaConfiguration().ruleBases("", Optional.of(ahead))).isSameAs(ahead.law());
        assertThat(ahead.law().bases()).containsKey("es");
        ahead.rules().assessor(LocalDate.of(2020, 1, 1), "test").close();
    }

    @Test
    void nothingIsReadBeforeTheSettingsAreKnownAndOnceAfterwards() throws IOException {
        TinyLaw.in(folder);
        Deque<Runnable> begun = new ArrayDeque<>();
        ahead.begin(settings(), begun::add);

        assertThat(begun).hasSize(1);
    }

    @Test
    void faultsAreToldWhereTheRulesAreAskedFor() throws IOException {
        Files.writeString(folder.resolve("principles.yaml"), "principles: {absence-tolerance: {sais: \"x\"}}\n");
        ahead.begin(settings(), Runnable::run);

        assertThatThrownBy(ahead::law)
                .isInstanceOf(UnusableRulesException.class)
                .hasMessageContaining("principles.yaml:1");
        assertThatThrownBy(ahead::rules).isInstanceOf(UnusableRulesException.class);
    }

    private MockEnvironment settings() {
        return new MockEnvironment().withProperty("circula.rules", folder.toString());
    }
}
