package org.circula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.circula.harness.mutate.TinyLaw;
import org.circula.law.RuleBases;
import org.circula.law.load.UnusableRulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** The rules are read beside Spring's own start. */
class RulesReadAheadTest {

    /** Other tests are spared the rules by beans made on demand. */
    private static final String AS_SHIPPED = "--spring.main.lazy-initialization=false";

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
    void whoBeginsDoesNotWaitForTheRules() throws IOException {
        TinyLaw.in(folder);
        List<Runnable> begun = new ArrayList<>();
        ahead.begin(settings(), begun::add);

        CompletableFuture<RuleBases> asked = CompletableFuture.supplyAsync(ahead::law);
        assertThat(asked).isNotDone();
        assertThat(begun).hasSize(1);
        begun.get(0).run();
        assertThat(asked).succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theServerReadsTheFolderThatItsSettingsNameAndDoesNotStartOnFaults() throws IOException {
        Files.writeString(folder.resolve("principles.yaml"), "principles: {absence-tolerance: {sais: \"x\"}}\n");

        assertThatThrownBy(() -> CirculaApplication.server()
                        .run(
                                "--circula.rules=" + folder,
                                "--server.port=0",
                                AS_SHIPPED,
                                "--spring.datasource.url=jdbc:h2:mem:reads-ahead"))
                .hasRootCauseInstanceOf(UnusableRulesException.class);
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
