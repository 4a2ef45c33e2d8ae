package org.circula.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Condition.Comparison;
import org.circula.law.MeasureSpecification;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.measure.Missing;
import org.circula.time.CalendarCount;
import org.circula.time.MonthSum;
import org.circula.time.Span;
import org.circula.time.SumConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureWordsTest {

    private static final Optional<TerritoryReference> UNION = Optional.of(new TerritoryReference.Named(List.of("EU")));
    private static final Optional<TerritoryReference> STATE = Optional.of(new TerritoryReference.StateOfStatus());

    private final Wording wording = Wording.of(Catalogue.english(), Examples.LAW, Translations.none());
    private final MeasureWords words = new MeasureWords(wording);

    @ParameterizedTest
    @EnumSource(Take.class)
    void whateverCanBeCountedCanBeSaid(Take take) {
        MeasureSpecification specification = Examples.specification(take, UNION, Optional.empty(), Optional.empty());
        assertThat(words.what(specification, Optional.of("ES"))).isNotBlank().doesNotContain("{", "}", "P5Y");
    }

    @ParameterizedTest
    @EnumSource(Missing.Kind.class)
    void whateverCanBeMissingCanBeAsked(Missing.Kind kind) {
        Span days = Span.of(LocalDate.of(2025, 1, 11), LocalDate.of(2026, 1, 10));
        MissingWords missing = new MissingWords(wording, java.util.Optional.empty());
        for (List<Span> stretches : List.of(List.of(days), List.<Span>of())) {
            for (String word : List.of("work", "statuses", "born", "EU", "es.means", "departure", "nothing-known")) {
                assertThat(missing.question(new Missing(kind, word, stretches)).text())
                        .endsWith(kind == Missing.Kind.ANSWER && !word.equals("es.means") ? "." : "")
                        .isNotBlank();
            }
        }
    }

    @Test
    void questionsAreTheBasesOwnWords() {
        MissingWords missing = new MissingWords(wording, java.util.Optional.empty());
        QuestionToPerson question = missing.question(new Missing(Missing.Kind.ANSWER, "es.means", List.of()));
        assertThat(question.text()).isEqualTo("Do you have means of your own?");
        assertThat(question.why()).contains("Spain asks for means");
        assertThat(missing.question(new Missing(Missing.Kind.REASON, "work", List.of()))
                        .text())
                .isEqualTo("Were you ever away for work?");
        assertThat(missing.question(new Missing(Missing.Kind.STATUS, "eu.ltr", List.of()))
                        .text())
                .isEqualTo("Did you hold this, and from when to when: EU long-term residence?");
    }

    @Test
    void manyStretchesAreCountedNotListed() {
        List<Span> stretches = List.of(
                Span.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 5)),
                Span.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 1)),
                Span.runningFrom(LocalDate.of(2022, 1, 1)),
                Span.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 5)),
                Span.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 5)));
        assertThat(wording.days().spansAskedAbout(stretches))
                .isEqualTo("between 1 January 2020 and 5 January 2020, on 1 January 2021 or since 1 January 2022,"
                        + " and 2 more stretches of days");
    }

    @ParameterizedTest
    @CsvSource({
        "LESS_THAN, 2026-01-09, does not reach 12 months",
        "LESS_THAN, 2026-01-10, reaches 12 months",
        "AT_MOST,   2026-01-10, is not more than 12 months",
        "AT_MOST,   2026-01-11, is more than 12 months",
        "AT_LEAST,  2026-01-09, does not reach 12 months",
        "AT_LEAST,  2026-01-10, reaches 12 months",
        "MORE_THAN, 2026-01-10, is not more than 12 months",
        "MORE_THAN, 2026-01-11, is more than 12 months"
    })
    void theComparingWordOfTheLawIsKept(Comparison comparison, LocalDate lastDayAway, String relation) {
        Amount away = new Amount.Stretches(
                List.of(new Amount.Stretch(LocalDate.of(2025, 1, 10), lastDayAway, CalendarCount.AFTER_ANCHOR)));
        String sentence = sentence(away, Examples.period(comparison, Period.ofMonths(12)));
        assertThat(sentence).endsWith("which " + relation + ".");
    }

    @Test
    void monthsLessDaysAreSaidAsTheyAreWritten() {
        Amount held = new Amount.Stretches(List.of(
                new Amount.Stretch(LocalDate.of(2006, 7, 3), LocalDate.of(2011, 4, 5), CalendarCount.FROM_FIRST_DAY)));
        assertThat(sentence(held, Examples.period(Comparison.AT_LEAST, Period.parse("P5Y-89D"))))
                .endsWith("which reaches 5 years less 89 days.");
    }

    @Test
    void theStretchNearestItsLimitIsShownNotTheLongestInDays() {
        Amount.Stretch reaches =
                new Amount.Stretch(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 8, 28), CalendarCount.AFTER_ANCHOR);
        Amount.Stretch longerInDays =
                new Amount.Stretch(LocalDate.of(2023, 7, 31), LocalDate.of(2024, 1, 30), CalendarCount.AFTER_ANCHOR);
        String sentence = sentence(
                new Amount.Stretches(List.of(longerInDays, reaches)),
                Examples.period(Comparison.LESS_THAN, Period.ofMonths(6)));
        assertThat(sentence)
                .isEqualTo("Longest absence from the European Union that counts: from 1 March 2023 to 28 August 2023,"
                        + " which reaches 6 months.");
    }

    @Test
    void sumsCountsAndMoneyAreSaidInTheirUnits() {
        MonthSum sum = new MonthSum(SumConvention.MONTHS_THEN_30_DAYS, 6, 4);
        assertThat(sentence(
                        new Amount.Months(sum, Optional.empty()),
                        Examples.period(Comparison.AT_MOST, Period.ofMonths(10))))
                .endsWith("6 months and 4 days, which is not more than 10 months.");
        assertThat(sentence(new Amount.Count(91, "days"), count(90))).endsWith("91 days, which is more than 90 days.");
        assertThat(sentence(new Amount.Money(new BigDecimal("1400"), "EUR"), count(90)))
                .endsWith("EUR 1,400.");
        assertThat(sentence(new Amount.NotThere(), count(90))).endsWith("it never was.");
        assertThat(sentence(new Amount.NothingToJudge(), count(90))).endsWith("nothing to judge yet.");
    }

    @Test
    void whatIsOnlyKnownWithinBoundsIsSaidSo() {
        Amount ten = new Amount.Count(10, "days");
        Amount unknown = new Amount.Boundless();
        assertThat(sentence(Measured.between(ten, unknown, List.of(), List.of())))
                .endsWith("at least 10 days, as far as we know.");
        assertThat(sentence(Measured.between(unknown, ten, List.of(), List.of())))
                .endsWith("at most 10 days, as far as we know.");
        assertThat(sentence(Measured.unknown(List.of()))).endsWith("not known yet.");
        assertThat(sentence(Measured.between(ten, new Amount.Count(20, "days"), List.of(), List.of())))
                .endsWith("between 10 days and 20 days, as far as we know.");
    }

    @Test
    void ofTwoBoundsNeitherIsToldByTheDaysOfAStretch() {
        MonthSum none = MonthSum.zero(SumConvention.MONTHS_THEN_30_DAYS);
        Amount.Stretch halfAYear =
                new Amount.Stretch(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 1), CalendarCount.AFTER_ANCHOR);
        Amount unbroken = new Amount.Months(
                none.plusStretch(halfAYear.anchor(), halfAYear.end(), halfAYear.count()), Optional.of(halfAYear));
        Amount more = new Amount.Months(none.plusDays(188), Optional.empty());
        assertThat(sentence(Measured.between(unbroken, more, List.of(), List.of())))
                .endsWith("between 6 months and 6 months and 8 days, as far as we know.");
    }

    @Test
    void aPlaceIsCalledByItsNameWithItsArticle() {
        assertThat(wording.places().name("NL")).isEqualTo("the Netherlands");
        assertThat(wording.places().name("ES")).isEqualTo("Spain");
        assertThat(wording.places().nameOfJurisdiction("fr")).isEqualTo("France");
        assertThat(wording.places().of(STATE.orElseThrow(), Optional.empty()))
                .isEqualTo("the State that granted the status");
    }

    private String sentence(Amount amount, Condition limit) {
        return words.sentence(
                Examples.absence(MeasureSpecification.BrokenBy.ANY_PRESENCE),
                Measured.exactly(amount, List.of()),
                Optional.of(limit),
                Optional.of("ES"));
    }

    private String sentence(Measured measured) {
        return words.sentence(
                Examples.absence(MeasureSpecification.BrokenBy.ANY_PRESENCE),
                measured,
                Optional.of(count(90)),
                Optional.of("ES"));
    }

    private static Condition count(int days) {
        return new Condition(Comparison.AT_MOST, List.of(new Condition.CountOperand(days, "days")));
    }
}
