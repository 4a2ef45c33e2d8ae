package org.circula.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running Circula over HTTP as any other program does. */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;

    public Visitor(int port) {
        this.server = "http://localhost:" + port;
    }

    /** An answer with its bytes. */
    public record Answer(int status, HttpResponse<byte[]> response) {

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }
    }

    public Answer get(String address) {
        return send(request(address).GET());
    }

    public Answer getAs(String accept, String address) {
        return send(request(address).header("Accept", accept).GET());
    }

    public Answer post(String address, String contentType, String body) {
        return post(address, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(String address, String contentType, byte[] body) {
        return send(request(address)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** A question in JSON. */
    public Answer ask(String question) {
        return post("/api/v1/assessments", "application/json", question);
    }

    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(server + address)).timeout(PATIENCE);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException failure) {
            throw new AssertionError("The server did not answer: " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for an answer.", interrupted);
        }
    }
}
