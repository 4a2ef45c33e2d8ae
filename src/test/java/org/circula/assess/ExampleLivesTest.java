package org.circula.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The lives given as examples are read with the words of the real rule bases. */
class ExampleLivesTest {

    @TestFactory
    List<DynamicTest> everyExampleLifeIsReadWithoutAFault() throws IOException {
        RuleBases law = RuleBasesLoader.load(Path.of("rules")).orThrow();
        LifeReader reader = new LifeReader(LawVocabulary.of(law));
        try (Stream<Path> lives = Files.list(Path.of("scenarios/lives"))) {
            return lives.sorted()
                    .map(life -> DynamicTest.dynamicTest(life.getFileName().toString(), () -> {
                        LifeReading reading = reader.read(Files.readAllBytes(life));
                        assertThat(reading).isInstanceOf(LifeReading.Good.class);
                    }))
                    .toList();
        }
    }
}
