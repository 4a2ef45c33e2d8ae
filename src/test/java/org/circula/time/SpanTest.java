package org.circula.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A span")
class SpanTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 28);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 1);

    @Test
    void holdsBothItsEnds() {
        Span span = Span.of(FIRST, LAST);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(FIRST)).isTrue();
        assertThat(span.contains(LAST)).isTrue();
        assertThat(span.contains(FIRST.minusDays(1))).isFalse();
        assertThat(span.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void thatStillRunsHoldsEveryLaterDayAndHasNoLength() {
        Span running = Span.runningFrom(FIRST);
        assertThat(running.stillRunning()).isTrue();
        assertThat(running.contains(LocalDate.of(2999, 1, 1))).isTrue();
        assertThatThrownBy(running::length).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sharesWhatBothHold() {
        assertThat(Span.runningFrom(FIRST).intersection(Span.of(FIRST.minusDays(9), LAST)))
                .isEqualTo(Optional.of(Span.of(FIRST, LAST)));
        assertThat(Span.of(FIRST, LAST).intersection(Span.runningFrom(LAST)))
                .isEqualTo(Optional.of(Span.of(LAST, LAST)));
        assertThat(Span.of(FIRST, LAST).intersection(Span.runningFrom(LAST.plusDays(1))))
                .isEmpty();
        assertThat(Span.runningFrom(FIRST).intersection(Span.runningFrom(LAST))).contains(Span.runningFrom(LAST));
    }

    @Test
    void endsOnOrAfterItsFirstDay() {
        assertThat(Span.of(FIRST, FIRST).length()).isEqualTo(1);
        assertThatThrownBy(() -> Span.of(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }
}
