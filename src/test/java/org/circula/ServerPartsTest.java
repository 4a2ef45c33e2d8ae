package org.circula;

import static org.assertj.core.api.Assertions.assertThat;

import org.circula.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The server is made of what is named, whatever else lies on the class path. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "management.endpoints.web.exposure.include=*"})
class ServerPartsTest {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int ownPort;

    @Autowired
    private ApplicationContext parts;

    @Test
    void whoLooksAfterTheServerMayAskForItsHealthOnAPortOfTheirOwn() {
        assertThat(new Visitor(ownPort).get("/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(new Visitor(port).get("/actuator/health/readiness").status()).isEqualTo(404);
    }

    @Test
    void noSettingOpensAWayInThatIsNotNamed() {
        Visitor visitor = new Visitor(ownPort);

        assertThat(visitor.get("/actuator").text()).contains("health", "info").doesNotContain("env", "loggers");
        assertThat(visitor.get("/actuator/loggers").status()).isEqualTo(404);
    }

    @Test
    void noCheckerOfValuesIsStartedThoughItsLibraryIsThere() {
        assertThat(parts.getBeanNamesForType(jakarta.validation.Validator.class))
                .isEmpty();
    }
}
