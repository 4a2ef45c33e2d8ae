package org.circula.measure;

import java.time.LocalDate;
import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.time.DaySet;
import org.circula.time.UncertainDays;

/**
 * The least days present in any of the last years, each laid back from the day that counts.
 *
 * <p>The day that counts is in none of them: the last year ends on the day before it. A year begins on the day of the same date; on
 * 1 March where the day that counts is a 29 February and the earlier year has none, so that no year is longer than its calendar
 * allows. With {@code under} only days under these statuses count. The years do not stop at a grant or a birth: a year of which the
 * person was absent counts none.
 *
 * <table>
 * <caption>Present 2015-01-01 to 2021-08-28, five years</caption>
 * <tr><th>day that counts</th><th>days, the latest year first</th><th>least</th></tr>
 * <tr><td>2019-12-31</td><td>365, 365, 365, 366, 364</td><td>364</td></tr>
 * <tr><td>2022-01-01</td><td>240, 366, 365, 365, 365</td><td>240</td></tr>
 * <tr><td>2022-01-02</td><td>239, 366, 365, 365, 365</td><td>239</td></tr>
 * </table>
 */
final class LeastYearPresence implements Taker {

    private static final int FEBRUARY = 2;
    private static final int LEAP_DAY = 29;

    @Override
    public Measured take(MeasureSpecification specification, MeasureContext context) {
        LocalDate day = context.day();
        int years = specification.years().orElseThrow();
        LocalDate first = sameDate(day, years);
        LocalDate last = day.minusDays(1);
        UncertainDays present = Subjects.presence(specification, context, DaySet.between(first, last));
        int least = Integer.MAX_VALUE;
        int most = Integer.MAX_VALUE;
        for (int back = 1; back <= years; back++) {
            UncertainDays year =
                    present.within(sameDate(day, back), sameDate(day, back - 1).minusDays(1));
            least = Math.min(least, year.surely().size());
            most = Math.min(most, year.perhaps().size());
        }
        Amount low = new Amount.Count(least, "days");
        Amount high = new Amount.Count(most, "days");
        List<Missing> missing =
                Subjects.missingPresence(specification, context, present, new DayRange(first, last, List.of(), false));
        return present.isKnown()
                ? Measured.exactly(low, present.surely().runs())
                : Measured.between(low, high, present.perhaps().runs(), missing);
    }

    private static LocalDate sameDate(LocalDate day, int yearsBack) {
        LocalDate clamped = day.minusYears(yearsBack);
        boolean leapDay = day.getMonthValue() == FEBRUARY && day.getDayOfMonth() == LEAP_DAY;
        return leapDay && clamped.getDayOfMonth() != LEAP_DAY ? clamped.plusDays(1) : clamped;
    }
}
