package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.circula.Seed;

@Label("Whatever life is written is read back the same")
class LifeRoundTripTest {

    @Provide
    Arbitrary<Life> lives() {
        return RandomLives.of(TestWords.WORDS);
    }

    @Provide
    Arbitrary<Life> completeLives() {
        return RandomLives.complete(TestWords.WORDS);
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("A life written as YAML or as JSON is read back equal")
    void roundTrip(@ForAll("lives") Life life) {
        RandomLives.countKinds(life);
        assertThat(TestWords.good(LifeWriter.toYaml(life))).isEqualTo(life);
        assertThat(TestWords.good(LifeWriter.toJson(life))).isEqualTo(life);
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("A life gives the same canonical text whichever format it came in")
    void sameTextFromBothFormats(@ForAll("lives") Life life) {
        Life fromYaml = TestWords.good(LifeWriter.toYaml(life));
        Life fromJson = TestWords.good(LifeWriter.toJson(life));
        assertThat(LifeWriter.toJson(fromYaml)).isEqualTo(LifeWriter.toJson(fromJson));
        assertThat(LifeWriter.toYaml(fromYaml)).isEqualTo(LifeWriter.toYaml(fromJson));
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("A complete life leaves nothing unknown but answers")
    void completeLives(@ForAll("completeLives") Life life) {
        assertThat(life.stays().complete()).isTrue();
        assertThat(life.statuses().complete()).isTrue();
        assertThat(life.work().complete()).isTrue();
        assertThat(life.insured().complete()).isTrue();
        assertThat(life.events().complete()).isTrue();
        assertThat(life.person().nationalities().complete()).isTrue();
        assertThat(life.person().born()).isPresent();
        assertThat(life.unknownDays()).isEmpty();
        assertThat(TestWords.good(LifeWriter.toYaml(life))).isEqualTo(life);
    }
}
