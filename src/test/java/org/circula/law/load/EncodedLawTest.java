package org.circula.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EncodedLawTest {

    @Test
    void theLawThatCirculaShipsLoadsWithoutFault() {
        assertThat(RuleBasesLoader.check(Path.of("rules"))).isInstanceOf(LoadingResult.Loaded.class);
    }
}
