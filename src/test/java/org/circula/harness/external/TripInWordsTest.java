package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.circula.harness.external.LengthInWords.Bound;
import org.circula.harness.external.TripInWords.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trips told in words. */
class TripInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                               | P7M | BEFORE_FILING
            six months or less              | P6M | BEFORE_FILING
            One year or more                | P1Y | BEFORE_FILING
            absence of one year or more     | P1Y | BEFORE_FILING
            trip of 9 months before filing  | P9M | BEFORE_FILING
            13, after filing                | P13M | AFTER_FILING
            six months or less, between filing and the oath | P6M | AFTER_FILING
            """)
    void oneLengthIsRead(String text, Period period, When when) {
        assertThat(TripInWords.read(text))
                .contains(new TripInWords(List.of(new LengthInWords(Bound.REACHED, period)), when));
    }

    @Test
    void bothEndsOfARangeAreRead() {
        assertThat(TripInWords.read("absence of more than six months but less than one year, after filing"))
                .contains(new TripInWords(
                        List.of(
                                new LengthInWords(Bound.MORE, Period.ofMonths(6)),
                                new LengthInWords(Bound.LESS, Period.ofYears(1))),
                        When.AFTER_FILING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a long trip", "interview", "more than six months but kept ties", "one year or so"})
    void anythingElseIsNotRead(String text) {
        assertThat(TripInWords.read(text)).isEmpty();
    }

    @Test
    void everyExampleOfWhatIsAllowedIsRead() {
        Stream.of("more than six months but less than one year", "six months or less", "one year or more")
                .forEach(example -> {
                    assertThat(TripInWords.ALLOWED).contains("\"" + example + "\"");
                    assertThat(TripInWords.read(example)).isPresent();
                });
    }
}
