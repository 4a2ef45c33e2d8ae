package org.circula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Territories;
import org.circula.law.parse.MeasureText;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Absences with days left out")
class UnbrokenAbsencesTest {

    private static final DaySet JANUARY = month(1);
    private static final DaySet FEBRUARY = month(2);
    private static final DaySet MARCH = month(3);

    @Test
    void areOneWhereAllDaysBetweenAreLeftOut() {
        Amount.Stretches found = known(
                        JANUARY.union(MARCH), JANUARY.union(FEBRUARY).union(MARCH))
                .most();
        assertThat(found.all()).hasSize(1);
        assertThat(found.all().get(0).leftOut()).isEqualTo(FEBRUARY);
        assertThat(found.all().get(0).days()).isEqualTo(31 + 31);
    }

    @Test
    void areTwoWhereADayBetweenIsPresence() {
        DaySet away = JANUARY.union(DaySet.between(day(2, 1), day(2, 27))).union(MARCH);
        assertThat(known(JANUARY.union(MARCH), away).most().all())
                .containsExactlyElementsOf(
                        known(JANUARY.union(MARCH), JANUARY.union(MARCH)).most().all())
                .hasSize(2);
    }

    @Test
    void beginAndEndWithDaysThatCount() {
        Amount.Stretch only = known(FEBRUARY, JANUARY.union(FEBRUARY).union(MARCH))
                .most()
                .all()
                .get(0);
        assertThat(only.anchor()).isEqualTo(day(1, 31));
        assertThat(only.end()).isEqualTo(day(2, 28));
        assertThat(only.leftOut().isEmpty()).isTrue();
    }

    @Test
    void areApartAtLeastAndOneAtMostWhereTheDaysBetweenMayBePresence() {
        UncertainDays counted = UncertainDays.known(JANUARY.union(MARCH));
        UncertainDays away =
                new UncertainDays(JANUARY.union(MARCH), JANUARY.union(FEBRUARY).union(MARCH));
        UnbrokenAbsences absences = new UnbrokenAbsences(counted, away);
        assertThat(absences.isKnown()).isFalse();
        assertThat(absences.open()).isEqualTo(FEBRUARY);
        assertThat(absences.least().all()).hasSize(2);
        assertThat(absences.most().all()).hasSize(1);
    }

    @Test
    @DisplayName("are measured as one by a rule base: eleven months, a month left out and eleven months more")
    void areMeasuredAsOne() {
        LifeView view =
                new LifeView(SmallLaw.life("""
                        stays:
                          - {in: ES, from: "2015-01-01", to: "2019-01-10"}
                          - {in: US, from: "2019-01-10", to: "2019-12-10", reason: work}
                          - {in: US, from: "2019-12-11", to: "2020-01-10", reason: study}
                          - {in: US, from: "2020-01-11", to: "2020-12-10", reason: work}
                          - {in: ES, from: "2020-12-11"}
                        """), new Territories(SmallLaw.TERRITORIES), LocalDate.of(2021, 6, 1));
        LeftOutDays study = new LeftOutDays(
                view.forReasons(List.of("study")), LeftOutDays.none().asPresence());
        Measured measured = new Measurer()
                .measure(
                        MeasureText.read("{take: nearest-absence, outside: ES, within: P5Y, broken-by: any-presence}"),
                        new MeasureContext(
                                view,
                                SmallLaw.LAW,
                                Optional.empty(),
                                Optional.of("ES"),
                                LocalDate.of(2021, 6, 1),
                                study));
        assertThat(measured.isExact()).isTrue();
        Amount.Stretch only = ((Amount.Stretches) measured.most()).all().get(0);
        assertThat(only.anchor()).isEqualTo(LocalDate.of(2019, 1, 10));
        assertThat(only.end()).isEqualTo(LocalDate.of(2020, 12, 10));
        assertThat(only.leftOut().size()).isEqualTo(31);
        assertThat(measured.restsOn()).hasSize(2);
    }

    private static UnbrokenAbsences known(DaySet counted, DaySet away) {
        return new UnbrokenAbsences(UncertainDays.known(counted), UncertainDays.known(away));
    }

    private static DaySet month(int month) {
        return DaySet.between(day(month, 1), day(month + 1, 1).minusDays(1));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }
}
