package org.circula.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void fillsSlots() {
        assertThat(Template.of("Be back in {place} by {day}.").fill(Map.of("place", "Spain", "day", "10 January 2028")))
                .isEqualTo("Be back in Spain by 10 January 2028.");
    }

    @ParameterizedTest
    @CsvSource({"0,0 days", "1,1 day", "2,2 days", "21,21 days"})
    void picksAPluralByTheNumber(long count, String words) {
        assertThat(Template.of("{count, plural, one {# day} other {# days}}").fill(Map.of("count", count)))
                .isEqualTo(words);
    }

    @Test
    void leavesApostrophesAlone() {
        assertThat(Template.of("the Union's {what}").fill(Map.of("what", "law")))
                .isEqualTo("the Union's law");
    }

    @Test
    void namesItsSlots() {
        assertThat(Template.of("{a} and {b, plural, one {#} other {#}}").slots())
                .containsExactly("a", "b");
    }

    @Test
    void aSlotWithoutAValueIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Template.of("{place}").fill(Map.of("day", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{place}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{place", "place}", "{}", "{a, select, x {y}}", "{a, plural, one {x}}", "{a, plural, other}"})
    void refusesWhatIsNotATemplate(String written) {
        assertThatThrownBy(() -> Template.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
