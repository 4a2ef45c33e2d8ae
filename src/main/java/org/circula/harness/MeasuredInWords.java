package org.circula.harness;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.time.CalendarCount;
import org.circula.verdict.Finding.SharedOut;

/**
 * A measured value in the words of scenarios: {@code 7 months}, {@code 4 years 2 months 3 days}, {@code 91 days}, {@code 3
 * grants}, {@code nothing}; {@code 2 months to 5 months} between bounds, {@code open} where a side has no bound.
 *
 * <p>Of several stretches the longest in days is said.
 */
public final class MeasuredInWords {

    private MeasuredInWords() {}

    /** The words. */
    public static String say(Measured measured) {
        String least = say(measured.least());
        String most = say(measured.most());
        return least.equals(most) ? least : least + " to " + most;
    }

    /** A share in parts of its whole, not made smaller: {@code 180/420}; {@code 0/40 to 25/40} between bounds. */
    public static String say(SharedOut share) {
        String least = share.partLeast() + "/" + share.whole();
        String most = share.partMost() + "/" + share.whole();
        return least.equals(most) ? least : least + " to " + most;
    }

    private static String say(Amount amount) {
        if (amount instanceof Amount.Stretches stretches) {
            return stretches.all().stream()
                    .max(Comparator.comparingLong(Amount.Stretch::days))
                    .map(MeasuredInWords::say)
                    .orElse("nothing");
        }
        if (amount instanceof Amount.Months months) {
            return months.unbroken()
                    .map(MeasuredInWords::say)
                    .orElseGet(() -> say(Period.ofMonths((int) months.sum().asWholeMonths())
                            .plusDays(months.sum().daysBesideWholeMonths())));
        }
        if (amount instanceof Amount.Count count) {
            return count.number() + " " + count.unit();
        }
        if (amount instanceof Amount.Money money) {
            return money.amount() + " " + money.currency();
        }
        return amount instanceof Amount.Boundless ? "open" : "nothing";
    }

    private static String say(Amount.Stretch stretch) {
        LocalDate anchor = stretch.anchor().plusDays(stretch.leftOut().size());
        return stretch.count() == CalendarCount.AFTER_ANCHOR
                ? say(Period.between(anchor, stretch.end()))
                : say(Period.between(anchor.plusDays(1), stretch.end().plusDays(1)));
    }

    private static String say(Period period) {
        Period whole = period.normalized();
        List<String> words = new ArrayList<>();
        add(words, whole.getYears(), "year");
        add(words, whole.getMonths(), "month");
        add(words, whole.getDays(), "day");
        return words.isEmpty() ? "0 days" : String.join(" ", words);
    }

    private static void add(List<String> words, int number, String unit) {
        if (number != 0) {
            words.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
