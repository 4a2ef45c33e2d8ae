package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.circula.person.Life;
import org.circula.time.Span;
import org.junit.jupiter.api.Test;

/** A count of days tells its window, and how many of its days counted in full and in part. */
class MadeOfDaysTest {

    private static final LocalDate DAY = LocalDate.of(2018, 4, 1);
    private static final Span WINDOW = Span.of(LocalDate.of(2013, 4, 1), LocalDate.of(2018, 3, 31));
    private static final String STATUSES = """

            statuses:
              - {kind: eu.student, in: ES, from: "2012-01-01", to: "2015-12-31"}
              - {kind: eu.worker, in: ES, from: "2016-01-01"}
            """;

    @Test
    void daysByHalfAreToldBesideThoseInFull() {
        Measured found = taken("stays: [{in: ES, from: \"2012-01-01\"}]" + STATUSES);
        assertThat(found.least()).isEqualTo(new Amount.Count(1323, "days"));
        assertThat(found.made()).contains(new MadeOfDays(WINDOW, 821, 1005, 502));
    }

    @Test
    void daysAwayAreInNeither() {
        assertThat(taken("stays: [{in: FR, from: \"2012-01-01\", to: \"2016-12-31\"}, {in: ES, from: \"2017-01-01\"}]"
                                + STATUSES)
                        .made())
                .contains(new MadeOfDays(WINDOW, 455, 0, 0));
    }

    @Test
    void nothingIsToldOfACountThatIsOpen() {
        assertThat(taken(
                                "stays: [{in: ES, from: \"2012-01-01\"}]\nunknown: [{from: \"2014-01-01\", to: \"2014-02-01\"}]"
                                        + STATUSES)
                        .made())
                .isEmpty();
    }

    @Test
    void aShareOfDaysIsNoMoreThanTheDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MadeOfDays(WINDOW, 0, 5, 6));
    }

    private static Measured taken(String life) {
        Life told = SmallLaw.life(life);
        return SmallLaw.measured(
                "{take: counted-presence, in: ES, window: P5Y, towards: " + SmallLaw.PATHWAY + "}", told, DAY);
    }
}
