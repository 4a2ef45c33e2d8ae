package org.circula.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.person.LifeWriter;
import org.circula.web.examples.Example;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The examples as bodies of questions. */
@Component
class ExampleQuestions {

    private final LifeReader lives;
    private final ObjectMapper json;

    ExampleQuestions(LifeReader lives, ObjectMapper json) {
        this.lives = lives;
        this.json = json;
    }

    /** The example as a tree of keys and values. */
    Map<String, Object> asJson(Example example) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("asOf", example.asOf().toString());
        question.put("reading", example.reading().word());
        question.put(
                "life", json.readValue(LifeWriter.toJson(life(example)), new TypeReference<Map<String, Object>>() {}));
        return question;
    }

    /** The example as YAML text. */
    String asYaml(Example example) {
        return "asOf: \"" + example.asOf() + "\"\nreading: " + example.reading().word() + "\nlife:\n"
                + example.life().lines().map(line -> "  " + line + "\n").reduce("", String::concat);
    }

    private Life life(Example example) {
        LifeReading reading = lives.read(example.life());
        if (reading instanceof LifeReading.Bad bad) {
            throw new IllegalStateException("The example " + example.word() + " uses what no rule base knows: "
                    + bad.faults().get(0).toLine(example.word()));
        }
        return ((LifeReading.Good) reading).life();
    }
}
