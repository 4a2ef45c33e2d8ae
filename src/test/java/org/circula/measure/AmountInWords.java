package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.oracle.Found;
import org.circula.time.CalendarCount;
import org.circula.time.SumConvention;

/** An amount in the words of the oracle. */
final class AmountInWords {

    private AmountInWords() {}

    static String of(Amount amount) {
        return found(amount).toString();
    }

    private static Found found(Amount amount) {
        if (amount instanceof Amount.Stretches stretches) {
            return Found.stretches(
                    stretches.all().stream().map(AmountInWords::stretch).toList());
        }
        if (amount instanceof Amount.Months months) {
            long days = months.sum().convention() == SumConvention.MONTHS_THEN_30_DAYS
                    ? months.sum().months() * 30 + months.sum().days()
                    : months.sum().days();
            Optional<Found.Stretch> unbroken = months.unbroken().map(AmountInWords::stretch);
            return Found.months(days, unbroken);
        }
        if (amount instanceof Amount.Count count) {
            return Found.count(count.number());
        }
        if (amount instanceof Amount.Money money) {
            return Found.money(money.amount(), money.currency());
        }
        return amount instanceof Amount.NotThere
                ? Found.NOT_THERE
                : amount instanceof Amount.NothingToJudge ? Found.NOTHING_TO_JUDGE : Found.BOUNDLESS;
    }

    private static Found.Stretch stretch(Amount.Stretch stretch) {
        List<LocalDate> idle = stretch.anchor()
                .datesUntil(stretch.end())
                .filter(stretch.leftOut()::contains)
                .toList();
        return new Found.Stretch(
                stretch.anchor(), stretch.end(), stretch.count() == CalendarCount.FROM_FIRST_DAY, idle);
    }
}
