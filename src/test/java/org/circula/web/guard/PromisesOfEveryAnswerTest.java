package org.circula.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.circula.web.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the headers of every answer promise. */
@ServerTest
class PromisesOfEveryAnswerTest {

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/problems/too-large",
                "/nowhere",
                "/api/v1/facts",
                "/api/v1/nowhere",
                "/circula.css",
                "/error"
            })
    void nothingRunsNothingLeaksAndNothingFramesAnAnswer(String address) {
        Answer answer = visitor.get(address);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("script-src", "unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void pagesAreKeptNowhereAndTheStyleSheetIsKeptForAWhile() {
        assertThat(visitor.getAs("text/html", "/").header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.get("/circula.css").header("Cache-Control")).isEqualTo("max-age=3600");
    }

    @Test
    void whoeverAsksWithABrowserGetsAPageAndEverybodyElseAProblemDescription() {
        Answer page = visitor.getAs("text/html,application/xhtml+xml,*/*;q=0.8", "/nowhere");
        Answer description = visitor.getAs("*/*", "/nowhere");
        Answer programs = visitor.getAs("text/html", "/api/v1/nowhere");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("<h1>There is nothing at this address</h1>", "lang=\"en\"");
        assertThat(description.json().path("type").asString()).isEqualTo("/problems/not-found");
        assertThat(programs.json().path("status").asInt()).isEqualTo(404);
    }

    @Test
    void everyKindOfProblemIsExplainedAtItsAddress() {
        Answer answer = visitor.get("/problems/faulty-content");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("All faults are told at once");
        assertThat(visitor.get("/problems/none").status()).isEqualTo(404);
    }

    @Test
    void aRequestThatIsNotProperHttpGetsAProblemDescriptionToo() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write("GET /{broken HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "/problems/bad-request")
                    .doesNotContain("Tomcat", "Exception", "<html");
        }
    }
}
