package org.circula.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Effect;
import org.circula.law.Grade;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Take;
import org.circula.measure.Missing;
import org.circula.verdict.Answer;
import org.circula.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Everything a verdict can say has its words, in every language that Circula speaks. */
class CatalogueTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path PRINCIPLES = Path.of("rules/principles.yaml");
    private static final List<String> WORDS_NEVER_USED = List.of(
            "low-skilled",
            "unskilled",
            "illegal",
            "alien",
            "overstayer",
            "wave",
            "burden",
            "host society",
            "maid",
            "servant",
            "third-country national",
            "guarantee",
            "definitely",
            "invalid",
            "oops",
            "sorry",
            "unfortunately",
            "simply",
            "click here",
            "please",
            "eligible");

    static Stream<String> languages() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("explain_"))
                    .map(name -> name.substring("explain_".length(), name.indexOf('.')))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTakeComparisonOutcomeEffectQuestionAnswerAndPrincipleHasWords(String language) {
        assertThat(Catalogue.of(language).orElseThrow().keys()).containsAll(keysThatCanBeAskedFor());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheKeysAndSlotsOfEnglish(String language) {
        Catalogue english = Catalogue.english();
        Catalogue other = Catalogue.of(language).orElseThrow();
        assertThat(other.keys()).containsExactlyElementsOf(english.keys());
        english.keys().forEach(key -> assertThat(english.slots(key)).as(key).containsAll(other.slots(key)));
    }

    @Test
    void wordsThatHurtOrMisleadAreNeverUsed() {
        Catalogue english = Catalogue.english();
        for (String key : english.keys()) {
            String sentence = english.say(key, everySlot(english, key)).toLowerCase(java.util.Locale.ROOT);
            assertThat(WORDS_NEVER_USED.stream()
                            .filter(word -> sentence.matches(".*\\b" + word + "\\b.*"))
                            .toList())
                    .as(key)
                    .isEmpty();
        }
    }

    @Test
    void aKeyWithoutASentenceIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Catalogue.english().say("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void aLanguageThatIsNotSpokenIsEmpty() {
        assertThat(Catalogue.of("xx")).isEmpty();
    }

    private static Map<String, Object> everySlot(Catalogue catalogue, String key) {
        Map<String, Object> values = new java.util.HashMap<>();
        catalogue.slots(key).forEach(slot -> values.put(slot, slot.equals("count") ? 2 : "x"));
        return values;
    }

    private static List<String> keysThatCanBeAskedFor() {
        List<String> keys = new ArrayList<>();
        for (Take take : Take.values()) {
            keys.add("take." + take.word());
        }
        for (Condition.Comparison comparison : Condition.Comparison.values()) {
            keys.add("limit." + comparison.word());
            keys.add("relation." + comparison.word() + ".holds");
            keys.add("relation." + comparison.word() + ".fails");
        }
        for (Outcome outcome : Outcome.values()) {
            keys.addAll(List.of(
                    "outcome." + outcome, "answered." + outcome, "stated." + outcome, "reading.outcome." + outcome));
        }
        for (Effect effect : Effect.values()) {
            keys.addAll(List.of(
                    "effect." + effect.word(), "headline.keep.NO." + effect.word(), "word.LOST." + effect.word()));
        }
        for (Answer answer : Answer.values()) {
            keys.addAll(List.of(
                    "headline.keep." + answer,
                    "headline.other." + answer,
                    "answer.keep." + answer,
                    "answer.other." + answer));
        }
        keys.addAll(List.of("headline.other.NO.unconcerned", "headline.other.NO.without-status"));
        Arrays.stream(Missing.Kind.values()).forEach(kind -> keys.add(keyOfQuestion(kind)));
        Arrays.stream(Manner.values()).forEach(manner -> keys.add("lifted." + manner.word()));
        Arrays.stream(Grade.values()).forEach(grade -> keys.add("grade." + grade));
        List.of(Grade.SECONDARY, Grade.MEMORY)
                .forEach(grade -> keys.addAll(List.of("grade.sentence." + grade, "grade.from." + grade)));
        Arrays.stream(MeasureSpecification.BrokenBy.values())
                .forEach(broken -> keys.add("before."
                        + broken.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        List.of("KEPT", "LOST", "ELIGIBLE", "NOT_ELIGIBLE", "NEEDS_FACTS", "DISCRETIONARY")
                .forEach(word -> keys.add("word." + word));
        assertThat(Pathway.Question.values()).as("keep and all others").hasSize(6);
        principles().forEach(principle -> keys.add("principle.name." + principle));
        return keys;
    }

    private static String keyOfQuestion(Missing.Kind kind) {
        return switch (kind) {
            case ANSWER, EVENT -> "missing." + kind + ".unworded";
            case LIST, PERSON -> "missing." + kind + ".other";
            case PRESENCE, STATUS, REASON -> "missing." + kind;
        };
    }

    private static List<String> principles() {
        List<String> ids = new ArrayList<>();
        new YAMLMapper()
                .readTree(PRINCIPLES.toFile())
                .get("principles")
                .propertyNames()
                .forEach(ids::add);
        return ids;
    }
}
