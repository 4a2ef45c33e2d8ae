package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept for lists of names. */
class ByNamesTest {

    private static final List<String> SPAIN = List.of("ES");

    private final ByNames<String> kept = new ByNames<>();

    @Test
    void isFoundForTheSameNamesInWhicheverListTheyStand() {
        kept.keep(List.of("ES", "PT"), "both");
        kept.keep(SPAIN, "Spain");
        assertThat(kept.find(SPAIN)).isEqualTo("Spain");
        assertThat(kept.find(new ArrayList<>(List.of("ES", "PT")))).isEqualTo("both");
    }

    @Test
    void isNotFoundForOtherNamesFewerOrAnotherOrder() {
        kept.keep(List.of("ES", "PT"), "both");
        assertThat(kept.find(SPAIN)).isNull();
        assertThat(kept.find(List.of("PT", "ES"))).isNull();
        assertThat(kept.find(List.of("ES", "PT", "FR"))).isNull();
        assertThat(kept.find(List.of())).isNull();
    }

    @Test
    void isReplacedByWhatIsKeptLaterForTheSameNames() {
        kept.keep(SPAIN, "before");
        kept.keep(List.of("ES"), "after");
        assertThat(kept.find(SPAIN)).isEqualTo("after");
    }

    @Test
    void ofACopyChangesNothingInTheOther() {
        kept.keep(SPAIN, "told");
        ByNames<String> supposed = new ByNames<>(kept);
        supposed.keep(SPAIN, "supposed");
        supposed.keep(List.of("PT"), "more");
        assertThat(kept.find(SPAIN)).isEqualTo("told");
        assertThat(kept.find(List.of("PT"))).isNull();
        assertThat(supposed.find(SPAIN)).isEqualTo("supposed");
    }
}
