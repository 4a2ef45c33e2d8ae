package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.circula.Seed;
import org.circula.law.Condition;
import org.circula.law.Territories;
import org.circula.time.CalendarCount;
import org.circula.time.DaySet;

@Label("Of several stretches")
class FurthestStretchTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    /** Stretches of calendar time are compared by themselves, whatever the life. */
    private static final MeasureContext CONTEXT = new MeasureContext(
            new LifeView(SmallLaw.life("stays: []\n"), new Territories(SmallLaw.TERRITORIES), FIRST),
            SmallLaw.LAW,
            Optional.empty(),
            Optional.empty(),
            FIRST,
            LeftOutDays.none());

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.integers().between(0, 40))
                .as((months, days) -> Period.of(0, months, days))
                .filter(period -> !period.isZero());
    }

    /** Lengths near each other, so that the longest is often not the one that goes furthest. */
    @Provide
    Arbitrary<List<Amount.Stretch>> stretches() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 3_000);
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> leftOut = Arbitraries.of(0, 0, 0, 5);
        return Arbitraries.integers()
                .between(20, 900)
                .flatMap(length -> Combinators.combine(starts, more, leftOut)
                        .as((start, days, out) -> stretch(FIRST.plusDays(start), length + days, out))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6));
    }

    private static Amount.Stretch stretch(LocalDate anchor, int days, int leftOut) {
        DaySet out = leftOut == 0 ? DaySet.none() : DaySet.between(anchor.plusDays(3), anchor.plusDays(2L + leftOut));
        return new Amount.Stretch(anchor, anchor.plusDays(days), CalendarCount.AFTER_ANCHOR, out);
    }

    @Property(seed = Seed.OF_PROPERTIES)
    @Label("the one that goes furthest beyond a period decides, the first of those that go as far")
    void decides(@ForAll("periods") Period period, @ForAll("stretches") List<Amount.Stretch> stretches) {
        Amount.Stretch furthest = stretches.stream()
                .max(Comparator.<Amount.Stretch>comparingLong(stretch -> beyond(stretch, period)))
                .orElseThrow();
        LocalDate reachedOn = stretches.stream()
                .filter(stretch -> beyond(stretch, period) == beyond(furthest, period))
                .findFirst()
                .orElseThrow()
                .limit(period)
                .reachedOn();

        Yardstick.Reading reading = Yardstick.read(
                new Condition(Condition.Comparison.AT_MOST, List.of(new Condition.PeriodOperand(period))),
                new Amount.Stretches(stretches),
                CONTEXT);

        assertThat(reading.daysOrUnits()).hasValue(-beyond(furthest, period));
        assertThat(reading.limitDay()).isEqualTo(Optional.of(reachedOn));
    }

    private static long beyond(Amount.Stretch stretch, Period period) {
        return ChronoUnit.DAYS.between(stretch.limit(period).reachedOn(), stretch.end());
    }
}
