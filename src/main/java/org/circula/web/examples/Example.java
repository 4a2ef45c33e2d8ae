package org.circula.web.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.circula.assess.Question;

/** A life to try Circula with, and the question that goes with it. */
public enum Example {
    LONG_ABSENCE(
            "Thirteen months away",
            "A long-term resident of the Union in Spain cared for her father in Morocco and came back.",
            "2026-03-01",
            Question.Reading.AS_UNDERSTOOD_NOW),
    ONE_VISIT(
            "One visit in between",
            "The same person, the same months, and two days in France in the middle.",
            "2026-03-01",
            Question.Reading.AS_UNDERSTOOD_NOW),
    OPEN_QUESTION(
            "Something is missing",
            "Where the months away were spent is not said. Not knowing is never a no: Circula asks.",
            "2026-03-01",
            Question.Reading.AS_UNDERSTOOD_NOW),
    SEVEN_MONTHS(
            "Seven months in 2012",
            "As Spanish law was applied then. The rule was later annulled: try the other reading, too.",
            "2012-06-01",
            Question.Reading.AS_APPLIED_THEN);

    private final String title;
    private final String story;
    private final LocalDate asOf;
    private final Question.Reading reading;

    Example(String title, String story, String asOf, Question.Reading reading) {
        this.title = title;
        this.story = story;
        this.asOf = LocalDate.parse(asOf);
        this.reading = reading;
    }

    public String title() {
        return title;
    }

    public String story() {
        return story;
    }

    /** The day whose law is asked. */
    public LocalDate asOf() {
        return asOf;
    }

    public Question.Reading reading() {
        return reading;
    }

    /** The example as a word in a form or a file name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The life as YAML text. */
    public String life() {
        String file = "/examples/" + word() + ".yaml";
        try (InputStream text = Example.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("The example " + file + " is missing.");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The example " + file + " cannot be read.", failure);
        }
    }

    /** The example with this word. */
    public static Optional<Example> of(String word) {
        return Arrays.stream(values())
                .filter(example -> example.word().equals(word))
                .findFirst();
    }
}
