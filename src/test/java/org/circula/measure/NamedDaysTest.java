package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.circula.law.LookBack;
import org.circula.law.LookBack.NamedDays;
import org.circula.law.MeasureSpecification;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.law.SumRule;
import org.circula.law.Take;
import org.circula.law.Territories;
import org.circula.law.TerritoryReference;
import org.circula.person.Life;
import org.circula.person.LifeReader;
import org.circula.person.LifeReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absences on the two sides of a day that the law names, and absences in blocks back from a day: the worked tables. */
class NamedDaysTest {

    private static final LookBack TWO_YEARS = new LookBack.Within(Period.ofYears(2));

    @ParameterizedTest
    @CsvSource({"2017-12-31, 120", "2017-01-31, 92"})
    void blocksAreLaidBackFromTheDayThatCounts(LocalDate day, int mostInABlock) {
        Measured found = measure(Take.WORST_BLOCK_ABSENCE, TWO_YEARS, away("2016-10-31", "2017-05-01"), day);
        assertThat(found.isExact()).isTrue();
        assertThat(((Amount.Count) found.most()).number()).isEqualTo(mostInABlock);
    }

    @ParameterizedTest
    @CsvSource({"from, 31", "until, 30"})
    void eachSideOfANamedDayIsCountedApart(String side, int days) {
        Optional<LocalDate> turn = Optional.of(LocalDate.of(2024, 5, 1));
        LookBack named = side.equals("from")
                ? new NamedDays(TWO_YEARS, turn, Optional.empty(), Optional.empty())
                : new NamedDays(TWO_YEARS, Optional.empty(), turn.map(day -> day.minusDays(1)), Optional.empty());
        Measured found =
                measure(Take.TOTAL_ABSENCE, named, away("2024-03-31", "2024-06-01"), LocalDate.of(2024, 12, 31));
        assertThat(((Amount.Count) found.most()).number()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-09, 1", "2024-04-10, 0"})
    void anAbsenceBegunInTimeIsLookedAtToItsEnd(String lastDayPresent, int stretches) {
        LookBack named =
                new NamedDays(TWO_YEARS, Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 4, 10)));
        Measured found =
                measure(Take.NEAREST_ABSENCE, named, away(lastDayPresent, "2024-10-21"), LocalDate.of(2024, 12, 31));
        assertThat(((Amount.Stretches) found.most()).all()).hasSize(stretches);
        if (stretches == 1) {
            assertThat(((Amount.Stretches) found.most()).all().get(0).end()).isEqualTo(LocalDate.of(2024, 10, 20));
        }
    }

    @Test
    void namedDaysNarrowAPeriodBackOrTheTimeSinceTheGrantAlone() {
        assertThatThrownBy(() -> new NamedDays(
                        new LookBack.Everything(), Optional.of(LocalDate.EPOCH), Optional.empty(), Optional.empty()))
                .hasMessageContaining("narrow");
    }

    private static Life away(String lastDayPresent, String nextDayPresent) {
        String text = "stays: [{in: GB, from: \"2010-01-01\", to: \"" + lastDayPresent + "\"}, {in: GB, from: \""
                + nextDayPresent + "\"}]";
        return ((LifeReading.Good) new LifeReader(SmallLaw.WORDS).read(text)).life();
    }

    private static Measured measure(Take take, LookBack lookBack, Life life, LocalDate day) {
        MeasureSpecification asked = new MeasureSpecification(
                take,
                Optional.empty(),
                Optional.of(new TerritoryReference.Named(List.of("GB"))),
                lookBack,
                Optional.of(BrokenBy.ANY_PRESENCE),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(SumRule.DAYS),
                Optional.of(Period.ofMonths(12)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        LifeView view = new LifeView(life, new Territories(SmallLaw.TERRITORIES), day);
        return new Measurer()
                .measure(
                        asked,
                        new MeasureContext(
                                view, SmallLaw.LAW, Optional.empty(), Optional.empty(), day, LeftOutDays.none()));
    }
}
