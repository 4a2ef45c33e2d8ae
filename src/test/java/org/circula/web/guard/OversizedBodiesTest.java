package org.circula.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.circula.web.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No more than one megabyte of a request is read, on a real port, whichever way it comes. */
@ServerTest
class OversizedBodiesTest {

    private static final String ADDRESS = "/api/v1/assessments";
    private static final byte[] TEN_MEGABYTES = tenMegabytesOfJson();

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @Test
    void tenMegabytesOfJsonAreRefused() {
        assertTooLarge(visitor.post(ADDRESS, "application/json", TEN_MEGABYTES));
    }

    @Test
    void tenMegabytesAreRefusedAlsoWhenTheirLengthIsNotAnnounced() {
        Answer answer = visitor.send(visitor.request(ADDRESS)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES))));

        assertTooLarge(answer);
    }

    @Test
    void oneByteTooManyIsRefusedAndAFullMegabyteIsRead() {
        byte[] most = Arrays.copyOf("{\"life\": {}}".getBytes(StandardCharsets.US_ASCII), 1_000_000);
        Arrays.fill(most, 12, most.length, (byte) ' ');

        assertThat(visitor.post(ADDRESS, "application/json", most).status()).isEqualTo(200);
        assertTooLarge(visitor.post(ADDRESS, "application/json", Arrays.copyOf(most, most.length + 1)));
    }

    @Test
    void aFileOfTenMegabytesIsRefusedWithAPage() {
        byte[] start = """
                --x\r
                Content-Disposition: form-data; name="file"; filename="life.yaml"\r
                Content-Type: application/yaml\r
                \r
                """.getBytes(StandardCharsets.US_ASCII);
        byte[] form = Arrays.copyOf(start, start.length + TEN_MEGABYTES.length);
        System.arraycopy(TEN_MEGABYTES, 0, form, start.length, TEN_MEGABYTES.length);

        for (HttpRequest.BodyPublisher body : new HttpRequest.BodyPublisher[] {
            HttpRequest.BodyPublishers.ofByteArray(form),
            HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))
        }) {
            Answer answer = visitor.send(visitor.request("/verdicts")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .header("Accept", "text/html")
                    .POST(body));

            assertThat(answer.status()).as(answer.text()).isEqualTo(413);
            assertThat(answer.text()).contains("<h1>The request is too large</h1>");
        }
    }

    @Test
    @Timeout(60)
    void whoeverSendsWithoutEndIsCutOff() throws IOException {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + ADDRESS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            while (sent < 1_000_000_000L) {
                out.write(chunk);
                sent += chunk.length;
            }
        } catch (IOException cutOff) {
            assertThat(sent).isBetween(1_000_000L, 100_000_000L);
            return;
        }
        throw new AssertionError("The server went on reading after " + sent + " bytes.");
    }

    @Test
    void afterAnOversizedRequestTheServerAnswersAsBefore() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + ADDRESS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 5000000000\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
        assertThat(visitor.ask("{\"life\": {}}").status()).isEqualTo(200);
    }

    private static void assertTooLarge(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("/problems/too-large");
        assertThat(answer.json().path("detail").asString()).contains("1000000 bytes");
    }

    private static byte[] tenMegabytesOfJson() {
        byte[] text = new byte[10_000_000];
        Arrays.fill(text, (byte) ' ');
        byte[] life = "{\"life\": {}}".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(life, 0, text, text.length - life.length, life.length);
        return text;
    }
}
