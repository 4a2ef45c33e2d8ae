package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of countries are compared, other lists are not; amounts are read with decimals. */
class CaseValueTest {

    @TempDir
    private Path folder;

    @Test
    void countriesAreASet() throws IOException {
        ExternalCase asked = expecting("[FR, DK]");
        assertThat(asked.comparable()).containsEntry("x", Set.of("DK", "FR"));
        assertThat(asked.structured()).isEmpty();
    }

    @Test
    void noCountryIsAnEmptySet() throws IOException {
        assertThat(expecting("[]").comparable()).containsEntry("x", Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[FR, FR]", "[France]", "[FR, 3]", "[[FR]]"})
    void otherListsAreNotCompared(String list) throws IOException {
        ExternalCase asked = expecting(list);
        assertThat(asked.comparable()).isEmpty();
        assertThat(asked.structured()).containsExactly("x");
    }

    @Test
    void amountsHaveDecimalsOrNone() throws IOException {
        CaseInputs inputs =
                new CaseInputs(expecting("{a: 1000, b: 400.50, c: about 3}").expected()).under("x");
        assertThat(inputs.amount("a")).isEqualTo(new BigDecimal("1000"));
        assertThat(inputs.amount("b")).isEqualTo(new BigDecimal("400.50"));
        assertThatThrownBy(() -> inputs.amount("c")).isInstanceOf(NotMappedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1000, 400.5]", "{FR: 1000, ES: 400.5}"})
    void partsAreAListOrNamed(String parts) throws IOException {
        assertThat(new CaseInputs(expecting(parts).expected()).amounts("x"))
                .containsExactly(new BigDecimal("1000"), new BigDecimal("400.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[many]", "plenty"})
    void otherPartsAreNotMapped(String parts) throws IOException {
        CaseInputs inputs = new CaseInputs(expecting(parts).expected());
        assertThatThrownBy(() -> inputs.amounts("x")).isInstanceOf(NotMappedException.class);
    }

    private ExternalCase expecting(String value) throws IOException {
        Files.writeString(
                folder.resolve("cases.yaml"),
                "cases: [{id: a, rule: R, trust: C, inputs: {}, expected: {x: " + value + "}}]\n");
        return ExternalCaseReader.read(folder).cases().get(0);
    }
}
