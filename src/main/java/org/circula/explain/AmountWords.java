package org.circula.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.law.Condition;
import org.circula.law.Take;
import org.circula.measure.Amount;
import org.circula.time.Span;

/** Amounts in words. */
final class AmountWords {

    /** What is anchored on a day worth naming: an entry, an event, the day asked about; all else began the day after. */
    private static final Set<Take> NAMED_BY_THEIR_ANCHOR =
            Set.of(Take.TIME_SINCE_ENTRY, Take.TIME_TO_END_OF_STATUS, Take.TIME_SINCE_EVENT, Take.TIME_BETWEEN_EVENTS);

    private final Catalogue catalogue;
    private final DayWords days;
    private final NumberWords numbers;

    AmountWords(Catalogue catalogue, DayWords days, NumberWords numbers) {
        this.catalogue = catalogue;
        this.days = days;
        this.numbers = numbers;
    }

    /** The amount; of several stretches the one nearest the limit. */
    String say(Amount amount, Take take, Optional<Condition> condition) {
        if (amount instanceof Amount.Stretches stretches) {
            return Comparing.nearest(stretches, condition)
                    .map(stretch -> stretch(stretch, take))
                    .orElseGet(() -> catalogue.say("amount.no-stretch"));
        }
        if (amount instanceof Amount.Months months) {
            return months.unbroken()
                    .map(stretch -> stretch(stretch, take))
                    .orElseGet(() -> numbers.months(months.sum()));
        }
        if (amount instanceof Amount.Count count) {
            return numbers.count(count.number(), count.unit());
        }
        if (amount instanceof Amount.Money money) {
            return numbers.money(money.amount(), money.currency(), Optional.empty());
        }
        return catalogue.say(amount instanceof Amount.NotThere ? "amount.not-there" : "amount.nothing-to-judge");
    }

    private String stretch(Amount.Stretch stretch, Take take) {
        if (take == Take.AGE) {
            return catalogue.say("length.years", "count", wholeYears(stretch.anchor(), stretch.end()));
        }
        if (stretch.anchor().equals(stretch.end())) {
            return catalogue.say("amount.no-stretch");
        }
        LocalDate first = NAMED_BY_THEIR_ANCHOR.contains(take)
                ? stretch.anchor()
                : stretch.anchor().plusDays(1);
        String span = days.span(Span.of(first, stretch.end()));
        return stretch.leftOut().isEmpty()
                ? span
                : catalogue.say(
                        "amount.less-days-left-out",
                        Map.of("span", span, "count", stretch.leftOut().size()));
    }

    /** Whole years as the law counts them: born on 29 February, one is a year older on 28 February of a common year. */
    private static long wholeYears(LocalDate born, LocalDate day) {
        long years = ChronoUnit.YEARS.between(born, day);
        return born.plusYears(years + 1).isAfter(day) ? years : years + 1;
    }
}
