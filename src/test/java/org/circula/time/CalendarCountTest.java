package org.circula.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.circula.Seed;

@Label("Whole months")
class CalendarCountTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_200).map(FIRST::plusDays);
    }

    @Property(seed = Seed.OF_PROPERTIES, tries = 5_000)
    @Label("are as many as are over by the last day, and one more is not")
    void wholeMonths(@ForAll("days") LocalDate anchor, @ForAll("days") LocalDate other, @ForAll CalendarCount count) {
        LocalDate first = anchor.isBefore(other) ? anchor : other;
        LocalDate last = anchor.isBefore(other) ? other : anchor;
        long whole = count.wholeMonths(first, last);
        assertThat(whole).isNotNegative();
        assertThat(count.monthsAfter(first, whole)).isBeforeOrEqualTo(last);
        assertThat(count.monthsAfter(first, whole + 1)).isAfter(last);
    }
}
