package org.circula.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.circula.Seed;
import org.circula.explain.AssessmentDocument;
import org.circula.explain.Explainer;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.circula.person.LifeWriter;
import org.circula.person.RandomLives;
import tools.jackson.databind.json.JsonMapper;

/** Random lives, complete and incomplete, put to every pathway of the law that Circula ships. */
@Label("By the law that Circula ships, of any life")
class VerdictsOnRandomLivesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Provide
    Arbitrary<Life> lives() {
        return RandomLives.of(LawVocabulary.of(RealLaw.law()));
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 120, shrinking = ShrinkingMode.OFF)
    @Label("the order in which facts are told, and whether in YAML or JSON, changes no byte of the answer")
    void orderAndFormatDoNotMatter(@ForAll("lives") Life life, @ForAll long seed) {
        RandomLives.countKinds(life);
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6900));
        Question.Reading reading = Question.Reading.values()[random.nextInt(2)];
        String answer = answer(life, day, reading);
        assertThat(answer(read(LifeWriter.toJson(life)), day, reading)).isEqualTo(answer);
        assertThat(answer(read(LifeWriter.toYaml(life)), day, reading)).isEqualTo(answer);
        assertThat(answer(shuffled(life, random), day, reading)).isEqualTo(answer);
    }

    private static String answer(Life life, LocalDate day, Question.Reading reading) {
        Assessment assessment = RealLaw.assess(life, day, reading, List.of());
        AssessmentDocument document = Explainer.inEnglish(RealLaw.law())
                .document(
                        day,
                        java.util.Optional.empty(),
                        reading.word(),
                        assessment.verdicts(),
                        List.of(),
                        assessment.editions(),
                        assessment.engineVersion());
        StringWriter text = new StringWriter();
        JSON.writeValue(new PrintWriter(text), document);
        return text.toString();
    }

    private static Life shuffled(Life life, Random random) {
        return new Life(
                life.person(),
                shuffled(life.stays(), random),
                life.unknownDays(),
                shuffled(life.statuses(), random),
                shuffled(life.work(), random),
                shuffled(life.insured(), random),
                shuffled(life.events(), random),
                life.plans(),
                life.answers());
    }

    private static <T> Known<T> shuffled(Known<T> known, Random random) {
        List<T> items = new ArrayList<>(known.items());
        Collections.shuffle(items, random);
        return new Known<>(items, known.complete());
    }

    private static Life read(String text) {
        return ((LifeReading.Good) new LifeReader(LawVocabulary.of(RealLaw.law())).read(text)).life();
    }
}
