package org.circula.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.time.MonthSum;

/** Lengths, counts, money and shares in words: "12 months", "90 days", "EUR 1,400 per month". */
final class NumberWords {

    private final Catalogue catalogue;
    private final DayWords days;

    NumberWords(Catalogue catalogue, DayWords days) {
        this.catalogue = catalogue;
        this.days = days;
    }

    /** A period as the law writes it: never turned into other units. */
    String period(Period period) {
        List<String> pieces = new ArrayList<>();
        if (period.getYears() != 0) {
            pieces.add(catalogue.say("length.years", "count", period.getYears()));
        }
        if (period.getMonths() != 0) {
            pieces.add(catalogue.say("length.months", "count", period.getMonths()));
        }
        if (period.getDays() < 0) {
            String taken = catalogue.say("length.days", "count", -period.getDays());
            return catalogue.say("length.less", Map.of("length", days.all(pieces), "days", taken));
        }
        if (period.getDays() != 0 || pieces.isEmpty()) {
            pieces.add(catalogue.say("length.days", "count", period.getDays()));
        }
        return days.all(pieces);
    }

    /** A count with its unit; a unit without words of its own is shown as written. */
    String count(long number, String unit) {
        String key = "unit." + unit;
        return catalogue.has(key)
                ? catalogue.say(key, "count", number)
                : catalogue.say("unit.other", Map.of("count", number, "unit", unit));
    }

    /** A sum of broken stretches: whole months and the days beside them. */
    String months(MonthSum sum) {
        long months = sum.asWholeMonths();
        long beside = sum.daysBesideWholeMonths();
        if (months == 0) {
            return catalogue.say("length.days", "count", beside);
        }
        String whole = catalogue.say("length.months", "count", months);
        return beside == 0
                ? whole
                : catalogue.say(
                        "amount.months-and-days",
                        Map.of("months", whole, "days", catalogue.say("length.days", "count", beside)));
    }

    /** Money with its currency code; nothing is converted. */
    String money(BigDecimal amount, String currency, Optional<String> per) {
        String plain = catalogue.say("money", Map.of("currency", currency, "amount", number(amount)));
        return per.map(unit -> catalogue.say(
                        "money.per",
                        Map.of(
                                "money",
                                plain,
                                "per",
                                catalogue.has("per." + unit) ? catalogue.say("per." + unit) : unit)))
                .orElse(plain);
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(catalogue.language());
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 4);
        return format.format(number);
    }

    /** A part of a whole in percent, with at most one digit behind the point. */
    String percent(long part, long whole) {
        NumberFormat format = NumberFormat.getPercentInstance(catalogue.language());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP));
    }
}
