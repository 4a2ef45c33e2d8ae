package org.circula.harness.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ages and amounts as cases write them, and the claim of a pension laid on the calendar. */
class LaidPensionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Period PENSION_AGE = Period.ofYears(60);

    @ParameterizedTest
    @CsvSource({"66.5, P66Y6M", "68.42, P68Y5M", "67.92, P67Y11M", "65.0, P65Y", "80, P80Y"})
    void agesAreReadToTheMonth(String text, Period length) {
        assertThat(AgeInWords.of(text)).contains(new AgeInWords(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 65", "65.123", "-1"})
    void whatIsNoAgeIsNotRead(String text) {
        assertThat(AgeInWords.of(text)).isEmpty();
    }

    @Test
    void anAgeIsReachedOnTheDayOfTheSameDate() {
        AgeInWords age = new AgeInWords(Period.ofYears(60));
        assertThat(age.birthOfWhoReachesItOn(TODAY)).isEqualTo("1966-03-01");
        assertThat(age.reachedByWhoWasBornOn(LocalDate.of(1966, 3, 1))).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"60, 698.60", "74.92, 698.60", "75, 768.46"})
    void theAmountOfAnAgeIsThatOfItsBracket(String age, BigDecimal amount) {
        AmountsByAge amounts =
                AmountsByAge.in("2023 Q3/Q4 (full 65-74: 698.60; 75+: 768.46)").orElseThrow();
        assertThat(amounts.at(AgeInWords.of(age).orElseThrow())).isEqualTo(amount);
    }

    @Test
    void textWithoutAmountsGivesNone() {
        assertThat(AmountsByAge.in("2023 Q3/Q4")).isEmpty();
    }

    @Test
    void whoIsPaidClaimedSoManyMonthsAfterTheFirstDay() {
        assertThat(LaidPension.paid(TODAY, new AgeInWords(Period.ofYears(66)), PENSION_AGE, 5))
                .isEqualTo(
                        new LaidPension(LocalDate.of(1960, 3, 1), LocalDate.of(2020, 3, 1), LocalDate.of(2020, 8, 1)));
    }

    @Test
    void whoIsNotPaidYetClaimsTodayOrOnTheFirstDay() {
        assertThat(LaidPension.notPaidYet(TODAY, new AgeInWords(Period.ofYears(66)), PENSION_AGE)
                        .claim())
                .isEqualTo(TODAY);
        assertThat(LaidPension.notPaidYet(TODAY, new AgeInWords(Period.ofYears(59)), PENSION_AGE)
                        .claim())
                .isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void residenceEndsTheDayBefore() {
        LaidPension pension = LaidPension.paid(TODAY, new AgeInWords(Period.ofYears(66)), PENSION_AGE, 5);
        assertThat(pension.residenceUntilClaim(Optional.of(10)))
                .isEqualTo(new LaidPension.Residence(LocalDate.of(2010, 8, 1), LocalDate.of(2020, 7, 31)));
        assertThat(pension.residenceUntilFirstDay(Optional.empty()))
                .isEqualTo(new LaidPension.Residence(LocalDate.of(1960, 3, 1), LocalDate.of(2020, 2, 29)));
    }
}
