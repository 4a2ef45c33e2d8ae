package org.circula.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.circula.Seed;
import org.circula.assess.LawVocabulary;
import org.circula.law.Place;
import org.circula.law.RuleBases;
import org.circula.law.Words;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.person.LifeWriter;
import org.circula.person.RandomLives;
import org.circula.person.SourceText;

/** A question is the same question, whichever way it is written; so its answer has the same bytes. */
class SameQuestionInJsonAndYamlTest {

    private static final RuleBases LAW = new RuleBases(
            new Words(
                    Map.of(),
                    Map.of(),
                    Map.of(
                            "departure",
                            new Words.EventWord("departure", "Left", "When?", true, new Place("facts.yaml", 1))),
                    Map.of("work", "for work"),
                    Map.of("care", "care work"),
                    Map.of("old-age", "old age"),
                    Map.of(),
                    Map.of()),
            Map.of());
    private static final LifeReader LIVES = new LifeReader(LawVocabulary.of(LAW));
    private static final QuestionReader READER = new QuestionReader(LIVES, LAW, new Explainers(LAW));

    @Property(seed = Seed.OF_PROPERTIES, tries = 500)
    void bothAreReadAsTheSameQuestion(@ForAll("lives") Life life, @ForAll("days") LocalDate asOf) {
        Assume.that(LIVES.read(LifeWriter.toYaml(life)) instanceof LifeReading.Good);
        String json = "{\"asOf\": \"" + asOf + "\", \"life\": " + LifeWriter.toJson(life) + "}";
        String yaml = "life:\n" + LifeWriter.toYaml(life).indent(2) + "asOf: " + asOf + "\n";

        BodyReading<AskedQuestion> fromJson = READER.read(SourceText.read(json, SourceText.Format.JSON));
        BodyReading<AskedQuestion> fromYaml = READER.read(SourceText.read(yaml, SourceText.Format.YAML));

        assertThat(fromJson).isInstanceOf(BodyReading.Good.class).isEqualTo(fromYaml);
        assertThat(((BodyReading.Good<AskedQuestion>) fromJson).question().life())
                .isEqualTo(life);
    }

    @Provide
    Arbitrary<Life> lives() {
        return RandomLives.of(LawVocabulary.of(LAW));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, 40_000)
                .map(day -> LocalDate.of(1950, 1, 1).plusDays(day));
    }
}
