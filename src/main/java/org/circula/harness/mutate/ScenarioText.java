package org.circula.harness.mutate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.circula.assess.Question;
import org.circula.harness.Scenario;
import org.circula.person.LifeWriter;

/** Writes a scenario as it stands in a file of scenarios, ready to be pasted. */
public final class ScenarioText {

    private static final String INDENT = "  ";

    private ScenarioText() {}

    /** The lines of the scenario, the last one ended. */
    public static String of(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        text.append("- name: ").append(quoted(scenario.name())).append('\n');
        line(text, "as-of", quoted(scenario.asOf().toString()));
        if (scenario.reading() != Question.Reading.AS_UNDERSTOOD_NOW) {
            line(text, "reading", scenario.reading().word());
        }
        String life = LifeWriter.toYaml(scenario.life());
        if (life.startsWith("{}")) {
            line(text, "life", "{}");
        } else {
            text.append(INDENT).append("life:\n");
            life.lines()
                    .forEach(line ->
                            text.append(INDENT).append(INDENT).append(line).append('\n'));
        }
        line(text, "expect", words(scenario.expect()));
        if (!scenario.effects().isEmpty()) {
            line(text, "effect", words(scenario.effects()));
        }
        if (!scenario.findings().isEmpty()) {
            line(text, "findings", findings(scenario.findings()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(INDENT).append(key).append(": ").append(value).append('\n');
    }

    private static String words(Map<String, String> words) {
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String findings(Map<String, Scenario.ExpectedFinding> findings) {
        return findings.entrySet().stream()
                .map(entry -> entry.getKey() + ": {"
                        + String.join(
                                "",
                                List.of(
                                        "outcome: " + entry.getValue().outcome(),
                                        entry.getValue()
                                                .measured()
                                                .map(measured -> ", measured: " + quoted(measured))
                                                .orElse(""),
                                        entry.getValue()
                                                .share()
                                                .map(share -> ", share: " + quoted(share))
                                                .orElse("")))
                        + "}")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
