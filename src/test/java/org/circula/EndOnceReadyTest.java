package org.circula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Whoever makes an archive of classes wants a start that ends by itself; whoever serves people wants one that does not. */
class EndOnceReadyTest {

    @Test
    void aServerEndsOnceReadyWhereThatIsAskedFor() {
        assertThat(started("--circula.end-once-ready=true").isActive()).isFalse();
    }

    @Test
    void aServerStaysWhereNothingIsAsked() {
        try (ConfigurableApplicationContext server = started()) {
            assertThat(server.isActive()).isTrue();
        }
    }

    private static ConfigurableApplicationContext started(String... settings) {
        return CirculaApplication.server()
                .run(Stream.concat(
                                Stream.of("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:end-once-ready"),
                                Arrays.stream(settings))
                        .toArray(String[]::new));
    }
}
