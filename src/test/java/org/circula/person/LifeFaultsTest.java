package org.circula.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A life with one fault is refused with its field, its line and what to do, in YAML and in JSON")
class LifeFaultsTest {

    @ParameterizedTest(name = "{0}, in YAML")
    @MethodSource("everyFaultyLife")
    void isRefusedInYaml(FaultyLife life) {
        assertOneFault(life, life.yaml());
    }

    @ParameterizedTest(name = "{0}, in JSON")
    @MethodSource("everyFaultyLife")
    void isRefusedInJson(FaultyLife life) {
        assertOneFault(life, life.json());
    }

    static Stream<FaultyLife> everyFaultyLife() {
        return Stream.of(
                        FaultyStructure.days(),
                        FaultyStructure.keys(),
                        FaultyStructure.lists(),
                        FaultyValues.values(),
                        FaultyValues.words(),
                        FaultyNumbers.numbers(),
                        FaultyNumbers.answers(),
                        FaultyContradictions.contradictions())
                .flatMap(lives -> lives);
    }

    private static void assertOneFault(FaultyLife life, String text) {
        List<Fault> faults = TestWords.faults(text);
        assertThat(faults).as(text).hasSize(1);
        Fault fault = faults.get(0);
        assertThat(fault.pointer()).isEqualTo(life.pointer());
        assertThat(fault.line()).isEqualTo(life.line());
        assertThat(fault.message()).contains(life.says());
        assertThat(fault.message()).matches("(?s).*[.?]");
    }
}
