package org.circula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CirculaApplicationTest {

    @ParameterizedTest(name = "circula {0}: web server {1}")
    @CsvSource({"'', true", "serve, true", "serve --server.port=9090, true", "--version, false", "rules check, false"})
    void onlyNothingOrServeStartsTheWebServer(String commandLine, boolean server) {
        assertThat(CirculaApplication.asksForServer(split(commandLine))).isEqualTo(server);
    }

    @Test
    void whatFollowsServeIsHandedToTheServer() {
        assertThat(CirculaApplication.settingsOfServer(split("serve --server.port=9090")))
                .containsExactly("--server.port=9090");
        assertThat(CirculaApplication.settingsOfServer(new String[0])).isEmpty();
    }

    private static String[] split(String commandLine) {
        return commandLine.isEmpty() ? new String[0] : commandLine.split(" ");
    }
}
