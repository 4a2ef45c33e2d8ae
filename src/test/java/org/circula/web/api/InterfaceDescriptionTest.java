package org.circula.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.circula.web.ServerTest;
import org.circula.web.Visitor;
import org.circula.web.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The description of the interface, and whether what it shows can be done. */
@ServerTest
class InterfaceDescriptionTest {

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private JsonNode description;

    @BeforeEach
    void readTheDescription() {
        visitor = new Visitor(port);
        description = visitor.get("/v3/api-docs").json();
    }

    @Test
    void everyExampleOfABodyCanBeSentAsItIs() {
        List<String> sent = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            JsonNode formats = path.getValue().path("post").path("requestBody").path("content");
            for (Map.Entry<String, JsonNode> format : formats.properties()) {
                for (Map.Entry<String, JsonNode> example :
                        format.getValue().path("examples").properties()) {
                    JsonNode value = example.getValue().path("value");
                    Answer answer = visitor.post(
                            path.getKey(), format.getKey(), value.isString() ? value.asString() : value.toString());
                    sent.add(format.getKey() + " " + example.getKey());

                    assertThat(answer.status())
                            .as(example.getKey() + ": " + answer.text())
                            .isEqualTo(200);
                    String result = path.getKey().endsWith("/windows")
                            ? "table"
                            : path.getKey().endsWith("/advice")
                                    ? "sentences"
                                    : path.getKey().endsWith("/questions") ? "puts" : "verdicts";
                    assertThat(answer.json().path(result).size()).isPositive();
                }
            }
        }
        assertThat(sent)
                .contains(
                        "application/json long-absence",
                        "application/yaml long-absence",
                        "application/json ninety-days")
                .hasSize(18);
    }

    @Test
    void everyAddressThatIsReadCanBeReadWithTheExamplesOfItsParameters() {
        int read = 0;
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            if (operation.isMissingNode()) {
                continue;
            }
            Answer answer = visitor.get(withExamples(path.getKey(), operation.path("parameters")));
            read++;
            assertThat(answer.status()).as(path.getKey() + ": " + answer.text()).isEqualTo(200);
        }
        assertThat(read).isEqualTo(6);
    }

    @Test
    void everyOperationSaysWhatItIsForAndHowProblemsLook() {
        description.path("paths").valueStream().flatMap(JsonNode::valueStream).forEach(operation -> {
            assertThat(operation.path("summary").asString()).isNotBlank();
            assertThat(operation.path("description").asString()).isNotBlank();
            assertThat(operation
                            .path("responses")
                            .path("default")
                            .path("content")
                            .toString())
                    .contains("application/problem+json", "Problem");
            assertThat(operation.path("responses").path("200").path("content").toString())
                    .contains("application/json");
        });
    }

    @Test
    void onlyTheInterfaceForProgramsIsDescribed() {
        assertThat(description.path("paths").propertyNames())
                .allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
        assertThat(description.path("components").path("schemas").propertyNames())
                .contains("Question", "Life", "Problem", "AssessmentDocument");
    }

    private static String withExamples(String path, JsonNode parameters) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asString();
            String example = parameter.path("example").asString("");
            if (parameter.path("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", example);
            } else if (!example.isEmpty()) {
                query.add(name + "=" + example);
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }
}
