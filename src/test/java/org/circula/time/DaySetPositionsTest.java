package org.circula.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A set of days, by where the other set lies")
class DaySetPositionsTest {

    private static final DaySet MIDDLE = march(10, 20);

    @ParameterizedTest(name = "{0}: {1} to {2} of March beside 10 to 20 of March")
    @CsvSource({
        "before,               1,  5,  2, 16, 0,  11",
        "touching the start,   5,  9,  1, 16, 0,  11",
        "over the start,       5,  10, 1, 16, 1,  10",
        "inside,               12, 14, 1, 11, 3,  8",
        "same start,           10, 12, 1, 11, 3,  8",
        "same,                 10, 20, 1, 11, 11, 0",
        "same end,             18, 20, 1, 11, 3,  8",
        "around,               5,  25, 1, 21, 11, 0",
        "over the end,         20, 25, 1, 16, 1,  10",
        "touching the end,     21, 25, 1, 16, 0,  11",
        "past,                 22, 25, 2, 15, 0,  11",
        "empty,                9,  8,  1, 11, 0,  11"
    })
    void isJoinedCutAndLessened(
            String position, int first, int last, int runsOfUnion, int union, int intersection, int minus) {
        DaySet other = march(first, last);
        assertThat(MIDDLE.union(other).runCount()).isEqualTo(runsOfUnion);
        assertThat(MIDDLE.union(other).size()).isEqualTo(union);
        assertThat(other.union(MIDDLE)).isEqualTo(MIDDLE.union(other));
        assertThat(MIDDLE.intersection(other).size()).isEqualTo(intersection);
        assertThat(other.intersection(MIDDLE)).isEqualTo(MIDDLE.intersection(other));
        assertThat(MIDDLE.minus(other).size()).isEqualTo(minus);
    }

    @Test
    void thatIsEmptyHoldsNothing() {
        assertThat(DaySet.none().isEmpty()).isTrue();
        assertThat(DaySet.none().size()).isZero();
        assertThat(DaySet.none().runs()).isEmpty();
        assertThat(DaySet.none().firstDay()).isEmpty();
        assertThat(DaySet.none().complement()).isEqualTo(DaySet.all());
        assertThat(DaySet.all().complement()).isEqualTo(DaySet.none());
        assertThat(march(5, 4)).isEqualTo(DaySet.none());
    }

    @Test
    void withoutEndTellsNoLastDayOfItsRun() {
        DaySet running = DaySet.from(day(10));
        assertThat(running.firstDayOf(0)).isEqualTo(day(10));
        assertThatThrownBy(() -> running.lastDayOf(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> running.complement().anchorOf(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutEndHasNoSizeAndNoLastDay() {
        DaySet running = DaySet.of(Span.runningFrom(day(10)));
        assertThat(running).isEqualTo(DaySet.from(day(10)));
        assertThat(running.lastDay()).isEmpty();
        assertThat(running.firstDay()).contains(day(10));
        assertThat(running.runs()).containsExactly(Span.runningFrom(day(10)));
        assertThat(running.complement()).isEqualTo(DaySet.until(day(9)));
        assertThat(running.sizeWithin(day(1), day(12))).isEqualTo(3);
        assertThatThrownBy(running::size).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> DaySet.until(day(9)).runs()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysWhichRunHoldsADay() {
        DaySet days = DaySet.of(List.of(Span.of(day(20), day(25)), Span.of(day(1), day(5))));
        assertThat(days.runHolding(day(5))).contains(Span.of(day(1), day(5)));
        assertThat(days.runHolding(day(6))).isEmpty();
        assertThat(days.runHolding(day(20))).contains(Span.of(day(20), day(25)));
        assertThat(DaySet.until(day(9)).runHolding(day(9)).flatMap(Span::end)).isEqualTo(Optional.of(day(9)));
    }

    private static DaySet march(int first, int last) {
        return DaySet.between(day(first), day(last));
    }

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2024, 3, dayOfMarch);
    }
}
